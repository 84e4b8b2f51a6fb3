import { describe, expect, it } from 'vitest';
import { footnoteNumbers, stepFootnoteNumbers } from '../../../src/core/cite/footnote-numbers.ts';
import { firstSentences } from '../../../src/core/cite/plain.ts';
import { citations, citedBy } from '../../../src/core/evidence/citations.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();

describe('the numbers of notes', () => {
  it('go to every claim that is cited and to no other, from one on, in the order of the sources', () => {
    const notes = footnoteNumbers(story, 'en');
    expect(new Set(notes.keys())).toEqual(new Set(citations(story, 'en').keys()));
    expect([...notes.values()]).toEqual(Array.from({ length: notes.size }, (_, index) => index + 1));
    const listed = story.sources.flatMap(({ claims }) => claims.map(({ ref }) => ref));
    expect([...notes.keys()]).toEqual(listed.filter((ref) => notes.has(ref)));
  });

  it('go, for a step alone, in the order in which it cites', () => {
    for (const step of story.steps) {
      const notes = stepFootnoteNumbers(story, step, 'en');
      expect([...notes.keys()]).toEqual([...citedBy(story, step, 'en')]);
      expect([...notes.values()]).toEqual([...notes.keys()].map((_, index) => index + 1));
    }
  });
});

describe('the first sentences of a text', () => {
  const of = (...texts: readonly string[]): string =>
    firstSentences(
      { heading: '', blocks: texts.map((text) => ({ kind: 'paragraph', words: [{ kind: 'text', text }] })) },
      'en',
    );

  it('are one where one says enough, and more where the first is short', () => {
    const long = `${'A sentence that goes on and on '.repeat(5).trim()}.`;
    expect(of(`${long} Another.`)).toBe(long);
    expect(of('Short. Also short.', 'And a paragraph.')).toBe('Short. Also short. And a paragraph.');
  });

  it('are words without links', () => {
    const link = {
      kind: 'link',
      href: 'x',
      children: [{ kind: 'em', children: [{ kind: 'text', text: 'there' }] }],
    } as const;
    const words = [{ kind: 'text', text: 'Go ' }, link, { kind: 'text', text: '.' }] as const;
    expect(firstSentences({ heading: '', blocks: [{ kind: 'paragraph', words }] }, 'en')).toBe('Go there.');
  });
});
