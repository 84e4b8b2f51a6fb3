// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hearScrolls } from '../../src/inputs/hear-scrolls.ts';

const tasks: (() => void)[] = [];
vi.mock('../../src/app/own-task.ts', () => ({ ownTask: (run: () => void) => void tasks.push(run) }));

const task = (): void => {
  for (const run of tasks.splice(0)) run();
};

let heard: number[] = [];
let read: () => void;

/** The page is scrolled, and says so with its next frame. */
function scrollTo(pixel: number): void {
  vi.stubGlobal('scrollY', pixel);
  window.dispatchEvent(new Event('scroll'));
}

beforeEach(() => {
  tasks.length = 0;
  const own: number[] = []; // a page's listeners stay
  heard = own;
  read = hearScrolls((scroll) => own.push(scroll));
});
afterEach(() => vi.unstubAllGlobals());

describe('a scroll', () => {
  test('is heard once the frame is over, as far as the page is then', () => {
    scrollTo(10);
    vi.stubGlobal('scrollY', 14);
    expect(heard).toEqual([]);
    task();
    expect(heard).toEqual([14]);
  });

  test('of several events is heard once; the next one is heard again', () => {
    scrollTo(10);
    scrollTo(20);
    task();
    scrollTo(30);
    task();
    expect(heard).toEqual([20, 30]);
  });

  test('is heard at once by who cannot wait, and not a second time', () => {
    scrollTo(10);
    read();
    expect(heard).toEqual([10]);
    task();
    read();
    expect(heard).toEqual([10]);
  });

  test('that was heard at once is followed by others', () => {
    scrollTo(10);
    read();
    scrollTo(20);
    task();
    expect(heard).toEqual([10, 20]);
  });
});
