import { type Pixel, toWorld, type World } from '../core/geo.ts';
import { bordersDrawn } from '../core/picture/border.ts';
import { HATCHED_FROM, type Shape } from '../core/picture/features.ts';
import type { Frame } from '../core/picture/frame-types.ts';
import { pointsWithin } from '../core/picture/labels/callout-ends.ts';
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

/** A place's button where it stands. */
interface Standing {
  readonly place: string;
  readonly button: HTMLElement;
}

/** Marks, areas and stretches are buttons of the page, laid over their pictures: keyboard and screen readers find them. */
export interface MarkButtons {
  readonly element: HTMLElement;
  draw(frame: Frame, project: (point: World) => Pixel): void;
  /** The first of these places that can be pressed now; null: none. */
  standing(places: readonly string[]): Standing | null;
}

interface Item {
  readonly button: HTMLButtonElement;
  /** Where its button may stand, the best first. */
  readonly spots: readonly World[];
  /** Where it stands; null: nowhere. */
  at: Pixel | null;
}

/** From the middle of a list outwards. */
const middleOut = <Each>(list: readonly Each[]): readonly Each[] => {
  const middle = (list.length - 1) / 2;
  const away = (index: number): number => Math.abs(index - middle);
  return list
    .map((each, index) => [each, away(index)] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([each]) => each);
};

/** Points of an area or a stretch at which its button may stand. */
function spotsOn(plan: Plan, place: string): readonly World[] {
  const where = plan.story.places[place]?.where;
  if (where === undefined || !('shape' in where)) return [];
  return middleOut(where.precision === 'area' ? pointsWithin(where.extent) : where.extent).map(toWorld);
}

/** Places of a plan, points first, each with where its button may stand. */
function spotsOf(plan: Plan): ReadonlyMap<string, readonly World[]> {
  const spots = new Map<string, readonly World[]>();
  for (const { place, at } of plan.marks.values()) spots.set(place, [toWorld(at)]);
  for (const place of [...plan.shapes.values()].flatMap(({ places }) => places))
    if (!spots.has(place)) spots.set(place, spotsOn(plan, place));
  for (const place of plan.story.steps.flatMap((_step, index) => bordersDrawn(plan.story, index)))
    if (!spots.has(place)) spots.set(place, spotsOn(plan, place));
  return spots;
}

/** The shapes that a frame shows as much as can be pressed, where its camera is near enough to draw them. */
export const shapesShown = ({ shapes }: Plan, { layers }: Frame): readonly Shape[] =>
  Object.entries(layers).flatMap(([id, opacity]) => (opacity >= SHOWN ? (shapes.get(id) ?? []) : []));

function placesShown(plan: Plan, frame: Frame): ReadonlySet<string> {
  const near = ({ precision }: Shape): boolean => precision === 'stretch' || frame.camera.zoom >= HATCHED_FROM;
  const shown = new Set(
    shapesShown(plan, frame)
      .filter(near)
      .flatMap(({ places }) => places),
  );
  for (const id in frame.layers) {
    const place = (frame.layers[id] ?? 0) >= SHOWN ? plan.marks.get(id)?.place : undefined;
    if (place !== undefined) shown.add(place);
  }
  for (const place of bordersDrawn(plan.story, frame.step.index)) shown.add(place);
  return shown;
}

/** Puts a button at a point of the box, or takes it away; writes what differs. */
function putAt(item: Item, at: Pixel | null): void {
  const { button, at: before } = item;
  if (at !== null && (before?.x !== at.x || before.y !== at.y))
    button.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`;
  if (button.hidden !== (at === null)) button.hidden = at === null;
  item.at = at;
}

const apart = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y);

export function makeMarkButtons(plan: Plan, input: MarkButtonsInput): MarkButtons {
  const element = document.createElement('div');
  element.className = 'mark-buttons';
  const items = new Map(
    [...spotsOf(plan)].map(([place, spots]): [string, Item] => [
      place,
      { button: makeButton(place, input), spots, at: null },
    ]),
  );
  element.append(...[...items.values()].map(({ button }) => button));
  let named = ''; // the step at which the buttons got their names
  return {
    element,
    draw(frame, project) {
      if (frame.step.id !== named)
        for (const [place, { button }] of items) button.setAttribute('aria-label', input.name(place, frame.step.index));
      named = frame.step.id;
      const shown = placesShown(plan, frame);
      const { width, height, obstacles } = plan.viewport;
      const over = [...obstacles, ...(input.covered?.() ?? [])];
      const taken: Pixel[] = [];
      // Under the page's own buttons none can be pressed, nor two in one finger's room; the table or the list beside
      // the map leads to the same place.
      const isFree = ({ x, y }: Pixel): boolean =>
        x >= 0 &&
        y >= 0 &&
        x <= width &&
        y <= height &&
        !over.some((box) => overlaps(box, { x: x - HALF, y: y - HALF, width: SIDE, height: SIDE })) &&
        taken.every((other) => apart(other, { x, y }) >= SIDE);
      for (const [place, item] of items) {
        let at: Pixel | null = null;
        for (const spot of shown.has(place) ? item.spots : []) {
          const pixel = project(spot);
          if (!isFree(pixel)) continue;
          at = pixel;
          taken.push(pixel);
          break;
        }
        putAt(item, at);
      }
    },
    standing(places) {
      for (const place of places) {
        const item = items.get(place);
        if (item !== undefined && item.at !== null) return { place, button: item.button };
      }
      return null;
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
