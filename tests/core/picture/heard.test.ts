import { describe, expect, test } from 'vitest';
import { drawingsOf } from '../../../src/core/picture/features.ts';
import { filterStory, toldBy } from '../../../src/core/picture/filter-story.ts';
import { legendOf } from '../../../src/core/picture/legend.ts';
import { NO_FILTER } from '../../../src/core/picture/lens.ts';
import type { MapActor, MapEvent, MapStory } from '../../../src/core/picture/map-story.ts';
import { days, event, step, storyOf } from '../fixtures.ts';
import { kind, named, voice } from '../voices.ts';

const actor = (name: string, side: string, country: string | null): MapActor => ({ name, voice: voice(side), country });
const ACTORS = {
  minister: actor('The minister', 'belarus-russia', 'BLR'),
  guest: actor('A guest', 'belarus-russia', 'RUS'),
  union: actor('The union', 'poland-eu', null),
};

/** A story of one step, in which something is told of Belarus. */
function told(by: readonly string[], voices: readonly string[], deniedBy: readonly string[] = []): MapStory {
  const plan: MapEvent = {
    title: 'A plan',
    kind: kind('diplomacy'),
    texts: ['000'],
    place: 'belarus',
    route: null,
    toldBy: by,
    deniedBy,
    voices: voices.map(voice),
    time: days(null, null),
  };
  return storyOf([step({ id: 'only', layers: [event('plan')] })], { events: { plan }, actors: ACTORS });
}

const litIn = (story: MapStory): readonly string[] | undefined =>
  story.steps.flatMap((only) => drawingsOf(story, only).emphasis)[0]?.voices.map(String);

describe('a country', () => {
  test('is lit in the colour of its own speaker', () => {
    expect(litIn(told(['minister'], ['belarus-russia']))).toEqual(['belarus-russia']);
  });

  test('is lit in ink where only others speak of it, of the same side too', () => {
    expect(litIn(told(['union'], ['poland-eu']))).toEqual([]);
    expect(litIn(told(['guest'], ['belarus-russia']))).toEqual([]);
    expect(litIn(told(['reporter'], ['reporter']))).toEqual([]);
  });

  test('has its own colour alone where it denies what others say', () => {
    expect(litIn(told(['union', 'reporter'], ['poland-eu', 'reporter'], ['minister']))).toEqual(['belarus-russia']);
  });

  test('is in ink according to a side that does not speak for it', () => {
    const story = told(['union'], ['poland-eu'], ['minister']);
    expect(litIn(filterStory(story, { ...NO_FILTER, voice: voice('poland-eu') }))).toEqual([]);
  });
});

test('the key names who tells of a place and who denies it, whatever its colour', () => {
  const { places, voices } = legendOf(told(['union', 'reporter'], ['poland-eu', 'reporter'], ['minister']), 0);
  expect(places).toMatchObject([
    {
      id: 'belarus',
      toldBy: [
        { name: 'The union', voice: named('poland-eu') },
        { name: null, voice: named('reporter') },
      ],
      deniedBy: [{ name: 'The minister', voice: named('belarus-russia') }],
    },
  ]);
  expect(voices).toEqual([]);
});

describe('a side in a step', () => {
  const story = told(['union'], ['poland-eu'], ['minister']);

  test('is its speakers, by name', () => {
    expect(toldBy(story, 0, voice('poland-eu')).speakers.map(({ name }) => name)).toEqual(['The union']);
    expect(toldBy(story, 0, voice('iraq'))).toMatchObject({ speakers: [], told: [], denied: [], untold: ['A plan'] });
  });

  test('is heard where it only denies', () => {
    expect(toldBy(story, 0, voice('belarus-russia'))).toMatchObject({ told: [], denied: ['A plan'], untold: [] });
    expect(toldBy(story, 0, voice('belarus-russia')).speakers.map(({ name }) => name)).toEqual(['The minister']);
  });
});
