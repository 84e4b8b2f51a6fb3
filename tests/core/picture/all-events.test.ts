import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { REPORT } from '../../../src/core/kinds.ts';
import { allEvents, daysShown, eventsByDay } from '../../../src/core/picture/all-events.ts';
import { filterStory, matches } from '../../../src/core/picture/filter-story.ts';
import { BEFORE, type EventFilter, NO_FILTER } from '../../../src/core/picture/lens.ts';
import { type MapEvent, mapStory } from '../../../src/core/picture/map-story.ts';
import { planStory } from '../../../src/core/picture/plan.ts';
import { CROPS } from '../../../src/core/still/crops.ts';
import { REPORTER } from '../../../src/core/voices.ts';
import { theStory } from '../../the-story.ts';
import { days } from '../fixtures.ts';
import { realNames } from '../real-story.ts';
import { kind } from '../voices.ts';

const story = theStory();
const map = allEvents(story, mapStory(story, 'en'));
const VOICES = story.voices.map(({ id }) => id);
const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null });
const anyFilter = fc.record({
  voice: maybe(VOICES),
  kind: maybe([...story.kinds.map(({ id }) => id), REPORT]),
  text: maybe(story.sources.map(({ id }) => id)),
  day: maybe([BEFORE, '2021-11-17', '2021-11-18', '2021-11-19']),
});

test('for any filter the map draws the places of the events that the list shows, and no others', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const shown = Object.values(map.events).filter((event) => matches(event, filter, map.axis));
      const plan = planStory(filterStory(map, filter), CROPS.desk);
      const drawn = [...plan.marks.values(), ...plan.emphasis.values()].map(({ place }) => place);
      const shapes = [...plan.shapes.values()].flatMap(({ places }) => places);
      const places = shown.flatMap(({ place }) => (place === null ? [] : [place]));
      const somewhere = places.filter((id) => map.places[id]?.where.precision !== 'unknown');
      expect(new Set([...drawn, ...shapes])).toEqual(new Set(somewhere));
      const routes = new Set(shown.flatMap(({ route }) => (route === null ? [] : [route])));
      expect(new Set(Object.keys(plan.steps[0]?.drawn ?? {}))).toEqual(routes);
    }),
    { numRuns: 60, examples: VOICES.map((voice): [EventFilter] => [{ ...NO_FILTER, voice }]) },
  );
});

test('the ground does not move, whatever is asked for', () => {
  const camera = planStory(map, CROPS.desk).steps[0]?.camera;
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(planStory(filterStory(map, filter), CROPS.desk).steps[0]?.camera).toEqual(camera);
    }),
    { numRuns: 20 },
  );
});

test('each sort of filter leaves what has it, and an open end counts for all days on its side', () => {
  const events = Object.values(map.events);
  for (const voice of VOICES)
    for (const event of events)
      expect(matches(event, { ...NO_FILTER, voice }, map.axis)).toBe(event.voices.includes(voice));
  for (const event of events) {
    expect(matches(event, { ...NO_FILTER, day: BEFORE }, map.axis)).toBe(event.time.from === null);
    if (event.time.to === 3) expect(matches(event, { ...NO_FILTER, day: '2021-11-19' }, map.axis)).toBe(true);
  }
  expect(events.filter((event) => matches(event, NO_FILTER, map.axis))).toEqual(events);
});

it('lists every event once, in the order of time', () => {
  const days = eventsByDay([...story.events.values()], story.axis);
  const listed = days.flatMap(({ events }) => events.map(({ id }) => id));
  expect([...listed].sort()).toEqual([...story.events.keys()].sort());
  expect(days.map(({ day }) => day)).toEqual(
    [BEFORE, '2021-11-17', '2021-11-18', '2021-11-19'].filter((day) => days.some((each) => each.day === day)),
  );
  for (const { day, events } of days)
    for (const { when } of events)
      expect(day === BEFORE ? when.from === null || when.from < '2021-11-17' : when.from).toBe(
        day === BEFORE ? true : day,
      );
});

describe('the days that the axis lights', () => {
  const times = (...spans: readonly (readonly [string | null, string | null])[]): readonly MapEvent[] =>
    spans.map(([from, to]) => ({
      title: 'Something',
      kind: kind('count'),
      texts: ['000'],
      place: null,
      route: null,
      toldBy: ['reporter'],
      deniedBy: [],
      voices: [REPORTER],
      time: days(from, to),
    }));

  it('are the day that is asked for, or what was before the axis', () => {
    const events = times([null, '2021-11-19']);
    expect(daysShown(events, { ...NO_FILTER, day: '2021-11-18' }, map.axis)).toEqual({ from: 1, to: 2 });
    expect(daysShown(events, { ...NO_FILTER, day: BEFORE }, map.axis)).toEqual({ from: null, to: 0 });
  });

  it('are else those from the first event to the last, open where one of them is', () => {
    const closed = times(['2021-11-18', '2021-11-18'], ['2021-11-17', '2021-11-17']);
    expect(daysShown(closed, NO_FILTER, map.axis)).toEqual({ from: 0, to: 2 });
    expect(daysShown([...closed, ...times([null, '2021-11-17'])], NO_FILTER, map.axis)).toEqual({ from: null, to: 2 });
    expect(daysShown(times(['2021-11-18', null]), NO_FILTER, map.axis)).toEqual({ from: 1, to: 3 });
  });

  it('are none where the story has no axis', () => {
    expect(daysShown(times(['2021-11-18', null]), NO_FILTER, null)).toBeNull();
  });

  it('are none where there are no events', () => {
    expect(daysShown([], { ...NO_FILTER, day: '2021-11-18' }, map.axis)).toBeNull();
  });
});

test('both ends of a route that is drawn are named, whatever else the map draws', () => {
  const plan = planStory(
    filterStory(map, { ...NO_FILTER, kind: kind('flight'), text: '002', voice: REPORTER }),
    CROPS.desk,
    realNames(),
  );
  const named = [...plan.labels.values()].map(({ text }) => text);
  expect(named).toEqual(expect.arrayContaining(['Tashkent']));
});
