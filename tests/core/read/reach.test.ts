import { describe, expect, test } from 'vitest';
import { isOfThePage } from '../../../src/core/read/rules/reach.ts';
import { thePage } from '../../the-page.ts';
import { theStory } from '../../the-story.ts';
import { problemsOf, storyOf } from './input.ts';

describe('a step', () => {
  test('has an address that the page does not use itself', () => {
    const changes = {
      'story.yaml': ['id: flight\n    view', 'id: map\n    view'],
      'text/en.md': ['{#flight}', '{#map}'],
    } as const;
    expect(problemsOf(changes)).toContain(
      'stories/small/story.yaml:22:9 steps[2].id: expected an id that the page does not use itself, got "map"; help: #map may lead there and not to this step: call it otherwise',
    );
  });

  test('can be left out by whoever follows the notice', () => {
    expect(problemsOf({ 'story.yaml': ['skip: flight', 'skip: start'] })).toEqual([
      'stories/small/story.yaml:10:59 notice.skip: expected a step after "crossing", of which the notice warns, got "start"; help: skip: flight',
    ]);
    expect(problemsOf({ 'story.yaml': ['skip: flight', 'skip: crossing'] })).toHaveLength(1);
    expect(problemsOf({ 'story.yaml': ['skip: flight', 'skip: sources'] })).toEqual([]);
  });

  test('of which the story’s notice warns has a notice of its own', () => {
    expect(problemsOf({ 'story.yaml': ['    notice: { en: A sad step. }\n', ''] })).toEqual([
      `stories/small/story.yaml:14:5 steps[1]: expected a notice in step crossing, of which the story's notice warns, got none; help: write notice: { en: "This step tells of …" }`,
    ]);
  });

  test('keeps the addresses that it had, each of one step alone', () => {
    const named = (formerly: string) =>
      ({ 'story.yaml': ['    layers: [airport]', `    formerly: ${formerly}\n    layers: [airport]`] }) as const;
    expect(storyOf(named('[journey, home]')).steps[2]?.formerly).toEqual(['journey', 'home']);
    for (const taken of ['crossing', 'flight', 'map'])
      expect(problemsOf(named(`[${taken}]`)).join()).toContain(
        `expected an id that leads nowhere else, got "${taken}"`,
      );
    expect(problemsOf(named('[journey, journey]'))).toHaveLength(1);
  });
});

test('the ids of the page are those that it has', () => {
  const steps = theStory().steps.flatMap(({ id, formerly }): readonly string[] => [id, ...formerly]);
  const given = [...thePage().body.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  const own = given.filter((id) => !steps.includes(id));
  expect(own.length).toBeGreaterThan(50);
  expect(own.filter((id) => !isOfThePage(id))).toEqual([]);
});
