import type { LonLat } from '../../core/geo.ts';
import { groundAt, type Sight } from '../../core/present/ink.ts';
import { inkDrawing } from './ink-drawing.ts';
import { penOn } from './pen.ts';

const TOOLS = ['none', 'pen', 'pointer'] as const;
export type Tool = (typeof TOOLS)[number];

export interface InkLayer {
  /** Lays it over a map's box; null: it has no map, and nothing is drawn. */
  over(box: HTMLElement | null): void;
  /** Draws it again where the camera is now. */
  draw(): void;
  tool(): Tool;
  use(tool: Tool): void;
  undo(): void;
  clear(): void;
  /** Shows where somebody points, degrees; null: nobody does. */
  pointAt(at: LonLat | null): void;
}

interface Input {
  /** Where the map looks; null while there is no live map to draw on. */
  readonly sight: () => Sight | null;
  /** Called where this window points; null: it points no more. */
  readonly pointed: (at: LonLat | null) => void;
}

/** A pen and a pointer over the map. */
export function inkLayer({ sight, pointed }: Input): InkLayer {
  const drawing = inkDrawing();
  const { element } = drawing;
  let tool: Tool = 'none';
  let point: LonLat | null = null; // of whichever window points

  const groundUnder = ({ clientX, clientY }: PointerEvent): LonLat | null => {
    const seen = sight();
    const { left, top } = element.getBoundingClientRect();
    return seen === null ? null : groundAt({ x: clientX - left, y: clientY - top }, seen);
  };
  const draw = (): void => drawing.draw(pen.strokes(), point, sight());
  const pen = penOn(element, { inUse: () => tool === 'pen', groundUnder, changed: draw });

  function pointAt(at: LonLat | null): void {
    point = at;
    draw();
  }

  /** Points for all windows, from this one. */
  function pointHere(at: LonLat | null): void {
    pointAt(at);
    pointed(at);
  }

  element.addEventListener('pointermove', (event) => {
    const at = tool === 'pointer' ? groundUnder(event) : null;
    if (at !== null) pointHere(at);
  });
  element.addEventListener('pointerleave', () => {
    if (tool === 'pointer') pointHere(null);
  });

  return {
    over(box) {
      if (box === null) element.remove();
      else if (element.parentElement !== box) box.append(element);
      draw();
    },
    draw,
    tool: () => tool,
    use(next) {
      tool = next;
      element.dataset['tool'] = next;
      if (next !== 'pointer') pointHere(null);
    },
    undo: pen.undo,
    clear: pen.clear,
    pointAt,
  };
}
