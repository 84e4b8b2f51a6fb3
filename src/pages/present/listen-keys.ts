import { type Act, actOf } from '../../core/present/keys.ts';
import type { Dialogs } from './dialogs.tsx';

const REPEAT_MS = 250; // a key that is held turns no faster
const OPENS_DIALOG: ReadonlySet<Act> = new Set(['help', 'overview', 'jump', 'code', 'fullscreen'] as const);
const COVERS: ReadonlySet<Act> = new Set(['black', 'white'] as const);
const FIELDS = 'input, textarea, select, [contenteditable]';
const CLICKER: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5']); // no field has a use for them

interface Input {
  /** Whether letters are shortcuts. */
  readonly shortcuts: () => boolean;
  readonly dialogs: Dialogs;
  readonly act: (act: Act) => void;
}

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** A clicker turns the pages of a dialog, and at its end closes it. */
function pageThrough(dialogs: Dialogs, by: 1 | -1): void {
  if (!dialogs.scroll(by)) dialogs.toggle(null);
}

/** Listens to keyboard and clicker, wherever the focus is but in a field. */
export function onKeys({ shortcuts, dialogs, act }: Input): void {
  let acted = 0; // time stamp of the last key that did something
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, target, repeat, timeStamp } = event;
      if (isIn(target, FIELDS) && !CLICKER.has(key)) return;
      const asked = actOf(event, shortcuts());
      if (asked === null) return;
      if (key === ' ' && isIn(target, 'button, a, summary')) return; // the space bar presses what has the focus
      const over = dialogs.open() && !OPENS_DIALOG.has(asked);
      if (over && !CLICKER.has(key) && !COVERS.has(asked)) return; // a dialog has its own arrows
      event.preventDefault();
      event.stopPropagation(); // the map under the focus must not move
      if (repeat && timeStamp - acted < REPEAT_MS) return;
      acted = timeStamp;
      if (over && COVERS.has(asked)) dialogs.toggle(null);
      if (over && !COVERS.has(asked)) pageThrough(dialogs, asked === 'on' ? 1 : -1);
      else act(asked);
    },
    { capture: true },
  );
}
