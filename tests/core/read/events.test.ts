import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

describe('an event or a route', () => {
  test('is at a place or along a route', () => {
    expect(problemsOf({ 'events.yaml': ['place: border', 'place: border\n  route: flight'] })).toEqual([
      'stories/small/events.yaml:6:10 [0].route: expected a place or a route, got both; help: an event that goes along a route has no place of its own',
    ]);
  });

  test('has a claim', () => {
    expect(problemsOf({ 'events.yaml': ['claims: [000/seen]\n', 'claims: []\n'] })).toEqual([
      'stories/small/events.yaml:12:11 [1].claims: expected one claim or more, got none; help: name the claims that tell of it: [000/id]',
    ]);
  });

  test('ends after it began', () => {
    expect(problemsOf({ 'events.yaml': ['from: 2021-11-17,', 'from: 2021-11-18,'] })).toEqual([
      'stories/small/events.yaml:4:17 [0].when.from: expected a day up to 2021-11-17, where the span ends, got 2021-11-18; help: swap the two days, or mend the one that is wrong',
    ]);
  });

  test('counts only what its claims count', () => {
    expect(problemsOf({ 'events.yaml': ['title: { en: An attempt }', 'title: { en: Two attempts }'] })).toEqual([
      'stories/small/events.yaml:2:10 [0].title: expected a figure of 000/crowd (about 500 people) or 000/denial (no figure) or 000/seen (dozens people), got "Two"; help: no claim has this figure: give the one that the claim has',
    ]);
  });

  test('has two stops or more', () => {
    expect(problemsOf({ 'routes.yaml': ['[airport, sokolka]', '[airport]'] })).toEqual([
      'stories/small/routes.yaml:3:10 [0].stops: expected two or more stops, got 1; help: name where it begins and where it ends',
    ]);
  });

  test('stops only at points', () => {
    expect(problemsOf({ 'routes.yaml': ['[airport, sokolka]', '[airport, border]'] })).toEqual([
      'stories/small/routes.yaml:3:20 [0].stops[1]: expected a place that is a point, got "border", which is known as stretch; help: a route stops at towns and exact points only',
    ]);
  });
});
