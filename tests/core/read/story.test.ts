import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../src/core/prose.ts';
import type { Changes } from './input.ts';
import { problemsOf, storyOf } from './input.ts';

const paragraph = (changes: Changes) => toldIn(storyOf(changes).prose['en']?.['crossing'])[0];
const event = (id: string, changes: Changes = {}) =>
  [...storyOf(changes).events.values()].find((each) => each.id === id);

describe('a story that is right', () => {
  test('is read without problems', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test('needs no routes and no events', () => {
    const steps: Changes = { 'story.yaml': ['    routes: [flight]\n', ''], 'routes.yaml': null };
    expect(storyOf(steps).routes.size).toBe(0);
  });

  test('hears in an event the speakers of its claims, in the order of the legend, and apart who denies', () => {
    expect(event('attempt')).toMatchObject({ voices: ['poland-eu', 'reporter'], deniedBy: ['minister'] });
  });

  test('gives an event its place, its route, or nothing', () => {
    expect(event('attempt')?.at).toEqual({ place: 'border' });
    expect(event('attempt', { 'events.yaml': ['place: border', 'route: flight'] })?.at).toEqual({ route: 'flight' });
    expect(event('call')?.at).toBeNull();
  });

  test('gives a place the extent of its shape, at its precision', () => {
    const where = [...storyOf().places.values()].map((place) => place.where);
    expect(where.map(({ precision }) => precision)).toEqual(['town', 'exact', 'stretch', 'area', 'country', 'unknown']);
    expect(where[3]).toMatchObject({ shape: 'strip', extent: expect.arrayContaining([[24.5, 54]]) });
  });

  test('numbers the notes of a step', () => {
    expect(storyOf().steps[1]?.callouts.map(({ id, point }) => ({ id, point }))).toEqual([
      { id: 'crossing/1', point: [24, 53.5] },
    ]);
  });

  test('orders the claims of a source by their lines, and keeps one speaker as a list', () => {
    const [source] = storyOf().sources;
    expect(source?.claims.map(({ ref, line }) => `${line} ${ref}`)).toEqual([
      '1 000/seen',
      '3 000/crowd',
      '4 000/denial',
      '5 000/passengers',
      '6 000/range',
    ]);
    expect(source?.claims[1]?.says).toEqual(['guard']);
  });

  test('keeps of the prose what may be shown: marks inside links, and links inside marks', () => {
    const text = '**The [*border*](place:border)** and [the *500* of them](claim:000/crowd)';
    expect(
      paragraph({ 'text/en.md': ['At the [border]', `${text.replace('the *500*', 'about *500*')} [border]`] }),
    ).toMatchObject([
      { kind: 'strong', children: [{ kind: 'text' }, { kind: 'place', place: 'border', children: [{ kind: 'em' }] }] },
      { kind: 'text', text: ' and ' },
      { kind: 'claim', claim: '000/crowd', children: [{ kind: 'text' }, { kind: 'em' }, { kind: 'text' }] },
      { kind: 'text', text: ' ' },
      { kind: 'place' },
      {},
      {},
      {},
    ]);
  });

  test('shows the words of an uncounted link without the link', () => {
    expect(paragraph({ 'text/en.md': ['At the', 'The [two *countries*](uncounted:) at the'] })?.slice(0, 3)).toEqual([
      { kind: 'text', text: 'The ' },
      { kind: 'text', text: 'two ' },
      { kind: 'em', children: [{ kind: 'text', text: 'countries' }] },
    ]);
  });

  test('reads a broken line as a space, whatever ends it', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(paragraph({ 'text/en.md': ['At the ', `At${end}the `] })?.[0]).toEqual({ kind: 'text', text: 'At the ' });
  });

  test('lets links lead to other sites, to mail and to steps', () => {
    const link = (href: string): Changes => ({ 'text/en.md': ['At the', `At [x](${href}) the`] });
    for (const href of ['https://example.org/', 'mailto:a@example.org', '#flight'])
      expect(paragraph(link(href))?.[1]).toEqual({ kind: 'link', href, children: [{ kind: 'text', text: 'x' }] });
  });

  test('may be told in other languages, which need not tell our number words apart', () => {
    const polish =
      '## Gdzie {#start}\n\n## Próba {#crossing}\n\n[około 500 osób](claim:000/crowd), dwie osoby\n\n## Lot {#flight}\n\n[431](claim:000/passengers)\n\n## Źródła {#sources}\n';
    expect(Object.keys(storyOf({ 'text/pl.md': polish }).prose)).toEqual(['en', 'pl']);
  });
});
