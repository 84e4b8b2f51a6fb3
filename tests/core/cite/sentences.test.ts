import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/cite/plain.ts';
import { type Sentence, sentencesOf } from '../../../src/core/cite/sentences.ts';
import type { ClaimRef } from '../../../src/core/ids.ts';
import { sentenceEnds } from '../../../src/core/language/sentences.ts';
import { type Inline, type Paragraph, toldIn } from '../../../src/core/prose.ts';
import { theStory } from '../../the-story.ts';
import { RUNS } from '../fixtures.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const claim = (ref: string, ...children: readonly Inline[]): Inline => ({
  kind: 'claim',
  claim: ref as ClaimRef,
  children,
});
const split = (words: string): readonly string[] =>
  sentencesOf([text(words)], 'en').map(({ inlines }) => plainText(inlines));
const shown = (paragraph: Paragraph): readonly (readonly [string, readonly string[]])[] =>
  sentencesOf(paragraph, 'en').map(({ inlines, claims }) => [plainText(inlines), claims]);

describe('a text is taken apart', () => {
  it.each<readonly [string, readonly string[]]>([
    ['One came. Two went! Who stayed? Nobody.', ['One came.', 'Two went!', 'Who stayed?', 'Nobody.']],
    ['  One came.   Two went. ', ['One came.', 'Two went.']],
    ['It goes on without an end', ['It goes on without an end']],
    ['One ends. And this does not', ['One ends.', 'And this does not']],
    ['', []],
    ['   ', []],
  ])('at the ends of its sentences: %j', (words, expected) => expect(split(words)).toEqual(expected));

  it.each<readonly [string, readonly string[]]>([
    ['Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
    ['J. R. Smith of the U.S. Army came. He left.', ['J. R. Smith of the U.S. Army came.', 'He left.']],
    ['At 5 p.m. Warsaw time it began, e.g. Here.', ['At 5 p.m. Warsaw time it began, e.g. Here.']],
    ['He came at 5 p.m.', ['He came at 5 p.m.']],
    ['No. 5 came. They say no. Then on Nov. 18 they go.', ['No. 5 came.', 'They say no.', 'Then on Nov. 18 they go.']],
  ])('but not behind what is shortened: %j', (words, expected) => expect(split(words)).toEqual(expected));

  it.each<readonly [string, readonly string[]]>([
    ['It cost 3.5 million euros. Then 2,000.', ['It cost 3.5 million euros.', 'Then 2,000.']],
    ['Version 1.0.0 is out. It holds.', ['Version 1.0.0 is out.', 'It holds.']],
    ['There were 500. There were 45.', ['There were 500.', 'There were 45.']],
  ])('but not inside a number: %j', (words, expected) => expect(split(words)).toEqual(expected));

  it.each<readonly [string, readonly string[]]>([
    ['She said "no." He left.', ['She said "no."', 'He left.']],
    ['“Why?” he asked. “Because.” She left.', ['“Why?” he asked.', '“Because.”', 'She left.']],
    ['It ended. "We stop," he said.', ['It ended.', '"We stop," he said.']],
    ['(It ended.) Then it began.', ['(It ended.)', 'Then it began.']],
    ['What…? And then…', ['What…?', 'And then…']],
  ])('with the quotation marks and brackets that close with it: %j', (words, expected) =>
    expect(split(words)).toEqual(expected));
});

describe('the tree is taken apart with its text', () => {
  it('a citation at the edge of a sentence is in that sentence only', () => {
    const paragraph = [
      claim('000/a', text('Around 500')),
      text('. '),
      claim('000/b', text('Dozens.')),
      text(' The end.'),
    ];
    expect(shown(paragraph)).toEqual([
      ['Around 500.', ['000/a']],
      ['Dozens.', ['000/b']],
      ['The end.', []],
    ]);
  });

  it('a citation with the space behind it does not reach into the next sentence', () => {
    expect(shown([claim('000/a', text('It ended. ')), text('It began.')])).toEqual([
      ['It ended.', ['000/a']],
      ['It began.', []],
    ]);
  });

  it('a citation that holds the end of one sentence and the start of the next is in both', () => {
    const paragraph = [text('They '), claim('000/a', text('left. They')), text(' came.')];
    expect(shown(paragraph)).toEqual([
      ['They left.', ['000/a']],
      ['They came.', ['000/a']],
    ]);
  });

  it('emphasis and links keep their kind, and a claim inside them is found', () => {
    const inner = claim('000/a', text('It ended'));
    const paragraph: Paragraph = [{ kind: 'em', children: [inner, text('. It')] }, text(' began.')];
    expect(sentencesOf(paragraph, 'en')).toEqual([
      { inlines: [{ kind: 'em', children: [inner, text('.')] }], claims: ['000/a'] },
      { inlines: [{ kind: 'em', children: [text('It')] }, text(' began.')], claims: [] },
    ]);
  });

  it('a claim that a sentence cites twice is named once', () => {
    expect(shown([claim('000/a', text('One')), text(' and '), claim('000/a', text('two.'))])).toEqual([
      ['One and two.', ['000/a']],
    ]);
  });
});

const leaf = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('One. ', 'Mr. X ', '"Why?" ', '3.5', '. ', ' ', 'a.', '.) B'),
);
const tree = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    leaf.map(text),
    fc
      .tuple(fc.constantFrom('000/a', '000/b'), fc.array(tie('inline'), { maxLength: 3 }))
      .map(([ref, children]) => claim(ref, ...children)),
    fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ kind: 'em', children })),
  ),
})).inline;
const unspaced = (words: string): string => words.replace(/\s/g, '');

describe('any paragraph', () => {
  it('loses nothing but the spaces between its sentences', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (paragraph) => {
        const parts = sentencesOf(paragraph, 'en').map(({ inlines }) => plainText(inlines));
        expect(unspaced(parts.join(''))).toBe(unspaced(plainText(paragraph)));
        for (const part of parts) expect(part).toBe(part.trim());
      }),
      { numRuns: RUNS },
    );
  });

  it('has ends that go up and stay inside it', () => {
    fc.assert(
      fc.property(leaf, leaf, (a, b) => {
        const ends = sentenceEnds(a + b, 'en');
        expect([...ends].sort((x, y) => x - y)).toEqual(ends);
        expect(new Set(ends).size).toBe(ends.length);
        expect(ends.at(-1) ?? 0).toBe((a + b).trimEnd().length);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the story', () => {
  const story = theStory();
  const paragraphs = Object.values(story.prose['en'] ?? {}).flatMap(toldIn);
  const sentences: readonly Sentence[] = paragraphs.flatMap((paragraph) => sentencesOf(paragraph, 'en'));

  it('is made of sentences that begin with a capital, a figure or a quotation mark and end with a sign', () => {
    expect(sentences.length).toBeGreaterThan(100);
    for (const { inlines } of sentences) expect(plainText(inlines)).toMatch(/^["\p{Lu}\d].*[.?!]"?$/su);
  });

  it('keeps every citation of its prose', () => {
    const cited = (inlines: readonly Inline[]): readonly string[] =>
      inlines.flatMap((inline) => [
        ...(inline.kind === 'claim' ? [inline.claim] : []),
        ...('children' in inline ? cited(inline.children) : []),
      ]);
    expect(new Set(sentences.flatMap(({ claims }) => claims))).toEqual(new Set(paragraphs.flatMap(cited)));
  });
});
