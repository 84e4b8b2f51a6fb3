import { describe, expect, it, test } from 'vitest';
import { pagesOf } from '../../src/pages/pages.ts';
import { once } from '../once.ts';
import { theStory } from '../the-story.ts';
import type { Page } from './pages.ts';
import { headingLevels } from './pages.ts';
import { lightStory, MORE_THAN_PARAGRAPHS, pagesWritten } from './parts.ts';

const FRONT = '---\ntitle: T\ndeck: D.\nbyline: B\npublished: 2026-02-01\n---\n';
const story = once(() => lightStory(FRONT + MORE_THAN_PARAGRAPHS));
const pages = once(() => pagesWritten(story()));

/** The pages on which a step is told, and what holds it there. */
const TOLD: Readonly<Record<string, string>> = {
  '': '#a-town .prose',
  'step/a-town/': '.moment .prose',
  'handout/': '#a-town .prose',
  'present/': '#a-town .prose',
  'speaker/': '.prose:has(table)',
  'frame/': '#a-town .prose',
  'frame/unrolled/': '#a-town .prose',
};

function prose(path: string): Page['body'] {
  const found = pages()
    .get(path)
    ?.querySelector(TOLD[path] ?? '');
  if (found == null) throw new Error(`expected the step on the page ${path}`);
  return found as Page['body'];
}
const textOf = (element: { readonly textContent: string } | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe.each(Object.keys(TOLD))('a step that tells in more than paragraphs, on the page “%s”', (path) => {
  it('has its lists, and the list in one', () => {
    const [outer, other] = [...prose(path).querySelectorAll(':scope > :is(ul, ol)')];
    expect([...(outer?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['LI', 'LI']);
    expect([...(outer?.querySelectorAll('ol > li') ?? [])].map(textOf)).toEqual(['a bridge', 'another']);
    expect(outer?.querySelector('em')?.textContent).toBe('broad');
    expect(outer?.querySelector('a[href*="warsaw"], a.place')?.textContent).toBe('tower');
    expect([other?.tagName, other?.getAttribute('start'), textOf(other ?? null)]).toEqual([
      'OL',
      '3',
      'It is the third.',
    ]);
  });

  it('has its quotations, one with whose it is', () => {
    const [first, second] = [...prose(path).querySelectorAll('blockquote')];
    expect([...(first?.querySelectorAll('p') ?? [])].map(textOf)).toEqual([
      'The river was here first.',
      'Nobody asked it.',
    ]);
    expect(textOf(first?.parentElement?.querySelector('figcaption') ?? null)).toBe('— A boatman');
    expect(first?.querySelector('figcaption')).toBeNull();
    expect(second?.closest('figure')).toBeNull();
  });

  it('has its table, with a name, in a box that keys can scroll', () => {
    const table = prose(path).querySelector('table');
    expect([...(table?.querySelectorAll('th[scope="col"]') ?? [])].map(textOf)).toEqual(['Year', 'People']);
    expect(table?.querySelectorAll('th')).toHaveLength(2); // none of nothing
    expect([...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => row.children.length)).toEqual([3, 3]);
    expect([...(table?.querySelectorAll('tbody tr:first-child td') ?? [])].map(({ className }) => className)).toEqual([
      'is-start',
      'is-end',
      'is-middle',
    ]);
    expect(table?.parentElement?.getAttribute('aria-label')).toBe('Table: Year, People');
    expect(table?.parentElement?.getAttribute('tabindex')).toBe('0');
  });

  it('has its headings one level under the step’s', () => {
    const own = path.startsWith('step/') ? 'h2' : 'h3';
    expect([...prose(path).querySelectorAll(own)].map(textOf)).toEqual(['What is to be seen', 'Who lives there']);
    const levels = headingLevels(pages().get(path) as Page);
    levels.forEach((level, index) => {
      expect(level, levels.join()).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it('has the sheet that sets them', () => {
    const page = pagesOf(story(), null).find((each) => each.path === path);
    expect(page?.styles).toContain('blocks');
  });
});

test('a small frame may turn its page after an item, a row, or whose a quotation is', () => {
  const units = [...prose('frame/').querySelectorAll('[data-unit]')];
  const marked = units.filter(({ tagName }) => tagName !== 'SPAN').map((unit) => unit.getAttribute('data-unit'));
  expect(marked).toEqual(['heading', 'whole', 'heading', 'heading', 'whole', 'whole']);
});

test('text for another site has all of them in plain elements, and no id or class', () => {
  const told = pages().get('embed/')?.querySelector('pre')?.textContent ?? '';
  for (const part of ['<h4>What is to be seen</h4>', '<blockquote>', '<figcaption>— ', '<table>', '<ol start="3"'])
    expect(told).toContain(part);
});

test('a story in paragraphs alone links no sheet for more', () => {
  for (const page of pagesOf(theStory(), null)) expect(page.styles ?? []).not.toContain('blocks');
});

test('what a page says of a step before it is opened are its paragraphs, not its cells', () => {
  const description = pages().get('step/a-town/')?.querySelector('meta[name="description"]');
  expect(description?.getAttribute('content')).toBe('In short.');
});
