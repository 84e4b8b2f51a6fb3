import { describe, expect, test } from 'vitest';
import { problemsOf, storyOf } from './input.ts';

const FROM = 'from: [claim 000/crowd]';
const HELP =
  'help: name a claim that tells of the place, as from: [dateline 000, claim 001/its-id], or draw it no finer than a text does';
const restingOn = (from: string): readonly string[] => problemsOf({ 'places.yaml': [FROM, from] });
const EVENT =
  'stories/small/events.yaml:5:10 [0].place: expected a place that a text tells of, got "border", which is our inference and rests on no claim; help: put it at a place that its claims name, or leave place out: then it stands beside the map';

describe('a place that is our inference', () => {
  test('says what it rests on', () => {
    expect(storyOf().places.get('border' as never)?.basis.from).toEqual([{ kind: 'claim', claim: '000/crowd' }]);
    expect(restingOn('from: [dateline 000, claim 000/crowd]')).toEqual([]);
  });

  test('rests on a claim, not on nothing, and no event is put there then', () => {
    expect(restingOn('from: []')).toEqual([
      EVENT,
      `stories/small/places.yaml:18:10 [2].basis: expected from, what our inference rests on, got nothing; ${HELP}`,
    ]);
  });

  test('does not rest on datelines alone, and no event is put there then', () => {
    expect(restingOn('from: [dateline 000]')).toEqual([
      EVENT,
      `stories/small/places.yaml:18:69 [2].basis.from: expected from, what our inference rests on, got datelines alone; ${HELP}`,
    ]);
  });

  test('names texts with a dateline, and claims that there are', () => {
    expect(restingOn('from: [dateline 007, claim 000/crowd]')).toEqual([
      'stories/small/places.yaml:18:70 [2].basis.from[0]: expected a text that has a dateline, got "007"; help: give the three digits of a ledger with a dateline, or a claim',
    ]);
    expect(restingOn('from: [claim 000/crowds]')).toEqual([
      'stories/small/places.yaml:18:70 [2].basis.from[0]: expected the id of a claim, got "000/crowds"; help: did you mean "000/crowd"?',
    ]);
    expect(restingOn('from: [a caption]').at(-1)).toContain('expected dateline 000 or claim 000/id, got "a caption"');
  });
});
