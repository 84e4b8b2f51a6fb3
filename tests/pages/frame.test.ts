import { describe, expect, it } from 'vitest';
import { typographic } from '../../src/core/language/typography.ts';
import { numbered } from '../../src/core/numbered.ts';
import { renderFrame, renderFrameCard } from '../../src/pages/iframe/render.tsx';
import { tokensIn } from '../../src/pages/iframe/tokens.ts';
import { renderStepPage } from '../../src/pages/step/render.tsx';
import { inEnglish } from '../in-english.ts';
import { around } from '../the-page.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, type Page, pageAround, SITE } from './pages.ts';

const story = theStory();
const { alts } = around(story);
const ids: readonly string[] = story.steps.map(({ id }) => id);

const whole = (kind: 'stepper' | 'unrolled', root: string, site: string | null = SITE): { html: string; page: Page } =>
  pageAround(renderFrame(story, kind, 'en', { alts, site, root }), root);
const card = (id: string, site: string | null = SITE): { html: string; page: Page } =>
  pageAround(renderFrameCard(story, id, 'en', { alts, site, root: '../../../' }), '../../../', { 'data-step': id });

const pages = [
  { path: 'frame/', canonical: SITE, ...whole('stepper', '../') },
  { path: 'frame/unrolled/', canonical: SITE, ...whole('unrolled', '../../') },
  ...ids.map((id) => ({ path: `frame/card/${id}/`, canonical: `${SITE}step/${id}/`, ...card(id) })),
];
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(pages)('$path', ({ path, canonical, page, html }) => {
  it('is for no search engine, and names the page that is', () => {
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(canonical);
  });

  it('tells nobody where it is embedded, and keeps the policy of the other pages', () => {
    expect(page.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe('no-referrer');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script/);
  });

  it('is a sound page: one main part, headings in order, no id twice, no link that leads nowhere', () => {
    expect(page.querySelectorAll('main')).toHaveLength(1);
    const levels = headingLevels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const all = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(all.length).toBe(new Set(all).size);
    expect(deadLinks(page, path)).toEqual([]);
  });

  it('opens in a window of its own whatever is not in the frame', () => {
    expect(page.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(page.querySelector('base')?.hasAttribute('href')).toBe(false);
    for (const link of page.querySelectorAll('a')) {
      const own = link.getAttribute('href')?.startsWith('#') ?? false;
      expect(link.getAttribute('target') === '_self', link.outerHTML).toBe(own);
    }
  });
});

describe.each(['stepper', 'unrolled'] as const)('the %s', (kind) => {
  const { page } = whole(kind, '../');

  it('has every step once, in order, with a picture for each but the last', () => {
    const steps = [...page.querySelectorAll('.frame-step')];
    expect(steps.map(({ id }) => id)).toEqual(ids);
    steps.slice(0, -1).forEach((step) => {
      expect(step.querySelector('.frame-still img')?.getAttribute('alt'), step.id).toBe(alts.get(step.id));
    });
  });

  it('says in every step what the step’s own page says, word for word', () => {
    for (const id of ids) {
      const own = pageAround(renderStepPage(story, id, 'en', { alts, site: null, root: '../../' }), '../../', {
        'data-step': id,
      }).page;
      const prose = (from: Page, within: string): string => words(from.querySelector(`${within} .prose`)?.textContent);
      expect(prose(page, `#${id}`), id).toBe(prose(own, 'article'));
      const figure = (from: Page, within: string): string => words(from.querySelector(`${within} .chart`)?.textContent);
      expect(figure(page, `#${id}`), id).toBe(figure(own, 'article'));
    }
  });

  it('carries credits, reports, dates, corrections and licence with it', () => {
    const { meta } = story;
    const last = words(page.querySelector('.frame-step:last-of-type')?.textContent);
    for (const { label } of story.sources) expect(last).toContain(inEnglish(label));
    for (const { who } of meta.credits) expect(last).toContain(inEnglish(who));
    for (const text of [meta.version, inEnglish(meta.licence), meta.contact, 'updated', SITE])
      expect(last).toContain(text);
    for (const { text } of story.corrections) expect(last).toContain(typographic(inEnglish(text), 'en'));
    expect(story.corrections.length).toBeGreaterThan(10);
    for (const still of page.querySelectorAll('.frame-still figcaption'))
      expect(still.textContent).toContain('OpenStreetMap');
  });
});

it('without a script the stepper leads from each step to those beside it, and counts steps', () => {
  const { page } = whole('stepper', '../');
  ids.forEach((id, at) => {
    const turn = page.querySelector(`#${id} .frame-turn`);
    const links = [...(turn?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual([ids[at - 1], ids[at + 1]].flatMap((beside) => (beside === undefined ? [] : [`#${beside}`])));
    const counted = numbered(at, ids.length);
    expect(turn?.querySelector('.frame-n')?.textContent).toBe(
      counted === null ? '' : `${counted.step} of ${counted.of}`,
    );
  });
  expect(page.querySelector('.frame-bar')?.hasAttribute('hidden')).toBe(true);
});

it('addresses of the site stand in a frame only where it knows its own', () => {
  for (const { html } of [whole('stepper', '../', null), card('flight', null)])
    expect(html).not.toMatch(/canonical|example\.org/);
});

describe('what an embedding site may wish', () => {
  it('is a theme and a step to begin with', () => {
    expect(tokensIn('?theme=dark&start=flight')).toEqual({ theme: 'dark', start: 'flight' });
    expect(tokensIn('?theme=auto')).toEqual({ theme: 'auto', start: null });
  });

  it('is ignored where it is anything else', () => {
    for (const search of [
      '',
      '?theme=pink',
      '?theme=__proto__&start=../x',
      '?start=',
      '?accent=red',
      `?start=${'x'.repeat(99)}`,
    ])
      expect(tokensIn(search), search).toEqual({ theme: 'auto', start: null });
  });
});
