import { expect, it } from 'vitest';
import type { SiteFile } from '../../../site/site-file.ts';
import { makeDrawings } from '../../../site/vite/drawings.ts';

/** A drawing that a test leads: what it was begun with, and how it goes on. */
function slow() {
  let begun = 0;
  let take: (files: readonly SiteFile[]) => void = () => {};
  let end: () => void = () => {};
  let fail: (why: Error) => void = () => {};
  const draw = (each: typeof take): Promise<void> => {
    begun++;
    take = each;
    return new Promise((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  };
  return {
    draw,
    begun: () => begun,
    take: (path: string) => take([{ path, content: `${path}!` }]),
    end: () => end(),
    fail: () => fail(new Error('no')),
  };
}

it('draws a set once for all who ask while it is drawn, and answers each when its own is there', async () => {
  const pictureOf = makeDrawings();
  const hand = slow();
  const first = pictureOf('set', 'a', hand.draw);
  const second = pictureOf('set', 'b', hand.draw);
  expect(hand.begun()).toBe(1);
  hand.take('b');
  expect(await second).toBe('b!');
  expect(await pictureOf('set', 'b', hand.draw)).toBe('b!');
  hand.take('a');
  expect(await first).toBe('a!');
  expect(hand.begun()).toBe(1);
});

it('says that a set has no such picture when all of it is drawn, and begins anew for who asks after that', async () => {
  const pictureOf = makeDrawings();
  const hand = slow();
  const none = pictureOf('set', 'c', hand.draw);
  hand.take('a');
  hand.end();
  expect(await none).toBeNull();
  void pictureOf('set', 'a', hand.draw);
  expect(hand.begun()).toBe(2);
});

it('draws two sets apart, and fails for those alone whose set fails', async () => {
  const pictureOf = makeDrawings();
  const bad = slow();
  const good = slow();
  const wrong = pictureOf('one', 'a', bad.draw);
  const right = pictureOf('two', 'a', good.draw);
  bad.fail();
  good.take('a');
  await expect(wrong).rejects.toThrow('no');
  expect(await right).toBe('a!');
  good.end();
});
