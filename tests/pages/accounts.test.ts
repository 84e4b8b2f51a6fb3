import { expect, it } from 'vitest';
import { claimAnchor } from '../../src/core/cite/claim-anchor.ts';
import { capital } from '../../src/core/language/text.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { renderAccounts } from '../../src/pages/accounts/render.tsx';
import { EN_ACCOUNTS } from '../../src/strings/accounts.ts';
import { inEnglish } from '../in-english.ts';
import { around } from '../the-page.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const story = theStory();
const { alts } = around(story);
const { html, page } = pageAround(renderAccounts(story, 'en', { alts, site: SITE, root: '../' }), '../');
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

it('holds every claim of every text once, with its speaker, text, line and the words to find it by', () => {
  const entries = [...page.querySelectorAll('.claim-entry')];
  expect(entries.map(({ id }) => id).sort()).toEqual([...story.claims.keys()].map(claimAnchor).sort());
  for (const claim of story.claims.values()) {
    const text = words(page.getElementById(claimAnchor(claim.ref))?.textContent);
    expect(text).toContain(`text ${claim.source}, line ${claim.line}`);
    expect(text).toContain(`“${claim.anchor}”`);
  }
});

it('folds each list of claims by report, in the order of the reports, each under its name and their number', () => {
  const nameOf = new Map(story.sources.map(({ id, short }) => [id, capital(typographic(inEnglish(short), 'en'))]));
  for (const part of page.querySelectorAll('.account, #part-beside, #part-untold')) {
    const folds = [...part.querySelectorAll('details.report-fold')];
    const reports = folds.map((fold) => {
      const refs = [...fold.querySelectorAll('.claim-entry, .short-claims > li')].map(
        (entry) => entry.id || (entry.querySelector('a')?.getAttribute('href') ?? '').slice(1),
      );
      const of = [...story.claims.values()].filter(({ ref }) => refs.includes(claimAnchor(ref)));
      const [source, other] = new Set(of.map((claim) => claim.source));
      expect([of.length, other], part.id).toEqual([refs.length, undefined]);
      const count = refs.length === 1 ? '1 statement' : `${refs.length} statements`;
      expect(words(fold.querySelector('summary')?.textContent)).toBe(`${nameOf.get(source ?? '')}: ${count}`);
      expect(fold.hasAttribute('open')).toBe(false);
      return source;
    });
    expect(reports.length).toBeGreaterThan(0);
    expect(reports, part.id).toEqual([...nameOf.keys()].filter((id) => reports.includes(id)));
    expect(part.querySelectorAll(':scope > .claims, :scope > .short-claims').length).toBe(0);
  }
});

it('has every question with what it shows, and the same claims as a table', () => {
  for (const { id, question, sentence } of story.topics.values()) {
    const section = page.getElementById(`topic-${id}`);
    expect(section?.querySelector('h3')?.textContent.length, id).toBe(inEnglish(question).length);
    expect(words(section?.querySelector('.account-shows')?.textContent).length).toBeGreaterThan(
      inEnglish(sentence).length,
    );
    const claims = [...story.claims.values()]
      .filter(({ topic }) => topic === id)
      .map(({ ref }) => `#${claimAnchor(ref)}`);
    const rows = [...(section?.querySelectorAll('.account-table tbody a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(rows.sort()).toEqual(claims.sort());
  }
});

it('draws the figures for the flight on one axis, each with its speaker, and the vague words beside it', () => {
  const flight = page.getElementById('topic-flight-passengers');
  const values = [...(flight?.querySelectorAll('.strip .figure-value') ?? [])].map(({ textContent }) =>
    words(textContent),
  );
  expect(values).toEqual(['200–300', '431', 'more than 400', '419', 'about 430']);
  expect(flight?.querySelectorAll('.strip-words .strip-row').length).toBe(2);
});

it('has no common axis for what cannot be compared', () => {
  for (const { id, relation } of story.topics.values())
    if (relation === 'not-comparable') expect(page.querySelectorAll(`#topic-${id} .strip`).length, id).toBe(0);
});

it('begins with who is heard on what: side by side, then report by report with the letters of the sides', () => {
  expect(page.querySelector('main section')?.id).toBe('part-matrix');
  const [voices, reports] = page.querySelectorAll('.matrix');
  expect([...(voices?.querySelectorAll('thead .chip') ?? [])].map(({ textContent }) => textContent).join('')).toBe(
    'EBIOPR',
  );
  for (const [index, topic] of [...story.topics.values()].entries()) {
    const heard = [...(voices?.querySelectorAll(`tbody tr:nth-child(${index + 1}) td`) ?? [])].flatMap(
      (cell, column) => (cell.classList.contains('says') ? ['EBIOPR'[column]] : []),
    );
    const row = reports?.querySelector(`tbody tr:nth-child(${index + 1})`);
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`#topic-${topic.id}`);
    const letters = new Set([...(row?.querySelectorAll('.chip') ?? [])].map(({ textContent }) => textContent));
    expect(letters, topic.id).toEqual(new Set(heard));
  }
});

it('says in words how it stands with a question, and what that means', () => {
  const part = words(page.getElementById('part-matrix')?.textContent);
  for (const relation of new Set([...story.topics.values()].map((topic) => topic.relation)))
    expect(part).toContain(`${EN_ACCOUNTS.relation[relation]}: ${EN_ACCOUNTS.relationMeans[relation]}`);
});

it('says of each statement in which steps it is told, or that none does', () => {
  const untold = [...page.querySelectorAll('#part-untold .short-claims a')].map((link) => link.getAttribute('href'));
  for (const entry of page.querySelectorAll('.claim-entry'))
    expect(entry.querySelector('.claim-told') === null, entry.id).toBe(untold.includes(`#${entry.id}`));
});

it('is a sound page: one title, headings in order, no id twice, no link that leads nowhere, no script', () => {
  const levels = headingLevels(page);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBe(new Set(ids).size);
  expect(deadLinks(page, 'accounts/')).toEqual([]);
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/\sstyle="/);
});
