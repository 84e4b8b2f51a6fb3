import { describe, expect, test } from 'vitest';
import { problemsOf, storyOf } from './input.ts';

const GIVEN = 'unheard: [{ side: people, who: { en: the people who tried } }]';
const ACCUSED = ['stance: asserts\n    certainty: stated', 'stance: accuses\n    certainty: stated'] as const;
const UNDENIED = [
  'stance: denies\n    kind: crossing\n    answers: [000/crowd]',
  'stance: accuses\n    kind: crossing',
] as const;
const listed = (...entries: readonly string[]): readonly [string, string] => [
  GIVEN,
  `unheard: [{ side: people, who: { en: they } }${entries.map((entry) => `, ${entry}`).join('')}]`,
];
const step = 'stories/small/story.yaml:15';
const HELD = 'steps[1].unheard';

describe('who is not heard in a step', () => {
  test('is told by side and in words', () => {
    expect(storyOf().steps[1]?.unheard).toEqual([{ side: 'people', who: { en: 'the people who tried' } }]);
    expect(storyOf().steps[0]?.unheard).toEqual([]);
  });

  test('is of a side, and a reporter is none', () => {
    expect(problemsOf({ 'story.yaml': listed('{ side: reporter, who: { en: they } }') })[0]).toBe(
      `${step}:60 ${HELD}[1].side: expected a voice, one of poland-eu, belarus-russia, iraq, others, people, got "reporter"; help: write one of these, or name it in world.yaml first`,
    );
  });

  test('has no figure in its name', () => {
    expect(problemsOf({ 'story.yaml': [GIVEN, GIVEN.replace('the people', 'the 500 people')] })[0]).toContain(
      `${HELD}[0].who: expected a claim for each figure, got "500"`,
    );
  });

  test('is of a side that says nothing there', () => {
    const problem = `${step}:60 ${HELD}[1].side: expected nobody of poland-eu to speak in step crossing, got 000/crowd (guard); help: take it out: that side is heard`;
    expect(problemsOf({ 'story.yaml': listed('{ side: poland-eu, who: { en: the guard } }') })).toEqual([problem]);
    expect(problemsOf({ 'story.yaml': listed('{ side: iraq, who: { en: Radio 24 } }') })).toEqual([]);
  });

  test('is one speaker of a side where others of it are heard', () => {
    const one = (speaker: string, side = 'poland-eu') =>
      problemsOf({
        'actors.yaml': [
          '- { id: minister',
          '- { id: mayor, name: { en: The mayor }, role: person, voice: poland-eu }\n- { id: minister',
        ],
        'story.yaml': listed(`{ side: ${side}, speaker: ${speaker}, who: { en: she } }`),
      });
    expect(one('mayor')).toEqual([]);
    expect(one('guard').join()).toContain('expected guard not to speak in this step, got 000/crowd');
    expect(one('minister').join()).toContain('expected a speaker of poland-eu, got minister, who is of belarus-russia');
    expect(one('mayer').join()).toContain('expected the id of an actor, got "mayer"; help: did you mean "mayor"?');
  });

  test('is not of a side that speaks in the chart or in a callout alone', () => {
    const actors = ['role: media, voice: iraq', 'role: person, voice: people'] as const;
    const note = '      - { at: border, text: { en: A note }, claim: 000/passengers }\n';
    const figure = '    chart: { kind: rows, title: { en: A title }, claims: [000/passengers] }\n';
    for (const more of [`    callouts:\n${note}`, `${figure}    callouts:\n`])
      expect(problemsOf({ 'actors.yaml': actors, 'story.yaml': ['    callouts:\n', more] })).toContain(
        `${step}:23 ${HELD}[0].side: expected nobody of people to speak in step crossing, got 000/passengers (radio-24); help: take it out: that side is heard`,
      );
  });

  test('is Belarus where Poland accuses, and nobody of that side speaks', () => {
    const ledger = ACCUSED;
    const problem = `${step}:14 ${HELD}: expected belarus-russia among the unheard of step crossing, as 000/crowd accuses, got people; help: write { side: belarus-russia, who: { en: "…" } } under unheard, or cite a claim of theirs`;
    expect(problemsOf({ ledger })).toContain(problem);
    expect(
      problemsOf({ ledger, 'story.yaml': listed('{ side: belarus-russia, who: { en: Belarus } }') }),
    ).not.toContain(problem);
    const heard = ['(claim:000/crowd).', '(claim:000/crowd); [he denies it](claim:000/denial).'] as const;
    expect(problemsOf({ ledger, 'text/en.md': heard })).toEqual([]);
  });

  test('is Poland where Belarus accuses, and nobody of that side speaks', () => {
    const prose = ['[about 500 people](claim:000/crowd)', '[this](claim:000/denial)'] as const;
    const story = ['claim: 000/crowd', 'claim: 000/denial'] as const;
    const found = problemsOf({ ledger: UNDENIED, 'text/en.md': prose, 'story.yaml': story });
    expect(found).toContain(
      `${step}:14 ${HELD}: expected poland-eu among the unheard of step crossing, as 000/denial accuses, got people; help: write { side: poland-eu, who: { en: "…" } } under unheard, or cite a claim of theirs`,
    );
  });

  test('is the people, unless one of them speaks', () => {
    const none = { 'story.yaml': [`    ${GIVEN}\n`, ''] } as const;
    expect(problemsOf(none)).toEqual([
      'stories/small/story.yaml:14:5 steps[1].unheard: expected people among the unheard of step crossing, as none of its claims is theirs, got nobody; help: write { side: people, who: { en: "…" } } under unheard, or cite a claim of theirs',
    ]);
    const ofThem = ['role: agency, voice: poland-eu', 'role: person, voice: people'] as const;
    expect(problemsOf({ ...none, 'actors.yaml': ofThem })).toEqual([]);
  });

  test('is nobody in the steps that tell of the story itself', () => {
    const at = (id: string): readonly [string, string] => [`id: ${id}`, `id: ${id}\n    ${GIVEN}`];
    for (const id of ['start', 'sources'])
      expect(problemsOf({ 'story.yaml': at(id) }).join()).toContain(
        `expected nobody unheard in step ${id}, which tells of the story itself or cites no claim, got people`,
      );
  });

  test('is left open where a claim of the step cannot be read', () => {
    const broken = ['claim:000/passengers', 'claim:000/nobody'] as const;
    const found = problemsOf({
      'text/en.md': broken,
      'story.yaml': ['    unheard: [{ side: people, who: { en: the people on board } }]\n', ''],
    });
    expect(found.join()).not.toContain('among the unheard');
  });
});
