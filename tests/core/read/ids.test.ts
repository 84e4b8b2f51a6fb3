import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

describe('an id that nobody defines', () => {
  test('is of an actor', () => {
    expect(problemsOf({ ledger: ['says: guard', 'says: gard'] })).toEqual([
      'seeds/000_abc.yaml:9:11 claims[0].says: expected the id of an actor, got "gard"; help: did you mean "guard"?',
    ]);
  });

  test('is of an actor who relays', () => {
    expect(problemsOf({ ledger: ['via: [radio-24]', 'via: [radio-42]'] })).toEqual([
      'seeds/000_abc.yaml:31:11 claims[2].via[0]: expected the id of an actor, got "radio-42"; help: did you mean "radio-24"?',
    ]);
  });

  test('is of a topic', () => {
    expect(problemsOf({ ledger: ['topic: size', 'topic: sise'] })).toEqual([
      'seeds/000_abc.yaml:15:12 claims[0].topic: expected the id of a topic, got "sise"; help: did you mean "size"?',
    ]);
  });

  test('is of a place where a claim happened', () => {
    expect(problemsOf({ ledger: ['place: border\n', 'place: boarder\n'] })).toEqual([
      'seeds/000_abc.yaml:16:12 claims[0].place: expected the id of a place, got "boarder"; help: did you mean "border"?',
    ]);
  });

  test('is of the place of a dateline', () => {
    expect(problemsOf({ ledger: ['place: sokolka,', 'place: sokolko,'] })).toEqual([
      'seeds/000_abc.yaml:4:20 dateline.place: expected the id of a place, got "sokolko"; help: did you mean "sokolka"?',
    ]);
  });

  test('is of a claim that is answered', () => {
    expect(problemsOf({ ledger: ['answers: [000/crowd]', 'answers: [000/crowds]'] })).toEqual([
      'seeds/000_abc.yaml:24:15 claims[1].answers[0]: expected the id of a claim, got "000/crowds"; help: did you mean "000/crowd"?',
    ]);
  });

  test('is of a place to fit', () => {
    expect(problemsOf({ 'story.yaml': ['fit: [border, sokolka]', 'fit: [border, sokulka]'] })).toEqual([
      'stories/small/story.yaml:16:27 steps[1].view.fit[1]: expected the id of a place, got "sokulka"; help: did you mean "sokolka"?',
    ]);
  });

  test('is of a layer', () => {
    expect(problemsOf({ 'story.yaml': ['layers: [airport]', 'layers: [airprt]'] })).toEqual([
      'stories/small/story.yaml:24:14 steps[2].layers[0]: expected the id of a place or an event, got "airprt"; help: did you mean "airport"?',
    ]);
  });

  test('is of a route', () => {
    expect(problemsOf({ 'story.yaml': ['routes: [flight]', 'routes: [fight]'] })).toEqual([
      'stories/small/story.yaml:25:14 steps[2].routes[0]: expected the id of a route, got "fight"; help: did you mean "flight"?',
    ]);
  });

  test('is of the place of a callout', () => {
    expect(problemsOf({ 'story.yaml': ['at: border', 'at: bordr'] })).toEqual([
      'stories/small/story.yaml:20:15 steps[1].callouts[0].at: expected the id of a place, got "bordr"; help: did you mean "border"?',
    ]);
  });

  test('is of the claim of a callout', () => {
    expect(problemsOf({ 'story.yaml': ['claim: 000/crowd', 'claim: 000/crowdy'] })).toEqual([
      'stories/small/story.yaml:20:81 steps[1].callouts[0].claim: expected the id of a claim, got "000/crowdy"; help: did you mean "000/crowd"?',
    ]);
  });

  test('is of a claim of a figure', () => {
    expect(problemsOf({ 'story.yaml': ['000/range]', '000/rang]'] })).toEqual([
      'stories/small/story.yaml:26:85 steps[2].chart.claims[1]: expected the id of a claim, got "000/rang"; help: did you mean "000/range"?',
    ]);
  });

  test('is of a step that the notice skips to', () => {
    expect(problemsOf({ 'story.yaml': ['skip: flight', 'skip: fligt'] })).toEqual([
      'stories/small/story.yaml:10:59 notice.skip: expected the id of a step, got "fligt"; help: did you mean "flight"?',
    ]);
  });

  test('is of a stop', () => {
    expect(problemsOf({ 'routes.yaml': ['stops: [airport, sokolka]', 'stops: [airport, sokolk]'] })).toEqual([
      'stories/small/routes.yaml:3:20 [0].stops[1]: expected the id of a place, got "sokolk"; help: did you mean "sokolka"?',
    ]);
  });

  test('is of a claim of a route', () => {
    expect(problemsOf({ 'routes.yaml': ['[000/passengers]', '[000/passenger]'] })).toEqual([
      'stories/small/routes.yaml:5:12 [0].claims[0]: expected the id of a claim, got "000/passenger"; help: did you mean "000/passengers"?',
    ]);
  });

  test('is of a claim of an event', () => {
    expect(problemsOf({ 'events.yaml': ['000/seen]\n  steps', '000/sen]\n  steps'] })).toEqual([
      'stories/small/events.yaml:6:35 [0].claims[2]: expected the id of a claim, got "000/sen"; help: did you mean "000/seen"?',
    ]);
  });

  test('is of a step of an event', () => {
    expect(problemsOf({ 'events.yaml': ['steps: [crossing]', 'steps: [crosing]'] })).toEqual([
      'stories/small/events.yaml:7:11 [0].steps[0]: expected the id of a step, got "crosing"; help: did you mean "crossing"?',
    ]);
  });

  test('is of the place of an event, and is near to none', () => {
    expect(problemsOf({ 'events.yaml': ['place: border', 'place: zzzzzzzz'] })).toEqual([
      'stories/small/events.yaml:5:10 [0].place: expected the id of a place, got "zzzzzzzz"; help: write it into its file first, or use one that stands there',
    ]);
  });

  test('is of the route of an event', () => {
    expect(problemsOf({ 'events.yaml': ['place: border', 'route: flights'] })).toEqual([
      'stories/small/events.yaml:5:10 [0].route: expected the id of a route, got "flights"; help: did you mean "flight"?',
    ]);
  });

  test('is of a claim in the prose', () => {
    expect(problemsOf({ 'text/en.md': ['claim:000/passengers', 'claim:000/passenger'] })).toEqual([
      'stories/small/text/en.md:11:35 flight: expected the id of a claim, got "000/passenger"; help: did you mean "000/passengers"?',
    ]);
  });

  test('is of a place in the prose', () => {
    expect(problemsOf({ 'text/en.md': ['place:border', 'place:bordr'] })).toEqual([
      'stories/small/text/en.md:7:8 crossing: expected the id of a place, got "bordr"; help: did you mean "border"?',
    ]);
  });

  test('is of a step in the prose', () => {
    expect(problemsOf({ 'text/en.md': ['step:crossing', 'step:crosing'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected the id of a step, got "crosing"; help: did you mean "crossing"?',
    ]);
  });

  test('is of a step in the prose, by its address', () => {
    expect(problemsOf({ 'text/en.md': ['step:crossing', '#nowhere'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected the id of a step, got "nowhere"; help: write it into its file first, or use one that stands there',
    ]);
  });

  test('would be two topics at once', () => {
    expect(
      problemsOf({
        'topics.yaml':
          '- &a { id: size, title: { en: A }, question: { en: B }, relation: agreed, sentence: { en: C } }\n- { id: size, title: { en: A }, question: { en: B }, relation: agreed, sentence: { en: C } }\n',
      }),
    ).toEqual([
      'stories/small/topics.yaml:2:9 [1].id: expected an id of its own, got "size", which stands in line 1; help: call one of the two otherwise',
    ]);
  });

  test('would be a place and an event at once', () => {
    expect(problemsOf({ 'events.yaml': ['id: call', 'id: camp'] })).toEqual([
      'stories/small/events.yaml:8:7 [1].id: expected an id of its own, got "camp", which stands in stories/small/places.yaml:19; help: call one of the two otherwise',
    ]);
  });

  test('would be two steps at once', () => {
    expect(problemsOf({ 'story.yaml': ['steps:\n', 'steps:\n  - { id: start, view: { fit: [iraq] } }\n'] })).toEqual([
      'stories/small/story.yaml:13:9 steps[1].id: expected an id of its own, got "start", which stands in line 12; help: call one of the two otherwise',
    ]);
  });
});
