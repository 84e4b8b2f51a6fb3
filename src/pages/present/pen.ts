import type { LonLat } from '../../core/geo.ts';
import type { Stroke } from '../../core/present/ink.ts';

export interface Pen {
  strokes(): readonly Stroke[];
  undo(): void;
  clear(): void;
}

interface Input {
  /** Whether the pen is the tool that is used. */
  readonly inUse: () => boolean;
  /** The place on the ground under a pointer; null where there is no map. */
  readonly groundUnder: (event: PointerEvent) => LonLat | null;
  /** Called when there are other strokes than before. */
  readonly changed: () => void;
}

/** A pen on an element. Strokes are kept by their places on the ground, for as long as the page is open. */
export function penOn(element: SVGSVGElement, { inUse, groundUnder, changed }: Input): Pen {
  let strokes: readonly Stroke[] = [];
  let isDown = false;

  function set(next: readonly Stroke[]): void {
    strokes = next;
    changed();
  }

  element.addEventListener('pointerdown', (event) => {
    const at = groundUnder(event);
    if (!inUse() || at === null) return;
    isDown = true;
    element.setPointerCapture(event.pointerId);
    set([...strokes, [at]]);
  });
  element.addEventListener('pointermove', (event) => {
    const at = groundUnder(event);
    const last = strokes.at(-1);
    if (!isDown || at === null || last === undefined) return;
    set([...strokes.slice(0, -1), [...last, at]]);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(end, () => {
      isDown = false;
    });

  return {
    strokes: () => strokes,
    undo: () => set(strokes.slice(0, -1)),
    clear: () => set([]),
  };
}
