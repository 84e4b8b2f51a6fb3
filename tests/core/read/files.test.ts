import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

describe('a file that is not as it must be', () => {
  test('says where YAML itself ends', () => {
    expect(problemsOf({ 'topics.yaml': ['title: { en: How many }', 'title: { en: How many'] })).toEqual([
      'stories/small/topics.yaml:3:3: expected YAML: Flow map in block collection must be sufficiently indented and end with a }; help: look at this line and the one before: a bracket, a quotation mark or an indent is amiss; what leans on this file is not checked until then',
    ]);
  });

  test('may not have the same key twice', () => {
    expect(problemsOf({ 'topics.yaml': ['  relation: disputed', '  relation: disputed\n  relation: agreed'] })).toEqual(
      [
        'stories/small/topics.yaml:5:3: expected YAML: Map keys must be unique; help: keep one of the two, and take the other out',
      ],
    );
  });

  test('is missed', () => {
    expect(problemsOf({ 'topics.yaml': null })).toEqual([
      'stories/small/topics.yaml:1:1: expected this file, got none; help: write it, if only as []: docs/making-a-story.md says what it holds',
    ]);
  });

  test('is missed, and what it would have held is not reported as unknown', () => {
    expect(problemsOf({ 'places.yaml': null })).toEqual([
      'stories/small/places.yaml:1:1: expected this file, got none; help: write it, if only as []: docs/making-a-story.md says what it holds',
    ]);
  });

  test('is missed where it is the prose', () => {
    expect(problemsOf({ 'text/en.md': null })).toEqual([
      'stories/small/text/en.md:1:1: expected this file, got none; help: write a section for each step: ## Heading {#step-id}',
    ]);
  });

  test('is named otherwise', () => {
    expect(problemsOf({ 'event.yaml': '[]' })).toEqual([
      'stories/small/event.yaml:1:1: expected story.yaml, world.yaml, places.yaml, routes.yaml, events.yaml, actors.yaml, topics.yaml, corrections.yaml, teaching/lesson.yaml, teaching/notes.yaml or text/<lang>.md, got event.yaml; help: did you mean "events.yaml"?',
    ]);
  });

  test('holds a number out of its range', () => {
    expect(problemsOf({ 'story.yaml': ['zoom: 4', 'zoom: "six"'] })).toEqual([
      'stories/small/story.yaml:13:47 steps[0].view.camera.zoom: expected a number from 0 to 22, got "six"; help: write bare digits, without quotation marks',
    ]);
  });

  test('holds a word that is not one of those that count', () => {
    expect(problemsOf({ 'actors.yaml': ['role: agency', 'role: agancy'] })).toEqual([
      'stories/small/actors.yaml:1:74 [0].role: expected a role, one of government, army, agency, media, official, person, organisation, got "agancy"; help: did you mean "agency"?',
    ]);
  });

  test('holds a key that nobody knows', () => {
    expect(problemsOf({ 'story.yaml': ['    layers: [airport]', '    layer: [airport]'] })).toEqual([
      'stories/small/story.yaml:24:5 steps[2]: expected one of the keys id, view, enter, ground, layers, routes, time, callouts, chart, unheard, labels, notice, formerly, alt, pictures, card, sound, video, got "layer"; help: did you mean "layers"?',
    ]);
  });

  test('lacks a key', () => {
    expect(problemsOf({ 'routes.yaml': ['  state: flown\n', ''] })).toEqual([
      'stories/small/routes.yaml:1:3 [0].state: expected one of flown, travelled, closed, restricted, got nothing; help: write one of these words as it stands here',
    ]);
  });

  test('holds a text whose comma was not quoted', () => {
    expect(problemsOf({ 'topics.yaml': ['{ en: How many }', '{ en: How many, and where }'] })).toEqual([
      'stories/small/topics.yaml:2:26 [0].title: expected a language, as en, got "and where"; help: in { … }, put a text that holds a comma between quotation marks',
    ]);
  });

  test('holds a number where a text belongs', () => {
    expect(problemsOf({ 'story.yaml': ['"1.0.0"', '1.5'] })).toEqual([
      'stories/small/story.yaml:6:10 version: expected text, got 1.5; help: put it between quotation marks: "1.5"',
    ]);
  });

  test('holds a day that is in no calendar', () => {
    expect(problemsOf({ 'story.yaml': ['updated: 2026-01-11', 'updated: 2026-02-30'] })).toEqual([
      'stories/small/story.yaml:5:10 updated: expected a day as YYYY-MM-DD, got "2026-02-30"; help: a day of the calendar, as 2024-05-31, or leave it out where nobody dates it',
    ]);
  });

  test('was updated before it was published', () => {
    expect(problemsOf({ 'story.yaml': ['updated: 2026-01-11', 'updated: 2026-01-09'] })).toEqual([
      'stories/small/story.yaml:5:10 updated: expected a day from 2026-01-10 on, when it was published, got 2026-01-09; help: give updated the day of the last change',
    ]);
  });

  test('holds an id that would need escaping', () => {
    expect(problemsOf({ 'topics.yaml': ['id: size', 'id: Size_1'] })).toEqual([
      'seeds/000_abc.yaml:15:12 claims[0].topic: expected the id of a topic, got "size"; help: did you mean "Size_1"?',
      'seeds/000_abc.yaml:26:12 claims[1].topic: expected the id of a topic, got "size"; help: did you mean "Size_1"?',
      'stories/small/topics.yaml:1:7 [0].id: expected an id of lower-case letters, digits and hyphens, got "Size_1"; help: as south-gate: it stands in addresses',
    ]);
  });

  test('holds an alias, which is not followed', () => {
    expect(problemsOf({ 'topics.yaml': ['relation: disputed', 'relation: *x'] })).toEqual([
      'stories/small/topics.yaml:4:13 [0].relation: expected one of disputed, differing, not-comparable, one-voice, agreed, got an alias (*x); help: write one of these words as it stands here',
    ]);
  });

  test('tells all its problems at once', () => {
    expect(
      problemsOf({
        'story.yaml': ['steps:', 'colour: red\nsteps:'],
        'routes.yaml': ['state: flown', 'state: flew'],
        'text/en.md': ['[431]', '[430]'],
      }),
    ).toEqual([
      'stories/small/routes.yaml:6:10 [0].state: expected one of flown, travelled, closed, restricted, got "flew"; help: did you mean "flown"?',
      'stories/small/story.yaml:11:1: expected one of the keys lang, title, deck, byline, published, updated, version, licence, contact, credits, notice, evidence, style, pictures, card, axis, steps, got "colour"; help: take it out: nothing would read it',
      'stories/small/text/en.md:11:36 flight: expected a figure of 000/passengers (431 people), got "430"; help: no claim has this figure: give the one that the claim has',
    ]);
  });
});
