import { project } from '../../core/geo.ts';
import { groundAt, inkPath, type Sight, type Stroke } from '../../core/present/ink.ts';

const SVG = 'http://www.w3.org/2000/svg';
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
  pointAt(at: readonly [lon: number, lat: number] | null): void;
}

interface Input {
  /** Where the map looks; null while there is no live map to draw on. */
  readonly sight: () => Sight | null;
  /** Called where this window points; null: it points no more. */
  readonly pointed: (at: readonly [lon: number, lat: number] | null) => void;
}

/** A pen and a pointer over the map. What is drawn is kept by its place on the ground, for as long as the page is open. */
export function inkLayer({ sight, pointed }: Input): InkLayer {
  const element = document.createElementNS(SVG, 'svg');
  const ink = document.createElementNS(SVG, 'path');
  const dot = document.createElementNS(SVG, 'circle');
  element.setAttribute('class', 'present-ink');
  element.setAttribute('aria-hidden', 'true');
  dot.setAttribute('r', '14');
  element.append(ink, dot);
  let strokes: Stroke[] = [];
  let point: readonly [number, number] | null = null;
  let tool: Tool = 'none';
  let drawing = false;

  function draw(): void {
    const seen = sight();
    dot.style.display = seen === null || point === null ? 'none' : '';
    ink.setAttribute('d', seen === null ? '' : inkPath(strokes, seen));
    if (seen === null || point === null) return;
    const { x, y } = project(point, seen.camera, seen.width, seen.height);
    dot.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  }

  function groundUnder({ clientX, clientY }: PointerEvent): readonly [number, number] | null {
    const seen = sight();
    const { left, top } = element.getBoundingClientRect();
    return seen === null ? null : groundAt({ x: clientX - left, y: clientY - top }, seen);
  }

  function setPoint(at: readonly [number, number] | null): void {
    point = at;
    draw();
  }

  element.addEventListener('pointerdown', (event) => {
    const at = groundUnder(event);
    if (tool !== 'pen' || at === null) return;
    drawing = true;
    element.setPointerCapture(event.pointerId);
    strokes = [...strokes, [at]];
    draw();
  });
  element.addEventListener('pointermove', (event) => {
    const at = groundUnder(event);
    if (at === null) return;
    if (tool === 'pointer') {
      setPoint(at);
      pointed(at);
    }
    const last = strokes.at(-1);
    if (!drawing || last === undefined) return;
    strokes = [...strokes.slice(0, -1), [...last, at]];
    draw();
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(end, () => {
      drawing = false;
    });
  element.addEventListener('pointerleave', () => {
    if (tool !== 'pointer') return;
    setPoint(null);
    pointed(null);
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
      if (next === 'pointer') return;
      setPoint(null);
      pointed(null);
    },
    undo() {
      strokes = strokes.slice(0, -1);
      draw();
    },
    clear() {
      strokes = [];
      draw();
    },
    pointAt: setPoint,
  };
}
