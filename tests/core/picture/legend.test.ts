import { describe, expect, test } from 'vitest';
import type { VoiceId } from '../../../src/core/ids.ts';
import { reachesInto } from '../../../src/core/picture/camera/in-view.ts';
import { type KeySymbol, legendOf } from '../../../src/core/picture/legend.ts';
import type { MapStep } from '../../../src/core/picture/map-story.ts';
import { type Plan, planStory } from '../../../src/core/picture/plan.ts';
import { inOrder } from '../../../src/core/voices.ts';
import { DESK_EDGES, PHONE_EDGES, viewport } from '../fixtures.ts';
import { realNames, realStory } from '../real-story.ts';
import { voice } from '../voices.ts';

const story = realStory();
const SIZES = [
  ['desk', viewport({ width: 880, height: 792, padding: DESK_EDGES })],
  ['phone', viewport({ width: 390, height: 345, compact: true, padding: PHONE_EDGES })],
] as const;

const sign = (symbol: KeySymbol, inferred: boolean, voices: readonly VoiceId[]): string =>
  `${symbol}${inferred ? ' inferred' : ''} ${voices.join('+')}`;

/** What a step of a plan draws, each form in each of its colours, and who has a colour there. */
function drawnIn(
  plan: Plan,
  index: number,
): { readonly signs: ReadonlySet<string>; readonly voices: readonly VoiceId[] } {
  const signs = new Set<string>();
  const voices = new Set<VoiceId>();
  for (const id of Object.keys(plan.steps[index]?.layers ?? {})) {
    const [mark, shape, country] = [plan.marks.get(id), plan.shapes.get(id), plan.emphasis.get(id)];
    if (shape?.precision === 'area' && (plan.steps[index]?.camera.zoom ?? 0) < 4) continue; // left to its name
    for (const voice of (mark ?? shape)?.voices ?? []) voices.add(voice);
    if (mark !== undefined) signs.add(sign(mark.precision, false, mark.voices));
    else if (shape !== undefined)
      signs.add(sign(shape.shape === 'border' ? 'along' : shape.precision, shape.inferred, shape.voices));
    else if (country !== undefined) signs.add(sign('country', false, []));
    else if (plan.routes.has(id)) {
      const state = story.routes[id]?.state ?? 'flown';
      signs.add(sign(state === 'flown' ? 'route' : state === 'travelled' ? 'way' : state, false, []));
    } else expect(id, 'the small map says itself what it is, a veil is none').toMatch(/^(locator:|dim$)/);
  }
  return { signs, voices: inOrder(story.voices, voices) };
}

describe.each(SIZES)('the key of each step, held against what its map draws on a %s', (_device, size) => {
  const plan = planStory(story, size, realNames());
  const line = realNames().border;

  test.each(
    story.steps.map(({ id }, index) => [id, index] as const),
  )('has at “%s” all that is drawn, in the very colours, and nothing else', (_id, index) => {
    const { symbols, voices } = legendOf(story, index, size);
    const drawn = drawnIn(plan, index);
    const told = symbols
      .filter(({ symbol }) => symbol !== 'border')
      .flatMap(({ symbol, inferred, drawn: ways }) =>
        ways.map((way) =>
          sign(
            symbol,
            inferred,
            way.map(({ id }) => id),
          ),
        ),
      );
    expect(told.toSorted()).toEqual([...drawn.signs].toSorted());
    expect(voices.map(({ id }) => id)).toEqual(drawn.voices);
    const camera = plan.steps[index]?.camera ?? plan.steps[0]?.camera;
    if (camera === undefined) throw new Error('no camera');
    expect(symbols.some(({ symbol }) => symbol === 'border')).toBe(reachesInto(line, { camera }, size));
  });
});

test('the key says of all that is listed who speaks of it; of a route those of the event that travels it', () => {
  for (const index of story.steps.keys())
    for (const { id, toldBy, deniedBy } of legendOf(story, index).places)
      if (story.routes[id] !== undefined) expect(toldBy.length + deniedBy.length, id).toBeGreaterThan(0);
  const flight = story.steps.findIndex(({ id }) => id === 'flight');
  const route = legendOf(story, flight).places.find(({ symbol }) => symbol === 'route');
  const travels = Object.values(story.events).find((event) => event.route === route?.id);
  expect(route?.toldBy).toHaveLength(travels?.toldBy.length ?? -1);
});

test('what is told of the border as a whole has a sign of its own, and no stretch stands for it', () => {
  const step: MapStep = {
    ...(story.steps[0] as MapStep),
    layers: [{ kind: 'event', id: 'far-along' as never }],
    routes: [],
  };
  const event = Object.values(story.events)[0];
  const border = Object.entries(story.places).find(([, { where }]) => 'shape' in where && where.shape === 'border');
  if (event === undefined || border === undefined) throw new Error('no event, or no border');
  const told = {
    ...story,
    steps: [step],
    events: { 'far-along': { ...event, place: border[0], route: null, voices: [voice('iraq'), voice('reporter')] } },
  };
  expect(legendOf(told, 0).symbols.filter(({ symbol }) => symbol !== 'border')).toEqual([
    {
      symbol: 'along',
      inferred: border[1].inferred,
      drawn: [story.voices.filter(({ id }) => id === 'iraq' || id === 'reporter')],
    },
  ]);
});
