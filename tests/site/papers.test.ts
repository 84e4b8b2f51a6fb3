import { describe, expect, it } from 'vitest';
import { readSite } from '../../site/input/reading.ts';
import { wordPapers } from '../../site/papers/papers.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { wordPath } from '../../src/core/pack/papers.ts';
import { withoutSpeakerNotes } from '../../src/core/teaching.ts';
import { pagesOf } from '../../src/pages/pages.ts';
import { inEnglish } from '../in-english.ts';
import { pageAround, SITE } from '../pages/pages.ts';
import { NOTHING_BESIDE } from '../the-page.ts';
import { theStory, theTeaching } from '../the-story.ts';
import { wordRead } from './word-read.ts';

const reading = readSite('.', SITE, { slug: theStory().meta.slug, folder: '' });
const files = await wordPapers(reading);
const words = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

const read = new Map(files.map(({ path, content }) => [path, wordRead(Buffer.from(content))]));

function wordAt(page: string) {
  const found = read.get(wordPath(page));
  if (found === undefined) throw new Error(`expected a file to edit of ${page}, got none`);
  return found;
}

/** The page that a file is made of, without what is for screens alone. */
function pageAt(path: string) {
  const found = pagesOf(theStory(), theTeaching()).find((page) => page.path === path);
  if (found === undefined) throw new Error(`expected a page at ${path}, got none`);
  const given = { ...NOTHING_BESIDE, alts: new Map(), site: SITE, root: SITE, teaching: theTeaching(), where: [] };
  const { page } = pageAround(found.render(theStory(), 'en', given), SITE);
  for (const each of page.querySelectorAll('.screen-only, [aria-hidden="true"], svg')) each.remove();
  return page;
}

/** The shortest lesson alone, and what stands beside any. */
const few = { ...theTeaching(), lessons: theTeaching().lessons.slice(0, 1) };
const EXERCISES = ['which-figure', 'who-could-know', 'find-out'].map((id) => `class/exercise/${id}/`);

const PAGES = [
  ...[20, 45, 90].flatMap((minutes) =>
    ['sheet/', 'worksheet/', 'reader/', 'key/'].map((name) => `class/${minutes}/${name}`),
  ),
  ...EXERCISES,
  'class/group/',
];

describe('the sheets of the class as files to edit', () => {
  it('are there for each sheet, under a name that says what it is of', () => {
    expect(files.map(({ path }) => path)).toEqual(PAGES.map(wordPath));
    expect(wordPath('class/45/worksheet/')).toBe('class/45/worksheet/borderline-45-worksheet.docx');
  });

  it('are the same bytes each time', async () => {
    const again = await wordPapers(reading);
    for (const [index, { path, content }] of again.entries())
      expect(Buffer.from(content).equals(Buffer.from(files[index]?.content ?? '')), path).toBe(true);
  });

  for (const path of PAGES)
    it(`have every heading, sentence and line of their page: ${path}`, () => {
      const main = pageAt(path).querySelector('main');
      const { paragraphs, tables, core } = wordAt(path);
      const titles = paragraphs.filter(({ style }) => style.startsWith('Heading'));
      const expected = [...(main?.querySelectorAll('h1, h2, h3') ?? [])];
      expect(titles.map(({ style, text }) => `${style.slice(-1)} ${words(text)}`)).toEqual(
        expected.map(({ tagName, textContent }) => `${tagName.slice(1)} ${words(textContent)}`),
      );
      const text = words(paragraphs.map((each) => each.text).join(' '));
      const all = [...(main?.querySelectorAll('p, dt, dd, th, caption, li') ?? [])];
      const sentences = all.filter((each) => each.querySelector('p, ul, ol, div, .note-number') === null);
      expect(sentences.length).toBeGreaterThan(3);
      for (const { textContent } of sentences) expect(text).toContain(words(textContent));
      expect(paragraphs.filter(({ ruled }) => ruled)).toHaveLength(
        main?.querySelectorAll('.write:not(td)').length ?? -1,
      );
      expect(paragraphs.filter(({ blank }) => blank)).toHaveLength(main?.querySelectorAll('.sign li').length ?? -1);
      expect(tables).toEqual(
        [...(main?.querySelectorAll('table') ?? [])].map((table) => ({
          rows: table.querySelectorAll('tr').length,
          headed: true,
        })),
      );
      expect(core).toContain(inEnglish(reading.story.meta.byline));
      expect(core).toContain(`${reading.story.meta.days?.updated}T00:00:00Z`);
    });

  it('have links with their addresses in print, which lead from anywhere', () => {
    const { paragraphs } = wordAt('class/45/sheet/');
    const linked = paragraphs.filter(({ links }) => links.length > 0);
    expect(linked.length).toBeGreaterThan(8);
    for (const { text, links } of linked)
      for (const link of links) {
        expect(link).toMatch(/^https:\/\/example\.org\/a\/b\//);
        expect(text).toContain(link);
      }
  });

  it('lead nowhere where the site knows no address of its own', async () => {
    for (const { content } of await wordPapers({ ...reading, teaching: few, site: null }))
      for (const { links } of wordRead(Buffer.from(content)).paragraphs) expect(links).toEqual([]);
  });

  it('have the map without names as a picture, with words for who does not see it', () => {
    const { pictures, paragraphs } = wordAt('class/45/worksheet/');
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatch(/without names/);
    expect(paragraphs.filter(({ ruled, text }) => ruled && /^\d+$/.test(text))).toHaveLength(theTeaching().map.length);
  });

  it('number questions as their page does, and let Word count lists', () => {
    const { paragraphs } = wordAt('class/20/key/');
    const numbers = [...pageAt('class/20/key/').querySelectorAll('.entry-number')].map(
      ({ textContent }) => textContent,
    );
    const found = paragraphs.flatMap(({ text }) => /^(\d+)(?=[A-Z])/.exec(text)?.[1] ?? []);
    expect(found).toEqual(numbers);
    expect(wordAt('class/group/').paragraphs.some(({ listed }) => listed)).toBe(true);
  });

  it('begin a page with each card of group work, and with nothing else', () => {
    const opening = (path: string) => wordAt(path).paragraphs.flatMap(({ opens, text }) => (opens ? [text] : []));
    const cards = [...pageAt('class/group/').querySelectorAll('section[id^="role-"] > h2')];
    expect(opening('class/group/').map(words)).toEqual(cards.map(({ textContent }) => words(textContent)));
    expect(opening('class/90/sheet/')).toEqual([]);
  });

  it('tell pupils no answer', () => {
    const answers = theTeaching().questions.map(({ answer }) => words(typographic(inEnglish(answer.text), 'en')));
    for (const path of PAGES.filter((page) => !page.endsWith('key/'))) {
      const text = words(
        wordAt(path)
          .paragraphs.map((each) => each.text)
          .join(' '),
      );
      for (const answer of answers) expect(text, path).not.toContain(answer);
    }
  });

  it('are without a key where the site is published without answers', async () => {
    const made = await wordPapers({ ...reading, teaching: withoutSpeakerNotes(few) });
    const own = ['sheet/', 'worksheet/', 'reader/'].map((name) => `class/20/${name}`);
    expect(made.map(({ path }) => path)).toEqual([...own, ...EXERCISES, 'class/group/'].map(wordPath));
  });

  it('are none where there are no lessons', async () => {
    expect(await wordPapers({ ...reading, teaching: null })).toEqual([]);
  });
});
