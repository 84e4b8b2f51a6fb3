import { describe, expect, it } from 'vitest';
import { serverEdition } from '../../site/editions/server.ts';
import { defaultOptions, FORMS } from '../../src/core/embed/kinds.ts';
import { oembedLink, snippetsOf } from '../../src/core/embed/snippets.ts';
import { toldStory } from '../../src/core/embed/told.ts';
import { DATA_ID, readEmbedData } from '../../src/pages/embed/page-data.ts';
import { renderEmbedPreview } from '../../src/pages/embed/preview.tsx';
import { renderEmbedPage } from '../../src/pages/embed/render.tsx';
import { TOLD_WORDS } from '../../src/pages/embed/told-words.ts';
import { snippetsAround } from '../../src/pages/embed/words.ts';
import { pagesOf } from '../../src/pages/pages.ts';
import { EN_EMBED } from '../../src/strings/embed.ts';
import { runs } from '../hostile-markup.ts';
import { around } from '../the-page.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const story = theStory();
const { alts } = around(story);
const told = toldStory(story, 'en', alts, TOLD_WORDS);
const rendered = (site: string | null, integrity: string | null = null) =>
  pageAround(renderEmbedPage(story, 'en', { alts, site, root: '../', integrity, release: '1.2.0' }), '../');
const preview = pageAround(
  renderEmbedPreview(story, 'en', { alts, site: SITE, root: '../../', integrity: null, release: null }),
  '../../',
);

describe('the page that gives snippets', () => {
  const { page } = rendered(SITE, 'sha384-abc');
  const snippets = snippetsAround({ story: told, site: SITE, integrity: 'sha384-abc', release: null }, SITE, null);

  it('has a section for each form with every snippet of it, ready to copy, for readers without scripts', () => {
    for (const form of FORMS) {
      const section = page.querySelector(`#ready #form-${form}`);
      expect(section?.querySelector('h2')?.textContent).toBe(EN_EMBED.forms[form]);
      const codes = [...(section?.querySelectorAll('pre code') ?? [])].map(({ textContent }) => textContent);
      expect(codes).toEqual(
        snippetsOf(snippets, defaultOptions(form, 'start')).flatMap(({ code, once }) => [
          ...(once === null ? [] : [String(once)]),
          String(code),
        ]),
      );
    }
  });

  it('says what a policy must allow, which events there are, and what it never does', () => {
    expect(page.querySelector('[data-policy="loader"]')?.textContent).toBe(
      `frame-src ${SITE}; script-src ${SITE}embed.2.js ${SITE}embed.2-part.js; img-src ${SITE}`,
    );
    expect(page.querySelector('[data-policy="iframe"]')?.textContent).toBe(`frame-src ${SITE}`);
    for (const event of ['ready', 'open', 'step', 'end', 'out', 'live'].map((name) => `borderline:${name}`))
      expect(page.querySelector('#counting')?.textContent).toContain(event);
    for (const promise of ['cookie', 'storage', 'service worker', 'No request'])
      expect(page.querySelector('#promise')?.textContent).toContain(promise);
  });

  it('frames a release with the script that is the same for all, and links into the story as it is', () => {
    const data = { story: told, site: SITE, integrity: 'sha384-abc', release: '1.2.0' };
    const [loader, , frame] = snippetsOf(snippetsAround(data, SITE, '1.2.0'), defaultOptions('stepper', 'start'));
    expect(loader?.code).toContain(`<script src="${SITE}embed.2.js" integrity="sha384-abc"`);
    expect(loader?.code).toContain(` data-src="${SITE}v/1.2.0/"`);
    expect(loader?.code).toContain(`<a href="${SITE}#start">`);
    expect(frame?.code).toContain(`<iframe src="${SITE}v/1.2.0/frame/?theme=light"`);
  });

  it('names the oEmbed answer where the site knows its address, and says that there is none where it does not', () => {
    expect(page.querySelector('#oembed code')?.textContent).toBe(String(oembedLink(snippets)));
    expect(page.querySelector('#oembed a')?.getAttribute('href')).toBe(`${SITE}oembed.json`);
    const other = rendered(null).page;
    expect(other.querySelector('#oembed a')).toBeNull();
    expect(other.querySelector('#oembed')?.textContent).toContain(EN_EMBED.oembed.none);
  });

  it('has an address that is plainly none, and says so, where the site does not know its own', () => {
    const other = rendered(null).page;
    expect(other.querySelector('.notice')?.textContent).toContain('https://example.org/story/');
    expect(other.querySelector('#form-stepper')?.textContent).toContain(
      'src="https://example.org/story/frame/?theme=light"',
    );
    expect(page.querySelector('.notice')).toBeNull();
  });

  it('carries what its script needs, which throws where they are not of one build', () => {
    const { story: read, ...others } = readEmbedData(page as unknown as Document);
    expect(read).toEqual(told);
    expect(others).toEqual({ site: SITE, integrity: 'sha384-abc', release: '1.2.0' });
    for (const wrong of ['', '{}', 'null', '{"story":{"title":"a","steps":[]},"site":null,"integrity":null}']) {
      const { page: broken } = rendered(null);
      const data = broken.getElementById(DATA_ID);
      if (data !== null) data.textContent = wrong;
      expect(() => readEmbedData(broken as unknown as Document), wrong).toThrow();
    }
  });
});

describe.each([
  ['embed/', rendered(SITE)],
  ['embed/preview/', preview],
] as const)('%s', (path, { page, html }) => {
  it('is a sound page: one main part, headings in order, no id twice, no link that leads nowhere', () => {
    expect(page.querySelectorAll('main')).toHaveLength(1);
    const levels = headingLevels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(deadLinks(page, path)).toEqual([]);
    expect(html).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/);
    expect(runs(page)).toEqual([]);
  });

  it('may show frames of ours, and no other page may', () => {
    const framing = pagesOf(story, null).filter(({ frames }) => frames === true);
    expect(framing.map((each) => each.path)).toContain(path);
    expect(framing).toHaveLength(2);
    expect(serverEdition().policy(true)).toContain("; frame-src 'self'");
    expect(serverEdition().policy(false)).not.toContain('frame-src');
  });
});

describe('the article that is none', () => {
  it('holds the snippet that scrolls with it, with addresses from where it is', () => {
    const { page } = preview;
    const element = page.querySelector('main > [data-borderline]');
    expect(element?.getAttribute('data-src')).toBe('../../');
    expect(element?.querySelectorAll('section[data-step]')).toHaveLength(story.steps.length);
    expect(page.querySelector('main > script')?.getAttribute('src')).toBe('../../embed.2.js');
    expect(element?.nextElementSibling).not.toBeNull();
  });

  it('is for no search engine', () => {
    expect(preview.page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });
});
