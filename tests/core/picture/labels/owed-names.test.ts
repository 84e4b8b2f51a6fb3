import { describe, expect, test } from 'vitest';
import { type Pixel, projectWorld, toWorld, type World } from '../../../../src/core/geo.ts';
import { calloutBox } from '../../../../src/core/picture/labels/callouts.ts';
import { labelBox } from '../../../../src/core/picture/labels/label.ts';
import { type Plan, planStory } from '../../../../src/core/picture/plan.ts';
import { drawnPart } from '../../../../src/core/picture/route.ts';
import { grow, overlaps } from '../../../../src/core/picture/viewport.ts';
import { MAPS } from '../../all-maps.ts';
import { place, step, storyOf, viewport } from '../../fixtures.ts';
import { realNames, realStory } from '../../real-story.ts';
import { NAMES } from '../../toy.ts';
import { crosses } from './crosses.ts';

const story = realStory();
const names = realNames();

const short = 4; // pixels that a name's letters keep inside its box

/** Names of a step's rest that lie on each other, on a callout, a mark, the border or a route. */
function collisions(plan: Plan, index: number): readonly string[] {
  const { width, height } = plan.viewport;
  const step = plan.steps[index];
  const told = story.steps[index];
  if (step === undefined || told === undefined) throw new Error(`no step ${index}`);
  const at = (point: World): Pixel => projectWorld(point, step.camera, width, height);
  const labels = Object.keys(step.labels).flatMap((id) => plan.labels.get(id) ?? []);
  const named = labels.map((label) => ({ label, box: labelBox(label, at(label.at)) }));
  const callouts = Object.keys(step.callouts).flatMap((id) => {
    const callout = plan.callouts.get(id);
    if (callout === undefined) return [];
    return { text: callout.lines.join(' '), box: calloutBox(callout, at(callout.at)) };
  });
  const lines = [
    names.border.map((point) => at(toWorld(point))),
    ...told.routes.flatMap((id) => {
      const route = plan.routes.get(id);
      return route === undefined ? [] : [drawnPart(route, 1).map(at)];
    }),
  ];
  return named.flatMap(({ label, box }, i) => {
    const inner = grow(box, -short / 2);
    const others = [...named.slice(i + 1).map((other) => ({ text: other.label.text, box: other.box })), ...callouts];
    const hit = others.filter((other) => overlaps(inner, grow(other.box, -short / 2))).map(({ text }) => text);
    const crossed = label.kind !== 'story-town' && lines.some((line) => crosses(line, inner)) ? ['a line'] : [];
    return [...hit, ...crossed].map((what) => `${step.id}: ${label.text} on ${what}`);
  });
}

function textsOn(plan: Plan, index: number): readonly string[] {
  return Object.keys(plan.steps[index]?.labels ?? {}).flatMap((id) => plan.labels.get(id)?.text ?? []);
}

test('the step on the warehouse owes its reader Grodno, Belarus and the crossing point', () => {
  expect(story.steps.find(({ id }) => id === 'warehouse')?.owed).toEqual({
    countries: ['BLR'],
    places: ['crossing'],
    towns: ['Grodno'],
  });
});

describe.each(MAPS)('%s', (_, view) => {
  const plan = planStory(story, view, names);

  test('names in each step the countries that it tells of, both sides of the border, and what its prose links', () => {
    expect(plan.steps.flatMap(({ id, unnamed }) => unnamed.map((name) => `${id}: ${name}`))).toEqual([]);
  });

  test('explains itself in each step that has words for it, and leaves out none that is set large', () => {
    const explained = plan.steps.map(({ callouts }) => Object.keys(callouts));
    for (const [index, { id, callouts }] of story.steps.entries()) {
      const large = callouts.filter((callout) => callout.large !== null).map((callout) => callout.id);
      expect(explained[index], id).toEqual(expect.arrayContaining(large));
      if (callouts.length > 0) expect(explained[index]?.length, id).toBeGreaterThan(0);
    }
  });

  test('has no name upon another, upon a mark, or across the border or a route', () => {
    expect(plan.steps.flatMap((_step, index) => collisions(plan, index))).toEqual([]);
  });
});

describe('a town that a step owes', () => {
  const small = viewport({ width: 300, height: 70 }); // no room for towns that only help to find one’s way
  const texts = (towns: readonly string[], layers = [place('belarus')]): readonly string[] => {
    const view = { kind: 'camera', camera: { center: [23.1, 53.9], zoom: 7 } } as const;
    return textsOn(
      planStory(storyOf([step({ id: 'a', view, layers, owed: { countries: [], places: [], towns } })]), small, NAMES),
      0,
    );
  };

  test('is named where there is room for no other, and no other with it', () => {
    expect(texts([])).not.toContain('Białystok');
    expect(texts(['Białystok']).filter((text) => text !== 'BELARUS')).toEqual(['Białystok']);
  });

  test('is left to its mark where the step draws it itself', () => {
    expect(texts(['Grodno'], [place('grodno')]).filter((text) => text === 'Grodno').length).toBeLessThan(2);
  });
});
