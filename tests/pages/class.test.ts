import { describe, expect, it } from 'vitest';
import { upFrom } from '../../site/editions/edition.ts';
import { diskAt } from '../../site/input/disk.ts';
import { trustedTeaching } from '../../site/input/reading.ts';
import { buildBlankMap } from '../../site/stills/blank-map.ts';
import { whereMaps } from '../../site/where/maps.ts';
import { citedBy } from '../../src/core/evidence/citations.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { wordPath } from '../../src/core/pack/papers.ts';
import { BLANK_MAP } from '../../src/core/still/blank-map.ts';
import type { Text } from '../../src/core/story.ts';
import type { Teaching } from '../../src/core/teaching.ts';
import { aimsIn } from '../../src/pages/class/lesson-parts.ts';
import { classPages } from '../../src/pages/class/render.tsx';
import { pagesOf, type SitePage } from '../../src/pages/pages.ts';
import { EN_CLASS } from '../../src/strings/class.ts';
import { inEnglish } from '../in-english.ts';
import { around, NOTHING_BESIDE } from '../the-page.ts';
import { theStory, theTeaching } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const story = theStory();
const teaching = theTeaching();
const { alts } = around(story);
const where = whereMaps(story, teaching.where, diskAt('.'));

function shown({ path, render }: SitePage, withTeaching: Teaching | null = teaching) {
  const root = upFrom(path);
  const given = { ...NOTHING_BESIDE, alts, site: SITE, root, teaching: withTeaching, where };
  const rendered = render(story, 'en', given);
  return { path, ...rendered, ...pageAround(rendered, root || './') };
}
const pages = classPages(teaching).map((page) => shown(page));
const PUPILS = /^class\/(\d+\/(sheet|worksheet|reader)|exercise\/[a-z-]+|steps|group)\/$/;
const pupils = pages.filter(({ path }) => PUPILS.test(path));
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const printed = (text: Text): string => typographic(inEnglish(text), 'en');

/** Everything that is the teacher's alone. */
const secrets = (of: Teaching): readonly string[] => [
  ...[...of.speakerNotes.values()].flatMap((notes) => notes.map(printed)),
  ...of.questions.map(({ answer }) => printed(answer.text)),
  ...of.exercises.flatMap(({ expected }) => expected.map(printed)),
];
const pageAt = (path: string) => {
  const found = pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`expected a page at ${path}, got none`);
  return found;
};

describe('the pages for class', () => {
  it('are there for each length, each exercise, and for who knows the answers', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      ...[20, 45, 90].flatMap((minutes) =>
        ['', 'sheet/', 'worksheet/', 'overview/', 'colleague/', 'reader/', 'key/'].map(
          (name) => `class/${minutes}/${name}`,
        ),
      ),
      'class/exercise/which-figure/',
      'class/exercise/who-could-know/',
      'class/exercise/find-out/',
      'class/steps/',
      'class/group/',
      'class/where/',
      'class/answers/',
    ]);
    expect(pupils).toHaveLength(14);
    expect(new Set(pages.map(({ head }) => /<title>(.*?)<\/title>/.exec(head)?.[1])).size).toBe(pages.length);
  });

  it('are none where a story has no lessons', () => {
    const paths = pagesOf(story, null).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('class/'))).toEqual([]);
  });

  for (const { path, page, head, html } of pages)
    it(`are sound: ${path}`, () => {
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      const levels = headingLevels(page);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const section of page.querySelectorAll('section[aria-labelledby]'))
        expect(page.getElementById(section.getAttribute('aria-labelledby') ?? '')).not.toBeNull();
      for (const image of page.querySelectorAll('img')) expect(image.getAttribute('alt')).toMatch(/\w/);
      expect(head).toMatch(/<meta name="description" content="[^"]{30,}"/);
      expect(head).toContain(`<link rel="canonical" href="${SITE}${path}"`);
      expect(page.querySelector(`.document-head a[href="${upFrom(path)}"]`)).not.toBeNull();
      const foot = words(page.querySelector('.document-foot')?.textContent);
      expect(foot).toContain(inEnglish(story.meta.byline));
      expect(foot).toContain(inEnglish(story.meta.licence));
      const shown = html.replace(/<script type="application\/json".*?<\/script>/s, ''); // what a script reads
      expect(shown).not.toMatch(/<script|undefined|\[object|NaN/);
      expect(deadLinks(page, path)).toEqual([]);
    });
});

describe('the page of a lesson', () => {
  const hub = classPages(teaching).find(({ path }) => path === 'class/45/');
  const linksWith = (papers: ReadonlyMap<string, number>) => {
    const given = { ...NOTHING_BESIDE, alts, site: SITE, root: '../../', teaching, where, papers };
    const { page } = pageAround(hub?.render(story, 'en', given) ?? { head: '', body: '' }, '../../');
    return [...page.querySelectorAll('a[download]')];
  };

  it('leads to each sheet as a file to edit, with its size and a name that tells it from the others', () => {
    const sizes = new Map(['class/45/sheet/', 'class/45/key/', 'class/group/'].map((path) => [wordPath(path), 12_345]));
    const links = linksWith(sizes);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['class/45/sheet/', 'class/group/', 'class/45/key/'].map((path) => `../../${wordPath(path)}`),
    );
    for (const link of links) {
      expect(link.textContent).toBe('to edit (.docx, 13 kB)');
      expect(link.getAttribute('aria-label')).toMatch(/^\w.*: to edit \(\.docx, 13 kB\)$/);
    }
    expect(new Set(links.map((link) => link.getAttribute('aria-label'))).size).toBe(3);
  });

  it('leads to none where none was made', () => {
    expect(linksWith(new Map())).toEqual([]);
  });
});

describe('what pupils are given', () => {
  for (const { path, page, html } of pupils)
    it(`holds no answer, no note, and no way to one: ${path}`, () => {
      const text = words(page.body.textContent);
      for (const secret of secrets(teaching)) expect(text, secret).not.toContain(secret);
      for (const name of teaching.care) expect(text).not.toContain(printed(name));
      const links = [...page.querySelectorAll('a')].map(
        (link) => new URL(link.getAttribute('href') ?? '', SITE + path),
      );
      const own = links.map(({ pathname }) => pathname.slice(new URL(SITE).pathname.length));
      for (const to of own) expect(to).toMatch(/^($|step\/|handout\/|sources\/|accounts\/|class\/exercise\/)/);
      expect(html).not.toContain('answers');
    });

  it('has every aim, every part of the lesson in its order, and every question with lines to write on', () => {
    for (const lesson of teaching.lessons) {
      const { page } = pageAt(`class/${lesson.minutes}/sheet/`);
      const text = words(page.body.textContent);
      const aims = aimsIn(lesson, teaching);
      expect(aims.length).toBeGreaterThan(2);
      if (lesson.minutes > 20) expect(aims, `${lesson.minutes} minutes`).toHaveLength(teaching.aims.length);
      for (const { aim, tasks } of aims) {
        expect(text).toContain(printed(aim));
        expect(tasks, inEnglish(aim)).not.toEqual([]);
      }
      const steps = lesson.parts.flatMap((part) => (part.kind === 'step' ? part.step : []));
      const ids = [...page.querySelectorAll('section')].map(({ id }) => id);
      const parts = lesson.parts.map((part, index) =>
        part.kind === 'step' ? part.step : part.kind === 'exercise' ? part.exercise : `${part.kind}-${index}`,
      );
      expect(ids).toEqual(['aims', ...parts]);
      const questions = teaching.questions.filter(({ step }) => steps.includes(step));
      const asked = [...page.querySelectorAll('.check > li')];
      const written = lesson.parts.flatMap((part) => (part.kind === 'step' ? part.written : []));
      const numbers = asked.map((item) => item.querySelector('.entry-number')?.textContent);
      expect(numbers, 'in the order of the sheet').toEqual(questions.map((_, index) => `${index + 1}`));
      for (const { id, text: question } of questions) {
        const [item] = asked.filter((each) => words(each.querySelector('p')?.textContent) === printed(question));
        expect(item?.querySelectorAll('.write').length, id).toBe(written.includes(id) ? 4 : 0);
      }
    }
  });

  it('has a card for each side with nothing but what that side says', () => {
    const { page } = pageAt('class/group/');
    const cards = [...page.querySelectorAll('[id^="role-"]:not([id$="-heading"])')];
    expect(cards.length).toBeGreaterThan(3);
    const said = (card: (typeof cards)[number]) => [...card.querySelectorAll('.proofs > li')].length;
    for (const card of cards) expect(said(card), card.id).toBeGreaterThan(0);
    expect(words(page.querySelector('#role-iraq')?.textContent)).not.toContain('Interfax'); // which is Russia's
    expect(page.querySelectorAll('#words dt')).toHaveLength(teaching.glossary.length);
  });

  it('tells before the step on deaths that it may be left out', () => {
    for (const { minutes } of teaching.lessons) {
      const { page } = pageAt(`class/${minutes}/sheet/`);
      const before = page.querySelector(`#${story.meta.notice?.step}`)?.previousElementSibling;
      if (page.querySelector(`#${story.meta.notice?.step}`) !== null)
        expect(before?.querySelector('h2')?.textContent).toBe(EN_CLASS.stretch.pause);
    }
  });

  it('has on a worksheet the map, as many lines as it has marks, and the exercises of its lesson', () => {
    for (const { minutes, parts } of teaching.lessons) {
      const { page } = pageAt(`class/${minutes}/worksheet/`);
      expect(page.querySelector('img')?.getAttribute('src')).toBe(`../../../${BLANK_MAP}`);
      expect(page.querySelectorAll('.to-name > li')).toHaveLength(teaching.map.length);
      const own = parts.flatMap((part) => (part.kind === 'exercise' ? part.exercise : []));
      const ids = [...page.querySelectorAll('section[id]')].map(({ id }) => id);
      expect(ids).toEqual(['map', ...own]);
      for (const { id, task } of teaching.exercises)
        if (own.includes(id)) expect(page.querySelectorAll(`#${id} .check > li`), id).toHaveLength(task.length);
    }
  });

  it('has a map with a number for each mark, and no other word but its credit', async () => {
    const { path, content } = await buildBlankMap(story, teaching.map, 'en', diskAt('.'), null);
    expect(path).toBe(BLANK_MAP);
    const drawn = [...String(content).matchAll(/data-text="([^"]*)"/g)].map(([, text]) => text);
    const numbers = teaching.map.map((_, index) => String(index + 1));
    expect(drawn).toEqual([...numbers, expect.stringContaining('OpenStreetMap')]);
    expect(content).toContain('data-layer="far/borders"');
    expect(content, 'no border is drawn stronger than another').not.toMatch(
      /data-layer="[^"]*\/(line-(?!\d)|bug|bands)/,
    );
  });
});

describe('what teachers are given', () => {
  it('adds up: each part begins where the one before ends, and the last ends with the lesson', () => {
    for (const { minutes } of teaching.lessons)
      for (const [name, select] of [
        ['overview/', 'tbody td:first-child'],
        ['colleague/', '.course .data-number'],
      ] as const) {
        const { page } = pageAt(`class/${minutes}/${name}`);
        const spans = [...page.querySelectorAll(select)].map(({ textContent }) =>
          words(textContent).split('–').map(Number),
        );
        expect(spans[0]?.[0]).toBe(0);
        expect(spans.at(-1)?.[1]).toBe(minutes);
        for (const [index, [from]] of spans.entries()) expect(from).toBe(spans[index - 1]?.[1] ?? 0);
      }
  });

  it('has a key with the numbers of the sheet, and the names of the map', () => {
    for (const lesson of teaching.lessons) {
      const { page, head } = pageAt(`class/${lesson.minutes}/key/`);
      const sheet = pageAt(`class/${lesson.minutes}/sheet/`).page;
      const numbered = (of: typeof page): readonly string[] =>
        [...of.querySelectorAll('.check > li')]
          .map((item) =>
            words(`${item.querySelector('.entry-number')?.textContent} ${item.querySelector('p')?.textContent}`),
          )
          .sort();
      expect(numbered(page)).toEqual(numbered(sheet));
      expect(head).toContain('<meta name="robots" content="noindex"');
      const names = [...page.querySelectorAll('#map li')].map(({ textContent }) => words(textContent));
      const places = teaching.map.map(
        ({ place }, index) => `${index + 1} ${inEnglish(story.places.get(place)?.names)}`,
      );
      expect(names).toEqual(lesson.parts.some(({ kind }) => kind === 'map') ? places : []);
    }
  });

  it('leads from every page back to all that there is for class, and to what is needed without a network', () => {
    for (const { path, page } of pages)
      if (/^class\/(\d+\/($|overview|colleague|key)|answers)/.test(path)) {
        const own = [...page.querySelectorAll('a')].map(
          (link) => new URL(link.getAttribute('href') ?? '', SITE + path).href,
        );
        expect(own, path).toEqual(expect.arrayContaining([`${SITE}class/`, `${SITE}class/prepare/`]));
      }
  });

  it('tells in the plan what can be left out when late, and keeps a reserve', () => {
    for (const { minutes, parts } of teaching.lessons) {
      const text = words(pageAt(`class/${minutes}/overview/`).page.body.textContent);
      expect(text.split(EN_CLASS.spare).length - 1).toBe(parts.filter(({ isSpare }) => isSpare).length);
      expect(text).toContain(EN_CLASS.stretch.reserve);
    }
  });

  it('names in the overview who gives each figure', () => {
    const { page } = pageAt('class/45/overview/');
    const text = words(page.body.textContent);
    for (const figure of [
      '431 people (Interfax)',
      'at least 11 people (Polish media)',
      'about 2,000 people (the Sokółka report)',
    ])
      expect(text).toContain(figure);
    expect(text).not.toMatch(/people \(\)/);
  });

  it('tells the colleague with five minutes how to speak of it, and how names are said', () => {
    const text = words(pageAt('class/90/colleague/').page.body.textContent);
    for (const care of teaching.care) expect(text).toContain(printed(care));
    for (const { name, said } of teaching.names) expect(text).toContain(`${name}: ${said}`);
  });

  it('finds each answer where it says that it stands', () => {
    const { page } = pageAt('class/answers/');
    for (const { id, answer } of teaching.questions) {
      const step = story.steps.find((each) => each.id === answer.step);
      const cited = step === undefined ? new Set() : citedBy(story, step, 'en');
      for (const claim of answer.claims) expect(cited.has(claim), `${id}: ${claim}`).toBe(true);
      const item = page.querySelector(`#question-${id}`);
      expect(words(item?.textContent)).toContain(printed(answer.text));
      expect(item?.querySelector('a')?.getAttribute('href')).toBe(`../../step/${answer.step}/`);
      expect(item?.querySelectorAll('.proofs > li')).toHaveLength(answer.claims.length);
    }
  });

  it('has every note and all that may be expected on the page of answers, which asks search engines to pass by', () => {
    const { page, head } = pageAt('class/answers/');
    const text = words(page.body.textContent);
    for (const secret of secrets(teaching)) expect(text).toContain(secret);
    expect(head).toContain('<meta name="robots" content="noindex"');
    for (const other of pages) if (!/answers|key/.test(other.path)) expect(other.head).not.toContain('noindex');
  });
});

describe('a site that is published without notes', () => {
  it('has no page of answers, no link to one, and no word of what teachers alone are told', () => {
    const before = process.env['NOTES'];
    process.env['NOTES'] = 'none';
    try {
      const bare = trustedTeaching('.', story);
      expect(bare).not.toBeNull();
      const all = pagesOf(story, bare);
      expect(all.map(({ path }) => path)).not.toContain('class/answers/');
      expect(all.filter(({ path }) => path.startsWith('class/'))).toHaveLength(
        pages.length - 1 - teaching.lessons.length + 2,
      ); // the page of answers and each key,  and those that need no lesson
      for (const { path, html, page } of all.map((page) => shown(page, bare))) {
        const text = words(page.body.textContent);
        for (const secret of secrets(teaching)) expect(text, path).not.toContain(secret);
        expect(html).not.toContain('class/answers');
        expect(html).not.toContain(EN_CLASS.answers.title);
      }
    } finally {
      if (before === undefined) delete process.env['NOTES'];
      else process.env['NOTES'] = before;
    }
  });
});
