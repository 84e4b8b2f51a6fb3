import { ownTask } from '../../app/own-task.ts';

interface RenderLoop {
  /** Asks for a drawing: as soon as the page has time, and one a frame. */
  ask(): void;
  /** Whether it draws now. */
  isDrawing(): boolean;
  /** Nothing is drawn any more. */
  close(): void;
}

interface Drawing {
  /** Brings the engine to what it is to draw. It may ask for a drawing: this is the one. */
  readonly prepare: () => void;
  /** Draws. It may ask for another. */
  readonly draw: () => void;
  /** Called in the frame with which the page shows what was drawn: what lies over it is to follow now. */
  readonly shown: () => void;
}

/**
 * Has an engine draw in a task of its own, between two frames of the page. Done with all else that a frame is, it would
 * keep a slow phone from hearing its reader for as long as both take.
 */
export function makeRenderLoop({ prepare, draw, shown }: Drawing): RenderLoop {
  let state: 'rest' | 'asked' | 'preparing' | 'drawing' | 'drawn' = 'rest';
  let again = false;
  let closed = false;

  function ask(): void {
    if (state === 'drawing' || state === 'drawn') again = true;
    if (state !== 'rest') return;
    state = 'asked';
    again = false;
    ownTask(run);
  }

  function run(): void {
    if (closed) return;
    requestAnimationFrame(show);
    state = 'preparing';
    prepare();
    state = 'drawing';
    draw();
    state = 'drawn';
  }

  function show(): void {
    if (closed) return;
    state = 'rest'; // whatever went wrong in drawing
    shown();
    if (again) ask();
  }

  return {
    ask,
    isDrawing: () => state === 'drawing',
    close(): void {
      closed = true;
    },
  };
}
