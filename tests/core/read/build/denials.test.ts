import { describe, expect, test } from 'vitest';
import type { StoryEvent } from '../../../../src/core/story.ts';
import type { Changes } from '../input.ts';
import { problemsOf, storyOf } from '../input.ts';

const HEARD = '[000/crowd, 000/denial, 000/seen]';
const attempt = (claims: string): StoryEvent | undefined =>
  [...storyOf({ 'events.yaml': [HEARD, claims] }).events.values()].find(({ id }) => (id as string) === 'attempt');
const DENIALS_ALONE: Changes = {
  'events.yaml': [HEARD, '[000/denial, 000/back]'],
  ledger: [
    '    answers: [000/crowd]\n    statement: { en: There was no attempt. }\n    topic: size\n',
    `    answers: [000/back]
    statement: { en: There was no attempt. }
    topic: size
  - id: back
    line: 4
    anchor: the guard rejected that
    says: guard
    stance: denies
    kind: crossing
    answers: [000/denial]
    statement: { en: There was an attempt after all. }
`,
  ],
};

describe('an event', () => {
  test('is told by those who speak in it, by name, and denied by those who answer a claim of it', () => {
    expect(attempt(HEARD)).toMatchObject({
      toldBy: ['guard', 'reporter'],
      voices: ['poland-eu', 'reporter'],
      deniedBy: ['minister'],
    });
  });

  test('is told by somebody who denies something else in it', () => {
    expect(attempt('[000/denial, 000/seen]')).toMatchObject({
      toldBy: ['minister', 'reporter'],
      voices: ['belarus-russia', 'reporter'],
      deniedBy: [],
    });
  });

  test('needs somebody who tells of it: denials of one another are no event', () => {
    expect(problemsOf(DENIALS_ALONE)).toContain(
      'stories/small/events.yaml:6:11 [0].claims: expected a claim that tells of it, got only denials of one another; help: name a claim that says that it was so as well, or leave out what is denied',
    );
  });
});

test('an event may be a report that was filed from a place on a day, a claim may not', () => {
  expect(problemsOf({ 'events.yaml': ['kind: crossing', 'kind: report'] })).toEqual([]);
  expect(problemsOf({ ledger: ['    kind: crossing', '    kind: report'] })).toHaveLength(1);
});
