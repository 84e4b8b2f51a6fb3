import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/core/cite/plain.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { toldIn } from '../../src/core/prose.ts';
import { renderFactSheet } from '../../src/pages/data/render.tsx';
import { EN_DATA } from '../../src/strings/data.ts';
import { inEnglish } from '../in-english.ts';
import { around } from '../the-page.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const story = theStory();
const { alts } = around(story);
const root = '../../';
const { html, page } = pageAround(renderFactSheet(story, 'en', { alts, site: SITE, root }), root);
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const unspaced = (text: string): string => text.replace(/\s/g, '');

describe('the fact sheet', () => {
  it('holds the prose of every step, whole and in its order', () => {
    const prose = story.prose['en'] ?? {};
    expect(story.steps.length).toBeGreaterThan(10);
    for (const { id } of story.steps) {
      const found = [...page.querySelectorAll(`#${id} > ol.check:first-of-type > li > p:not(.check-what)`)];
      const text = unspaced(found.map(({ textContent }) => textContent ?? '').join(''));
      const paragraphs = toldIn(prose[id]).map((paragraph) => unspaced(typographic(plainText(paragraph), 'en')));
      expect(unquoted(text).endsWith(unquoted(paragraphs.join(''))), id).toBe(true);
      expect(paragraphs.length, id).toBeGreaterThan(0);
    }
  });

  it('has an empty box beside each thing to check, and beside each heading', () => {
    const items = [...page.querySelectorAll('ol.check > li')];
    expect(items.length).toBeGreaterThan(200);
    for (const item of items) expect(item.querySelectorAll('.tick')).toHaveLength(1);
    for (const { id } of story.steps.slice(1)) expect(page.querySelector(`#${id}-heading .tick`)).not.toBeNull();
    expect(page.querySelectorAll('input')).toHaveLength(0);
  });

  it('tells of each claim that the prose cites who says it, where, by which words, and what our desk notes', () => {
    const proofs = [...page.querySelectorAll('.proofs > li')].map(({ textContent }) => words(textContent));
    const cited = new Set([...JSON.stringify(story.prose['en']).matchAll(/"claim":"([^"]+)"/g)].map(([, ref]) => ref));
    expect(cited.size).toBeGreaterThan(100);
    for (const claim of story.claims.values()) {
      if (!cited.has(claim.ref)) continue;
      const own = proofs.filter(
        (text) =>
          text.includes(`“${typographic(claim.anchor, 'en')}”`) &&
          text.includes(typographic(inEnglish(claim.statement), 'en')),
      );
      const [proof = ''] = own;
      expect(proof, claim.ref).toContain(`text ${claim.source}, line ${claim.line}`);
      const source = story.sources.find(({ id }) => id === claim.source);
      expect(proof, claim.ref).toContain(inEnglish(source?.short));
      expect(proof, claim.ref).toContain(source?.sha256.slice(0, 12));
      if (claim.note !== null) expect(proof, claim.ref).toContain(typographic(inEnglish(claim.note), 'en'));
      const [speaker] = claim.says;
      const actor = speaker === undefined || speaker === 'reporter' ? undefined : story.actors.get(speaker);
      expect(proof, claim.ref).toContain(
        typographic(inEnglish(actor?.name) ?? `reporter of ${inEnglish(source?.short)}`, 'en'),
      );
    }
  });

  it('says of a sentence that cites nothing that it does', () => {
    const first = [...page.querySelectorAll('#start ol.check > li')].find((item) =>
      words(item.textContent).startsWith('This story puts'),
    );
    expect(words(first?.textContent)).toContain(EN_DATA.sheet.none);
  });

  it('lists figures, notes on the map, and what each map shows in words', () => {
    for (const step of story.steps) {
      const text = words(page.querySelector(`#${step.id}`)?.textContent);
      if (step.chart !== null) expect(text).toContain(typographic(inEnglish(step.chart.title), 'en'));
      for (const note of step.callouts) expect(text).toContain(typographic(inEnglish(note.text), 'en'));
      expect(text).toContain(typographic(alts.get(step.id) ?? '?', 'en'));
    }
    for (const event of story.events.values())
      if (story.steps.some(({ layers }) => layers.some(({ id }) => id === event.id)))
        expect(words(page.body.textContent), event.id).toContain(typographic(inEnglish(event.title), 'en'));
  });

  it('holds every place and why it is where it is, the whole checksums, and lines to sign on', () => {
    const places = words(page.querySelector('#places')?.textContent);
    for (const { names, basis } of story.places.values()) {
      expect(places).toContain(typographic(inEnglish(names), 'en'));
      if (basis.why !== null) expect(places).toContain(typographic(inEnglish(basis.why), 'en'));
    }
    for (const { sha256, file } of story.sources) {
      expect(page.body.textContent).toContain(sha256);
      expect(page.body.textContent).toContain(file);
    }
    expect(page.querySelectorAll('.sign li')).toHaveLength(3);
  });

  it('is a sound page, with no script at all', () => {
    const levels = headingLevels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(deadLinks(page, 'data/fact-sheet/')).toEqual([]);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script/);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

/** Without the curve of its quotation marks, which depends on where a piece of text begins. */
function unquoted(text: string): string {
  return text.replace(/[“”"‘’']/g, '');
}
