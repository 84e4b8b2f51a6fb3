import { type Pixel, toWorld, type World } from '../core/geo.ts';
import type { Frame } from '../core/picture/frame-types.ts';
import type { Plan } from '../core/picture/plan.ts';
import { type Box, overlaps } from '../core/picture/viewport.ts';

const SIDE = 24; // CSS pixels: what a finger needs
const HALF = SIDE / 2;
const SHOWN = 0.5; // opacity from which a mark can be pressed

export interface MarkButtonsInput {
  /** What a place's button is called: its name, and what a press does at the step of this index. */
  readonly name: (place: string, step: number) => string;
  /** Boxes of what lies over the map just now, as in the reader's hand, beside what the viewport knows. Pixels of its box. */
  readonly covered?: () => readonly Box[];
  /** Called with the place that was pressed, and its button. */
  readonly press: (place: string, button: HTMLElement) => void;
  /** Called with the place that is pointed at or has the focus; null: none. */
  readonly point: (place: string | null) => void;
}

/** Marks of points are buttons of the page, laid over their pictures: keyboard and screen readers find them. */
interface MarkButtons {
  readonly element: HTMLElement;
  draw(frame: Frame, project: (point: World) => Pixel): void;
}

export function makeMarkButtons(plan: Plan, input: MarkButtonsInput): MarkButtons {
  const element = document.createElement('div');
  element.className = 'mark-buttons';
  const places = new Map([...plan.marks.values()].map((mark) => [mark.place, toWorld(mark.at)]));
  const buttons = new Map([...places.keys()].map((place) => [place, makeButton(place, input)]));
  element.append(...buttons.values());
  let named = ''; // the step at which the buttons got their names
  return {
    element,
    draw(frame, project) {
      if (frame.step.id !== named)
        for (const [place, button] of buttons) button.setAttribute('aria-label', input.name(place, frame.step.index));
      named = frame.step.id;
      const shown = new Set<string>();
      for (const id in frame.layers)
        if ((frame.layers[id] ?? 0) >= SHOWN) {
          const place = plan.marks.get(id)?.place;
          if (place !== undefined) shown.add(place);
        }
      const { width, height, obstacles } = plan.viewport;
      const over = [...obstacles, ...(input.covered?.() ?? [])];
      const taken: Pixel[] = [];
      for (const [place, button] of buttons) {
        const at = shown.has(place) ? places.get(place) : undefined;
        if (at === undefined) {
          if (!button.hidden) button.hidden = true;
          continue;
        }
        const { x, y } = project(at);
        const covered = over.some((box) => overlaps(box, { x: x - HALF, y: y - HALF, width: SIDE, height: SIDE }));
        const crowded = taken.some((other) => Math.hypot(other.x - x, other.y - y) < SIDE);
        // Under the page's own buttons none can be pressed, nor two in one finger's room; the table or the list beside
        // the map leads to the same place.
        const inside = x >= 0 && y >= 0 && x <= width && y <= height && !covered && !crowded;
        if (inside) taken.push({ x, y });
        if (button.hidden === inside) button.hidden = !inside;
        if (inside) button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      }
    },
  };
}

function makeButton(place: string, { press, point }: MarkButtonsInput): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mark-button';
  button.dataset['place'] = place;
  button.hidden = true;
  button.addEventListener('click', () => press(place, button));
  button.addEventListener('pointerenter', () => point(place));
  button.addEventListener('pointerleave', () => point(null));
  button.addEventListener('focus', () => point(place));
  button.addEventListener('blur', () => point(null));
  return button;
}
