import { ownTask } from '../../app/own-task.ts';

interface RenderLoop {
  /** Asks for a drawing: as soon as the page has time, and one a frame. */
  ask(): void;
  /** Asks for one, if it is asked for when it is prepared. */
  look(): void;
  /** Whether it draws now. */
  isDrawing(): boolean;
  /** Nothing is drawn any more. */
  close(): void;
}

interface Drawing {
  /** Tells the engine what it is to draw; it asks for a drawing where that is another thing. */
  readonly prepare: () => void;
  /** Draws. It may ask for another. */
  readonly draw: () => void;
  /** Called instead where nobody asked: what was drawn before is what is to be shown. */
  readonly keep: () => void;
  /** Called before the page shows what was drawn or kept: what lies over it is to follow now. */
  readonly follow: () => void;
}

/**
 * Has an engine draw in a task of its own, between two frames of the page, and what lies over it follow in another, or at
 * the latest in the frame that shows what was drawn. Done with all else that a frame is, they would keep a slow phone from
 * hearing its reader for as long as all of it takes.
 */
export function makeRenderLoop({ prepare, draw, keep, follow }: Drawing): RenderLoop {
  let state: 'rest' | 'busy' | 'drawing' = 'rest';
  let asked = false; // for a drawing
  let looks = false; // asked whether there is one
  let follows = false; // what lies over it is to
  let closed = false;

  function wait(): void {
    if (state !== 'rest') return;
    state = 'busy';
    ownTask(run);
  }

  function run(): void {
    if (closed) return;
    requestAnimationFrame(show);
    const wasAsked = asked;
    asked = false; // before anything can go wrong: what does is not tried again in each frame
    looks = false;
    follows = true; // in the frame, where drawing goes wrong
    prepare();
    if (wasAsked || asked) {
      asked = false;
      state = 'drawing';
      draw();
      state = 'busy';
    } else keep();
    ownTask(layOver);
  }

  function layOver(): void {
    if (closed || !follows) return;
    follows = false;
    follow();
  }

  function show(): void {
    if (closed) return;
    state = 'rest'; // whatever went wrong in drawing
    layOver();
    if (asked || looks) wait();
  }

  return {
    ask(): void {
      asked = true;
      wait();
    },
    look(): void {
      looks = true;
      wait();
    },
    isDrawing: () => state === 'drawing',
    close(): void {
      closed = true;
    },
  };
}
