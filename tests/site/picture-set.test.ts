import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../site/disk/zip.ts';
import { pictureSet } from '../../site/papers/picture-set.ts';
import { EN } from '../../src/strings/en.ts';
import { inEnglish } from '../in-english.ts';
import { SITE } from '../pages/pages.ts';
import { altsOf } from '../the-page.ts';
import { theStory } from '../the-story.ts';

const story = theStory();
const alts = altsOf(story);
const known = { story, lang: 'en', site: SITE, alts };
const set = pictureSet(known, (path) => new TextEncoder().encode(path));

describe('the pictures of all steps as one file', () => {
  it('has one for each step, in the order of the story', () => {
    const pictures = [...set].filter(([name]) => name.endsWith('.png'));
    expect(pictures.map(([, bytes]) => strFromU8(bytes))).toEqual(
      story.steps.map(({ id }) => `step/${id}/${id}-slide.png`),
    );
    expect(pictures.map(([name]) => name)).toEqual([...pictures.map(([name]) => name)].sort());
  });

  it('says of each what it shows, whose it is and where it stands', () => {
    const text = strFromU8(set.get('pictures.txt') ?? new Uint8Array());
    const [head, ...entries] = text.trim().split('\n\n');
    expect(head).toContain(inEnglish(story.meta.licence));
    expect(entries).toHaveLength(story.steps.length);
    for (const [index, { id }] of story.steps.entries()) {
      const entry = entries[index] ?? '';
      const lines = new Map(entry.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
      expect([...set.keys()]).toContain(lines.get('File'));
      expect(lines.get('What it shows'), id).toBe(alts.get(id));
      expect(lines.get('What it shows')?.length, id).toBeGreaterThan(40);
      expect(lines.get('Caption')?.length, id).toBeGreaterThan(20);
      expect(lines.get('Credit'), id).toBe(`Map: ${inEnglish(story.meta.byline)}; ${EN.attribution}`);
      expect(lines.get('Address')).toBe(`${SITE}step/${id}/`);
    }
  });

  it('names no address where the site knows none', () => {
    const text = strFromU8(
      pictureSet({ ...known, site: null }, () => new Uint8Array()).get('pictures.txt') ?? new Uint8Array(),
    );
    expect(text).not.toContain('Address');
  });

  it('is in one folder, and the same bytes each time', async () => {
    const [once, again] = await Promise.all([zipOf(set, 'pictures'), zipOf(set, 'pictures')]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(Object.keys(unzipSync(once)).every((name) => name.startsWith('pictures/'))).toBe(true);
  });
});
