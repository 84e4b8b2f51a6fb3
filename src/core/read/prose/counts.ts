// What can be counted of the prose of a story, in English: step by step, and of the whole.

import { PHRASES, type Phrase, phrasesIn } from '../../language/en/overused-phrases.ts';
import type { Readability } from '../../language/en/readability.ts';
import { readabilityOf } from '../../language/en/readability.ts';
import { namesFrom, targetsOf } from '../names.ts';
import { Problems } from '../problem.ts';
import { ANY } from '../yaml/entries.ts';
import type { Prose, Section } from './markdown.ts';
import { readProse } from './markdown.ts';

export interface ProseCounts {
  readonly steps: readonly (Readability & { readonly step: string })[];
  readonly all: Readability;
  /** With those in headings. */
  readonly phrases: Readonly<Record<Phrase, number>>;
}

export const paragraphsOf = ({ paragraphs }: Section): readonly string[] => paragraphs.map(({ flat }) => flat.text);

function countProse({ sections }: Prose): ProseCounts {
  const texts = sections.flatMap((section) => [section.heading, ...paragraphsOf(section)]);
  const count = (phrase: Phrase): number => texts.flatMap((text) => phrasesIn(text, phrase)).length;
  return {
    steps: sections.map((section) => ({ step: section.id, ...readabilityOf(paragraphsOf(section)) })),
    all: readabilityOf(sections.flatMap(paragraphsOf)),
    phrases: Object.fromEntries(PHRASES.map((phrase) => [phrase, count(phrase)])) as Record<Phrase, number>,
  };
}

/** The same of a file whose story may have problems: these are told elsewhere. */
export function countText(path: string, text: string): ProseCounts {
  const problems = new Problems();
  const names = namesFrom(
    {
      ...{ actor: ANY, voice: ANY, role: ANY, kind: ANY, topic: ANY },
      ...{ place: ANY, route: ANY, drawing: ANY, event: ANY, step: ANY, claim: ANY },
    },
    problems,
  );
  return countProse(readProse({ path, lang: 'en', text }, 'checked', targetsOf(names), problems));
}
