import { describe, expect, it, test } from 'vitest';
import { camerasOf } from '../../../src/core/picture/camera/cameras.ts';
import { filterStory, toldBy } from '../../../src/core/picture/filter-story.ts';
import { NO_FILTER } from '../../../src/core/picture/lens.ts';
import { mapStory } from '../../../src/core/picture/map-story.ts';
import { planStory } from '../../../src/core/picture/plan.ts';
import { CROPS } from '../../../src/core/still/crops.ts';
import { theStory } from '../../the-story.ts';
import { realNames } from '../real-story.ts';
import { voice as voiceId } from '../voices.ts';

const full = theStory();
const story = mapStory(full, 'en');

test('according to all, the map is the story’s own', () => {
  expect(filterStory(story, NO_FILTER)).toBe(story);
});

describe.each(story.voices)('according to $id', ({ id: voice }) => {
  const theirs = filterStory(story, { ...NO_FILTER, voice });
  const plan = planStory(theirs, CROPS.desk);

  it('the ground does not move', () => {
    expect(plan.steps.map(({ camera }) => camera)).toEqual(camerasOf(story, CROPS.desk));
  });

  it('nothing is drawn in the colour of another side', () => {
    const drawn = [...plan.marks.values(), ...plan.shapes.values(), ...plan.emphasis.values()].flatMap(
      ({ voices }) => voices,
    );
    expect(new Set(drawn)).toEqual(new Set(drawn.length === 0 ? [] : [voice]));
  });

  it('no area or stretch is named whose shape is gone', () => {
    for (const [index, { layers, owed }] of theirs.steps.entries()) {
      const drawn = layers.map(({ id, kind }) => (kind === 'place' ? id : story.events[id]?.place));
      const before = story.steps[index]?.layers.map(({ id, kind }) =>
        kind === 'place' ? id : story.events[id]?.place,
      );
      const gone = owed.places.filter(
        (id) => 'shape' in (story.places[id]?.where ?? {}) && before?.includes(id) === true && !drawn.includes(id),
      );
      expect(gone).toEqual([]);
    }
  });

  it('every event that the side tells of stands in the same steps as before, and no other does', () => {
    for (const [index, step] of theirs.steps.entries()) {
      const events = (layers: typeof step.layers): readonly string[] =>
        layers.flatMap((layer) => (layer.kind === 'event' ? [layer.id] : []));
      const before = events(story.steps[index]?.layers ?? []);
      expect(events(step.layers)).toEqual(before.filter((id) => story.events[id]?.voices.includes(voice)));
    }
  });

  it('notes are those whose claims the side makes, and routes those that it tells somebody travelled', () => {
    const notes = theirs.steps.flatMap((step) => step.callouts.map(({ id }) => id));
    const expected = full.steps.flatMap((step) =>
      step.callouts
        .filter(({ claim }) =>
          full.claims
            .get(claim)
            ?.says.some((id) => (id === 'reporter' ? 'reporter' : full.actors.get(id)?.voice) === voice),
        )
        .map(({ id }) => id),
    );
    expect(notes).toEqual(expected);
    for (const step of theirs.steps)
      for (const id of step.routes)
        expect(
          Object.values(story.events).some((event) => event.route === id && event.voices.includes(voice)),
          id,
        ).toBe(true);
  });

  it('words say of each event of a step whether the side tells of it, denies it or is not heard', () => {
    for (const [index, { layers }] of story.steps.entries()) {
      const { told, denied, untold, all, of } = toldBy(story, index, voice);
      expect([...new Set([...told, ...denied, ...untold])].sort()).toEqual(
        layers.flatMap((layer) => (layer.kind === 'event' ? (story.events[layer.id]?.title ?? []) : [])).sort(),
      );
      expect(told.length).toBeLessThanOrEqual(all);
      expect(of).toBe(full.events.size);
    }
  });
});

test('every event is told by some side', () => {
  for (const [id, { voices }] of Object.entries(story.events)) expect(voices.length, id).toBeGreaterThan(0);
});

test('what nobody on a side tells of bears no name under its lens, as the crossing point near the warehouse', () => {
  const named = (map: typeof story): boolean => {
    const warehouse = planStory(map, CROPS.phone, realNames()).steps.find(({ id }) => id === 'warehouse');
    return Object.keys(warehouse?.labels ?? {}).some((label) => label.startsWith('crossing'));
  };
  expect(named(story)).toBe(true);
  expect(named(filterStory(story, { ...NO_FILTER, voice: voiceId('belarus-russia') }))).toBe(false);
});
