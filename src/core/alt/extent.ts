// What a view is of and how far it reaches, told by the names that its map bears.

import { projection, toWorld } from '../geo.ts';
import type { Frame } from '../picture/frame-types.ts';
import type { Gazetteer, Name } from '../picture/gazetteer.ts';
import type { Label } from '../picture/labels/label.ts';
import type { Plan } from '../picture/plan.ts';
import { seenBox } from '../picture/viewport.ts';
import type { Extent, Landmark, Side, Subject } from './facts.ts';

/** From these zooms on a view is of the border, or of one country; from the latter on, towns tell how far it reaches. */
const OF_BORDER = 5.5;
const OF_COUNTRY = 4.6;
/** Pixels: a landmark stands this far from the middle at least, and one less known yields to one this much nearer in. */
const OFF_MIDDLE = 60;
const A_RANK = 30;

interface Candidate extends Landmark {
  readonly weight: number;
}
const OPPOSITE: Readonly<Record<Side, Side>> = { west: 'east', east: 'west', north: 'south', south: 'north' };
/** Where two axes tell as much, the one that a map is read along. */
const ORDER: readonly Side[] = ['west', 'east', 'north', 'south'];

/** `borderName` is null where the story has no name for it. */
export function extentOf(plan: Plan, frame: Frame, gazetteer: Gazetteer, borderName: string | null): Extent {
  const labels = Object.keys(frame.labels).flatMap((id) => plan.labels.get(id) ?? []);
  const names = new Map(gazetteer.names.map((name) => [`${name.kind}:${name.id}@${name.at.join()}`, name]));
  const named = labels.flatMap((label) => {
    const name = names.get(label.name);
    return name === undefined ? [] : [{ label, name }];
  });
  const subject = subjectOf(plan, frame, gazetteer, borderName, named);
  const [lon, lat] = frame.camera.center;
  return { subject, reach: reachOf(plan, frame, subject, named), middle: { lon, lat } };
}

interface Named {
  readonly label: Label;
  readonly name: Name;
}

function subjectOf(
  plan: Plan,
  frame: Frame,
  gazetteer: Gazetteer,
  borderName: string | null,
  named: readonly Named[],
): Subject | null {
  const { zoom } = frame.camera;
  const part = zoom >= OF_BORDER && borderName !== null ? borderPart(plan, frame, gazetteer) : null;
  if (part !== null && borderName !== null) return { kind: 'border', name: borderName, part };
  const emphasized = named.filter(({ label }) => label.kind === 'story-country');
  const [only] = emphasized;
  return zoom >= OF_COUNTRY && emphasized.length === 1 && only !== undefined
    ? { kind: 'country', name: only.name.text }
    : null;
}

type BorderPart = Extract<Subject, { kind: 'border' }>['part'];

/** Which part of the border, which runs north to south, lies in the view; null: none. */
function borderPart(plan: Plan, { camera }: Frame, { border }: Gazetteer): BorderPart | null {
  const { width, height } = plan.viewport;
  const seen = seenBox(plan.viewport);
  const project = projection(camera, width, height);
  let length = 0;
  const run = border.map((point, index) => {
    const before = toWorld(border[index - 1] ?? point);
    const here = toWorld(point);
    length += Math.hypot(here.x - before.x, here.y - before.y);
    return { at: length, pixel: project(here) };
  });
  const inside = run.filter(
    ({ pixel: { x, y } }) => x >= seen.x && x <= seen.x + seen.width && y >= seen.y && y <= seen.y + seen.height,
  );
  const [first, last] = [inside.at(0), inside.at(-1)];
  if (first === undefined || last === undefined || length === 0) return null;
  const [from, to] = [first.at / length, last.at / length];
  if (from < 0.05 && to > 0.95) return 'whole';
  const middle = (from + to) / 2;
  if (middle < 0.4) return 'north';
  return middle > 0.6 ? 'south' : 'middle';
}

/** The names that stand farthest out on opposite sides; those of countries from afar, else those of towns too. */
function reachOf(plan: Plan, frame: Frame, subject: Subject | null, named: readonly Named[]): readonly Landmark[] {
  const { width, height } = plan.viewport;
  const project = projection(frame.camera, width, height);
  const isCountry = ({ label }: Named): boolean => label.kind === 'country' || label.kind === 'story-country';
  const isTown = ({ label }: Named): boolean => label.kind === 'town';
  const countries = named.filter((each) => isCountry(each) && each.name.text !== subject?.name);
  const towns = named.filter(isTown);
  const afar = frame.camera.zoom < OF_COUNTRY && countries.length > 1;
  const either = subject?.kind === 'border' ? towns : [...countries, ...towns];
  const candidates = (afar ? countries : either).flatMap(({ label, name }): readonly Candidate[] => {
    const { x, y } = project(label.at);
    const [dx, dy] = [x - width / 2, y - height / 2];
    const across = Math.abs(dx) >= Math.abs(dy);
    const side: Side = across ? (dx < 0 ? 'west' : 'east') : dy < 0 ? 'north' : 'south';
    const out = Math.max(Math.abs(dx), Math.abs(dy));
    return out < OFF_MIDDLE ? [] : [{ name: name.text, side, weight: out - A_RANK * (name.rank - 1) }];
  });
  const best = new Map<Side, Candidate>();
  for (const candidate of candidates)
    if (candidate.weight > (best.get(candidate.side)?.weight ?? Number.NEGATIVE_INFINITY))
      best.set(candidate.side, candidate);
  const axes = (['west', 'north'] as const).flatMap((side) => {
    const [one, other] = [best.get(side), best.get(OPPOSITE[side])];
    return one === undefined || other === undefined ? [] : [{ pair: [one, other], sum: one.weight + other.weight }];
  });
  const [widest] = axes.sort((a, b) => b.sum - a.sum);
  const found = widest?.pair ?? ORDER.flatMap((side) => best.get(side) ?? []).slice(0, 2);
  return found.map(({ name, side }) => ({ name, side }));
}
