import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

const POLISH =
  '## Gdzie {#start}\n\n## Próba {#crossing}\n\n[około 500 osób](claim:000/crowd)\n\n## Lot {#flight}\n\n[431](claim:000/passengers)\n\n## Źródła {#sources}\n';

describe('a place that a step draws', () => {
  test('has a name in each language of the story', () => {
    const changes = { 'places.yaml': ['{ en: Sokółka, pl: Sokółka }', '{ en: Sokółka }'] } as const;
    expect(problemsOf(changes)).toEqual([]);
    expect(problemsOf({ ...changes, 'text/pl.md': POLISH })).toEqual([
      'stories/small/places.yaml:2:10 [0].names: expected a name in pl, as step crossing draws this place, got none; help: write { en: …, pl: … }, or no step may draw sokolka',
    ]);
  });

  test('has one where only an event is drawn there', () => {
    const changes = {
      'places.yaml': ['{ en: The border, pl: Granica }', '{ en: The border }'],
      'text/pl.md': POLISH,
    } as const;
    expect(problemsOf(changes)[0]).toContain('as step crossing draws this place');
  });

  test('needs none where no step draws it', () => {
    expect(problemsOf({ 'text/pl.md': POLISH })).toEqual([]);
  });
});

describe('a label that is hidden', () => {
  const hiding = (name: string, more = ''): readonly string[] =>
    problemsOf({ 'story.yaml': ['labels: { show: [Minsk] }', `labels: { hide: [${name}] }${more}`] });
  const HELP = 'help: show its label, name it in a callout, or take airport from the layers';
  const notes = (text: string): string =>
    `\n    callouts: [{ at: airport, text: { en: ${text} }, claim: 000/passengers }]`;

  test('leaves a mark that nobody names', () => {
    expect(hiding('airport')).toEqual([
      `stories/small/story.yaml:27:22 steps[2].labels.hide[0]: expected a callout that names airport, as its label is hidden, got none; ${HELP}`,
    ]);
    expect(hiding('The airport')).toHaveLength(1);
  });

  test('may be hidden where a note names its place', () => {
    expect(hiding('airport', notes('The airport of Minsk'))).toEqual([]);
    expect(hiding('airport', notes('It began here'))).toHaveLength(1);
  });

  test('may be hidden where the step draws no such mark', () => {
    expect(hiding('Minsk')).toEqual([]);
    expect(hiding('sokolka')).toEqual([]);
  });
});
