import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { svgDocument } from '../../../site/stills/document.ts';
import { keyRows, sheetSvg } from '../../../site/stills/export-picture.ts';
import { type Outlines, openOutlines } from '../../../site/stills/outlines.ts';
import { overlayDrawer } from '../../../site/stills/overlay.ts';
import { readPageData } from '../../../src/app/page-data.ts';
import { stepAlts } from '../../../src/core/alt/step-alts.ts';
import { typographic } from '../../../src/core/language/typography.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { legendOf } from '../../../src/core/picture/legend.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { mapStory } from '../../../src/core/picture/map-story.ts';
import { planStory } from '../../../src/core/picture/plan.ts';
import { restOf } from '../../../src/core/picture/position.ts';
import { type Inline, toldIn } from '../../../src/core/prose.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { CROPS } from '../../../src/core/still/crops.ts';
import { EXPORT_PICTURES } from '../../../src/core/still/export-pictures.ts';
import type { Story } from '../../../src/core/story.ts';
import { THEMES } from '../../../src/core/theme/themes.ts';
import { renderHandout } from '../../../src/pages/handout/render.tsx';
import { renderReader } from '../../../src/pages/reader/render.tsx';
import { renderStepPage } from '../../../src/pages/step/render.tsx';
import { ALT_EN } from '../../../src/strings/alt.ts';
import { EN } from '../../../src/strings/en.ts';
import { filled, HOSTILE, wellFormed } from '../../hostile.ts';
import { runs } from '../../hostile-markup.ts';
import { pageAround, SITE } from '../../pages/pages.ts';
import { realLevel } from '../../site/the-stills.ts';
import { realNames } from '../real-story.ts';
import { input, storyOf } from './input.ts';
import { LAND } from './land.ts';

/** A short run renders whole pages for some of them; Markdown gets all. */
const SOME = HOSTILE.filter((_, index) => process.env['LONG'] !== undefined || index % 4 === 0);

// Texts that would be more than texts: in Markdown they are refused, and what gets past the reader stands in each page,
// picture and block of data as the letters that it is.

const small = storyOf();
const names = realNames();
const altsOf = (story: Story): ReadonlyMap<string, string> => stepAlts(story, names, 'en', ALT_EN);
const readerOf = (story: Story) => renderReader(story, 'en', { site: SITE, alts: altsOf(story), notice: null });

const TYPED = '0123456789–—‘’“”…·©\u00a0/:.-'; // what typography makes of what authors type

/** As a parser hands a text back: line ends are one, and what UTF-16 cannot hold is replaced. */
const words = (text: string | null | undefined): string =>
  wellFormed(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** All links of a prose, and the words of all of it. */
function linksOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [];
    return [...(inline.kind === 'link' ? [inline.href] : []), ...linksOf(inline.children)];
  });
}

const REFUSED = /expected (?:Markdown, got raw HTML|a link|text|a paragraph|a heading|words|[^,]*figure)/;

describe('in Markdown', () => {
  test.each(HOSTILE)('%j is refused, or is text and links that run nothing', (hostile) => {
    const read = readStory(input({ 'text/en.md': ['November 2021.', `November 2021, ${hostile}`] }), 'small', LAND);
    if (!read.ok) {
      expect(read.problems.map(({ message }) => message).join('\n')).toMatch(REFUSED);
      return;
    }
    const links = toldIn(read.story.prose['en']?.['start']).flatMap(linksOf);
    for (const link of links) expect(link).toMatch(/^https:\/\/|^mailto:|^#/);
    const { page } = pageAround(readerOf(read.story), './');
    expect(runs(page)).toEqual([]);
  });

  test.each(
    HOSTILE.filter((text) => /^<[a-z!?/]/i.test(text) && !/^<(?:https|javascript):|[\u200b\u017f]/.test(text)),
  )('%j at the start of a paragraph never gets through', (hostile) => {
    const read = readStory(input({ 'text/en.md': ['November 2021.', hostile] }), 'small', LAND);
    expect(read.ok).toBe(false);
  });
});

describe.each(SOME)('%j', (hostile) => {
  const story = filled(small, () => hostile);
  const shown = words(typographic(hostile, 'en'));

  test('is text in the reader’s page, and in the data of its scripts', () => {
    const { page } = pageAround(readerOf(story), './');
    expect(runs(page)).toEqual([]);
    expect(words(page.querySelector('h1')?.textContent)).toBe(shown);
    expect(words(page.querySelector('.deck')?.textContent)).toBe(shown);
    expect(words(page.querySelector('#crossing h2')?.textContent)).toContain(shown);
    expect(words(page.querySelector('#crossing .prose p')?.textContent)).toContain(shown);
    expect(words(page.querySelector('.footnotes li')?.textContent)).toContain(shown);
    expect(words(page.querySelector('#still img')?.getAttribute('alt'))).toContain(shown);
    expect(readPageData(page as unknown as Document)).toEqual(mapStory(story, 'en'));
  });

  test('is text in a step’s page, and in the data for those who search', () => {
    const at = { alts: altsOf(story), site: SITE, root: '../../' };
    const { page } = pageAround(renderStepPage(story, 'crossing', 'en', at), '../../', { 'data-step': 'crossing' });
    expect(runs(page)).toEqual([]);
    expect(words(page.querySelector('h1')?.textContent)).toContain(shown);
    expect(words(page.querySelector('.still img')?.getAttribute('alt'))).toContain(words(at.alts.get('crossing')));
    expect(words(page.querySelector('#cite')?.textContent)).toContain(shown);
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(words(JSON.stringify(data))).toContain(words(JSON.stringify(typographic(hostile, 'en')).slice(1, -1)));
  });

  test('is text in the handout', () => {
    const at = { alts: altsOf(story), site: SITE, root: '../' };
    const { page } = pageAround(renderHandout(story, 'en', at), '../');
    expect(runs(page)).toEqual([]);
    for (const part of ['h1', '.prose p', '.claim-entry'])
      expect(words(page.querySelector(part)?.textContent), part).toContain(shown);
  });
});

describe('in a picture', () => {
  const far = realLevel('far');
  let outlines: Outlines;
  beforeAll(async () => {
    const letters = [...HOSTILE, JSON.stringify(EN), ...names.names.map(({ text }) => text), ...TYPED].join('');
    outlines = await openOutlines(letters + letters.toUpperCase(), 'en');
  });

  /** Routes, marks, names and callouts of a step, as the build draws them. */
  function aboveOf(story: Story): string {
    const map = mapStory(story, 'en');
    const plan = planStory(map, CROPS.desk, names);
    const frame = frameAt(plan, restOf(1, map.steps.length - 1), PLAIN_LENS);
    return overlayDrawer({ plan, story: map, gazetteer: names, far, theme: THEMES.light }, outlines)(frame);
  }

  const map = mapStory(small, 'en');
  const frame = frameAt(planStory(map, CROPS.desk, names), restOf(1, map.steps.length - 1), PLAIN_LENS);
  const sheet = EXPORT_PICTURES.card;
  function sheetOf(heading: string, above: string): string {
    const legend = legendOf(map, 1);
    const rows = keyRows(legend, sheet, THEMES.light, EN, outlines);
    const about = { heading, legend, rows, credit: heading };
    const drawn = sheetSvg(above, frame, sheet, about, THEMES.light, EN, outlines);
    return svgDocument(sheet.width, sheet.height, heading, drawn);
  }

  const OTHER = /<(?!\/?(?:svg|g|path|rect|circle|title|defs|use|clipPath|pattern|line|ellipse|polygon)\b)[^>]*/g;

  /** A picture, read as a feed reads it that puts it into its page. */
  function read(svg: string): { readonly title: string; readonly texts: readonly string[] } {
    expect(svg.match(OTHER)).toBeNull();
    const page = new Window().document;
    page.body.innerHTML = svg;
    expect(runs(page)).toEqual([]);
    const texts = [...page.querySelectorAll('[data-text]')].map((element) => words(element.getAttribute('data-text')));
    return { title: words(page.querySelector('title')?.textContent), texts };
  }

  const CANNOT = /still: (?:no face writes|an invisible letter|the heading .* is too long)/s;

  test.each(SOME)('%j is letters in title, heading and credit, or the picture is not made', (hostile) => {
    const heading = typographic(hostile, 'en');
    let svg: string;
    try {
      svg = sheetOf(heading, '');
    } catch (why) {
      expect(String(why)).toMatch(CANNOT);
      return;
    }
    const { title, texts } = read(svg);
    expect([title, texts.at(-1)]).toEqual([words(heading), words(heading)]);
  });

  test('names and callouts are letters too', () => {
    const short = HOSTILE.filter((text) => text.length < 30 && /^[ -~]+$/.test(text));
    expect(short.length).toBeGreaterThan(30);
    const seen = new Set<string>();
    for (const hostile of short) {
      const above = aboveOf(filled(small, () => hostile));
      for (const text of read(sheetOf('A heading', above)).texts) seen.add(text);
    }
    const drawn = short.filter((text) => seen.has(words(typographic(text, 'en'))) || seen.has(words(text)));
    expect(drawn.length).toBeGreaterThan(20); // the rest is broken into lines
  });
});
