import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../src/core/picture/features.ts';
import { namedMarks } from '../../../../src/core/picture/labels/candidates.ts';
import type { MapPlace } from '../../../../src/core/picture/map-story.ts';
import { planStory } from '../../../../src/core/picture/plan.ts';
import { PLACES, step, storyOf, viewport } from '../../fixtures.ts';
import { realNames, realStory } from '../../real-story.ts';

const places: Readonly<Record<string, MapPlace>> = {
  ...PLACES,
  airport: { name: 'Erbil airport', where: { precision: 'exact', point: [43.96, 36.24] }, inferred: false },
};
const mark = (id: string): Mark => {
  const { where } = places[id] ?? {};
  if (where === undefined || !('point' in where)) throw new Error(`no point: ${id}`);
  return { id, place: id, at: where.point, precision: where.precision, voices: [], badge: null };
};
const named = (zoom: number, linked: readonly string[] = []): readonly string[] => {
  const told = step({ id: 'a', owed: { countries: [], places: linked, towns: [] } });
  const marks = [mark('airport'), mark('erbil'), mark('baghdad')];
  return namedMarks(storyOf([told], { places }), told, marks, zoom).map(({ place }) => place);
};

describe('two marks that look like one dot', () => {
  test('bear the name of the town alone', () => {
    expect(named(4.2)).toEqual(['erbil', 'baghdad']);
  });

  test('bear the longer name, which says both, where the prose links it', () => {
    expect(named(4.2, ['airport'])).toEqual(['airport', 'baghdad']);
    expect(named(4.2, ['airport', 'erbil'])).toEqual(['airport', 'erbil', 'baghdad']);
  });

  test('are both named where they are seen apart', () => {
    expect(named(9)).toEqual(['airport', 'erbil', 'baghdad']);
  });
});

test('at the end of the story Erbil is named once', () => {
  const plan = planStory(realStory(), viewport(), realNames());
  const end = plan.steps.find(({ id }) => id === 'end');
  const texts = Object.keys(end?.labels ?? {}).map((id) => plan.labels.get(id)?.text ?? '');
  expect(texts.filter((text) => text.startsWith('Erbil'))).toEqual(['Erbil']);
});
