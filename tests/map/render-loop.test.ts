import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeRenderLoop } from '../../src/map/engine/render-loop.ts';

let frames: (() => void)[] = [];
const tasks: (() => void)[] = [];

vi.mock('../../src/app/own-task.ts', () => ({ ownTask: (run: () => void) => void tasks.push(run) }));

let done: string[] = [];

/** Runs what waits for the next frame of the page, or for a task of its own; not what that asks for. */
function frame(): void {
  for (const run of frames.splice(0)) run();
}
function task(): void {
  for (const run of tasks.splice(0)) run();
}

/** The next frame, and the task that follows it. */
function turn(): void {
  frame();
  task();
}

const loopOf = (on: Partial<Parameters<typeof makeRenderLoop>[0]> = {}) =>
  makeRenderLoop({
    prepare: () => void done.push('prepare'),
    draw: () => void done.push('draw'),
    keep: () => void done.push('keep'),
    follow: () => void done.push('follow'),
    ...on,
  });

beforeEach(() => {
  frames = [];
  tasks.length = 0;
  done = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
});
afterEach(() => vi.unstubAllGlobals());

describe('a render loop', () => {
  test('draws in a task of its own, and what lies over it follows in another', () => {
    const loop = loopOf();
    loop.ask();
    expect(done).toEqual([]);
    task();
    expect(done).toEqual(['prepare', 'draw']);
    task();
    expect(done).toEqual(['prepare', 'draw', 'follow']);
    turn();
    expect(done).toEqual(['prepare', 'draw', 'follow']);
  });

  test('what lies over it follows with the frame where that comes first, and only then', () => {
    const loop = loopOf();
    loop.ask();
    task();
    turn();
    expect(done).toEqual(['prepare', 'draw', 'follow']);
    loop.ask();
    task();
    frame();
    expect(done).toEqual(['prepare', 'draw', 'follow', 'prepare', 'draw', 'follow']);
  });

  test('asked several times it draws once, and once a frame', () => {
    const loop = loopOf();
    loop.ask();
    loop.ask();
    task();
    loop.ask();
    loop.ask();
    task();
    expect(done).toEqual(['prepare', 'draw', 'follow']);
    turn();
    turn();
    expect(done).toEqual(['prepare', 'draw', 'follow', 'prepare', 'draw', 'follow']);
  });

  test('what is asked for by preparing is what it draws; what is asked for by drawing is another', () => {
    const preparing = loopOf({ prepare: () => preparing.ask() });
    const drawing = loopOf({ draw: () => void (done.push('drawn') < 3 && drawing.ask()) });
    preparing.ask();
    task();
    turn();
    expect(done).toEqual(['draw', 'follow']);
    done = [];
    drawing.ask();
    task();
    turn();
    expect(done).toEqual(['prepare', 'drawn', 'follow', 'prepare', 'drawn']);
  });

  test('told to look, it draws what preparing asks for, or keeps what there is; what lies over it follows all the same', () => {
    let asks = false;
    const loop = loopOf({ prepare: () => asks && loop.ask() });
    loop.look();
    task();
    frame();
    asks = true;
    loop.look();
    task();
    turn();
    expect(done).toEqual(['keep', 'follow', 'draw', 'follow']);
  });

  test('asked for a drawing and to look, in either order, it draws once', () => {
    const loop = loopOf();
    loop.look();
    loop.ask();
    task();
    loop.ask();
    loop.look();
    expect(done).toEqual(['prepare', 'draw']);
    turn();
    turn();
    expect(done).toEqual(['prepare', 'draw', 'follow', 'prepare', 'draw', 'follow']);
  });

  test('says that it draws only while it does', () => {
    const during: boolean[] = [];
    const tell = (): void => void during.push(loop.isDrawing());
    const loop = loopOf({ prepare: tell, draw: tell, follow: tell });
    loop.ask();
    tell();
    task();
    tell();
    frame();
    expect(during).toEqual([false, false, true, false, false]);
  });

  test('does not try again by itself what goes wrong before it draws', () => {
    const loop = loopOf({
      prepare() {
        throw new Error('wrong');
      },
    });
    loop.ask();
    expect(task).toThrow('wrong');
    for (let k = 0; k < 3; k++) {
      frame();
      expect(task).not.toThrow();
    }
  });

  test('goes on after an error', () => {
    let lost = true;
    const loop = loopOf({
      draw() {
        if (lost) throw new Error('lost');
        done.push('draw');
      },
    });
    loop.ask();
    expect(task).toThrow('lost');
    frame();
    expect(loop.isDrawing()).toBe(false);
    lost = false;
    loop.ask();
    task();
    expect(done).toEqual(['prepare', 'follow', 'prepare', 'draw']);
  });

  test('closed, it draws nothing that was asked for, and shows nothing that was drawn', () => {
    const asked = loopOf();
    asked.ask();
    asked.close();
    task();
    expect(done).toEqual([]);
    const drawn = loopOf();
    drawn.ask();
    task();
    drawn.close();
    frame();
    drawn.ask();
    task();
    expect(done).toEqual(['prepare', 'draw']);
  });
});
