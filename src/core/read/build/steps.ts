import type { Callout, Chart, Entrance, Layer, Step, Unheard } from '../../step.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problem.ts';
import type { CalloutSpec, ChartSpec, EntranceSpec, StepSpec, UnheardSpec } from '../specs/story.ts';
import type { Located } from '../yaml/schema.ts';
import { stepCard } from './cards.ts';
import type { FigureCheck } from './figures.ts';
import { checkLabel } from './figures.ts';
import type { World } from './view.ts';
import { buildView } from './view.ts';

export const CALLOUTS_A_STEP = 3;
export const CALLOUT_WORDS = 8;

export function buildStep(
  spec: StepSpec,
  names: Names,
  world: World,
  check: FigureCheck,
  { pictures, recordings }: Pick<Step, 'pictures' | 'recordings'>,
): Step {
  const { problems } = check;
  const layers = spec.layers.map((ref) => buildLayer(ref, names, world, problems));
  const routes = spec.routes.map(names.route);
  const callouts = spec.callouts.value;
  if (callouts.length > CALLOUTS_A_STEP)
    problems.report(
      spec.callouts.at,
      `expected at most ${CALLOUTS_A_STEP} callouts in a step, got ${callouts.length}`,
      'tell the rest in the prose',
    );
  const shown = [...callouts.map(({ claim }) => claim.value), ...refsOf(spec.chart)];
  for (const { alt, caption } of [...spec.pictures, ...spec.video])
    for (const words of caption === null ? [alt] : [alt, caption]) checkLabel(words, shown, check);
  const placed = new Set<string>();
  for (const { at, point } of callouts) {
    if (point === null && placed.has(at.value))
      problems.report(
        at.at,
        `expected one callout at ${at.value}, got another`,
        'say it in one, or give each a point: two leaders that meet say nothing of either',
      );
    if (point === null) placed.add(at.value);
  }
  return {
    id: names.step(spec.id),
    view: buildView(spec.view, { layers, routes }, names, world, problems),
    enter: spec.enter === null ? null : buildEntrance(spec.enter, names, world, problems),
    dim: spec.ground === 'dimmed',
    layers,
    routes,
    drawings: spec.drawings.map(names.drawing),
    badges: spec.badges,
    time: spec.time?.value ?? null,
    callouts: callouts.map((callout, i) => buildCallout(callout, `${spec.id.value}/${i + 1}`, names, world, check)),
    chart: spec.chart === null ? null : buildChart(spec.chart, names, check),
    unheard: spec.unheard.value.map((each) => buildUnheard(each, names, check)),
    labels: { show: spec.labels.show, hide: spec.labels.hide.map(({ value }) => value) },
    notice: spec.notice?.value ?? null,
    formerly: spec.formerly.map(({ value }) => value),
    alt: spec.alt?.value ?? null,
    pictures,
    recordings,
    card: stepCard(spec, pictures, problems),
  };
}

const refsOf = (chart: ChartSpec | null): readonly string[] => chart?.claims.value.map(({ value }) => value) ?? [];

function buildLayer(ref: Located<string>, names: Names, { places, events }: World, problems: Problems): Layer {
  const { defined } = names;
  if (defined.place.has(ref.value)) {
    if (places.get(ref.value)?.where.precision === 'unknown')
      reportNowhere(ref, 'which is nowhere that is known', problems);
    return { kind: 'place', id: names.place(ref) };
  }
  if (!defined.event.has(ref.value))
    problems.unknown(ref.at, 'a place or an event', ref.value, [...defined.place, ...defined.event]);
  const event = events.get(ref.value);
  const place = event?.at != null && 'place' in event.at ? places.get(event.at.place) : undefined;
  if (event?.at === null || place?.where.precision === 'unknown')
    reportNowhere(ref, 'an event that has no place to draw', problems);
  return { kind: 'event', id: ref.value as (Layer & { kind: 'event' })['id'] };
}

function buildEntrance({ view, layers: refs }: EntranceSpec, names: Names, world: World, problems: Problems): Entrance {
  const layers = refs.map((ref) => buildLayer(ref, names, world, problems));
  return { view: view === null ? null : buildView(view, { layers, routes: [] }, names, world, problems), layers };
}

function reportNowhere({ value, at }: Located<string>, why: string, problems: Problems): void {
  problems.report(
    at,
    `expected something that can be drawn, got ${JSON.stringify(value)}, ${why}`,
    'take it from the map, and tell of it in the prose',
  );
}

function buildCallout(spec: CalloutSpec, id: string, names: Names, { places }: World, check: FigureCheck): Callout {
  const { at, point, text, claim, large } = spec;
  const { problems } = check;
  for (const words of Object.values(text.value)) {
    const length = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (length > CALLOUT_WORDS)
      problems.report(
        text.at,
        `expected a callout of at most ${CALLOUT_WORDS} words, got ${length}`,
        'shorten it; the prose has room for the rest',
      );
  }
  for (const words of large === null ? [text] : [text, large]) checkLabel(words, [claim.value], check);
  const where = places.get(at.value)?.where;
  if (where?.precision === 'unknown') reportNowhere(at, 'which is nowhere that is known', problems);
  if (where !== undefined && 'point' in where && point !== null)
    problems.report(
      point.at,
      `expected no point, as ${at.value} is one itself, got [${point.value.join(', ')}]`,
      'take point out',
    );
  return {
    id,
    at: names.place(at),
    point: point?.value ?? null,
    text: text.value,
    claim: names.claim(claim),
    large: large?.value ?? null,
  };
}

function buildChart(spec: ChartSpec, names: Names, check: FigureCheck): Chart {
  const { problems } = check;
  const { kind, title, note, claims, words } = spec;
  const refs = refsOf(spec);
  if (refs.length === 0)
    problems.report(claims.at, 'expected one claim or more, got none', 'name the claims that it shows: [000/id]');
  const quotes = kind === 'quote' || kind === 'names';
  if (words !== null && !quotes)
    problems.report(
      words.at,
      `expected words only in a chart of kind quote or names, got them in ${kind}`,
      'take words out, or make it a quote or names',
    );
  if (quotes && words?.value.length !== refs.length)
    problems.report(
      (words ?? claims).at,
      `expected words for each of ${refs.length} claims, got ${words?.value.length ?? 0}`,
      'write one { en: "…" } for each claim, in their order',
    );
  checkLabel(title, refs, check);
  if (note !== null) checkLabel(note, refs, check);
  words?.value.forEach((each, i) => {
    checkLabel(each, refs.slice(i, i + 1), check);
  });
  const said = words?.value.map(({ value }) => value) ?? [];
  return { kind, title: title.value, note: note?.value ?? null, claims: claims.value.map(names.claim), words: said };
}

/** Names somebody, so that no figure has a place in it: none of its claims is theirs. */
function buildUnheard({ side, who }: UnheardSpec, names: Names, check: FigureCheck): Unheard {
  checkLabel(who, [], check);
  return { side: names.voice(side), who: who.value };
}
