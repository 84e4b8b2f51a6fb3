import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { weighPage } from '../../site/budgets.ts';

/** A page that is so many KB when it is compressed: letters by chance are written in six bits of eight. */
const pageOf = (kilobytes: number): string => randomBytes(Math.round(kilobytes * 1000)).toString('base64');

test('a page that a slow phone can open passes', () => {
  expect(() => weighPage({ folder: 'stories/light', html: pageOf(50) })).not.toThrow();
});

test('an author whose story is too heavy is told which, how heavy, and what makes it lighter, without a trace of our code', () => {
  try {
    weighPage({ folder: 'stories/heavy', html: pageOf(134) });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    expect(error.message).toMatch(
      /^the story does not build:\nstories\/heavy:1:1: expected .* at most 60 KB, compressed, .*, got 13\d KB; help: tell it in fewer steps/,
    );
    expect(error.stack).toBe('');
    return;
  }
  throw new Error('expected it to be refused');
});
