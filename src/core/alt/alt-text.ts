import { typographic } from '../language/typography.ts';
import type { AltWords } from './facts.ts';
import { factsOf, type Shown } from './read-frame.ts';

interface AltInput extends Shown {
  readonly words: AltWords;
}

/** What a map shows, in sentences for somebody who does not see it. It says nothing that the frame does not show. */
export function altText(input: AltInput): string {
  const { words, lang } = input;
  const facts = factsOf(input);
  const bare = facts.marked.length + facts.emphasized.length + facts.routes.length + facts.drawings.length === 0;
  const sentences = [
    words.extent(facts.extent),
    ...(facts.marked.length > 0 ? [words.marked(facts.marked)] : []),
    ...(facts.emphasized.length > 0 ? [words.emphasized(facts.emphasized)] : []),
    ...(facts.heaviestLine === null ? [] : [words.heaviestLine(facts.heaviestLine)]),
    ...(facts.speakers.length > 0 ? [words.speakers(facts.speakers, facts.voices)] : []),
    ...facts.denials.map(words.denial),
    ...facts.routes.map(words.route),
    ...(facts.drawings.length > 0 ? [words.drawings(facts.drawings)] : []),
    ...facts.callouts.map(({ on, texts }) => words.callouts(on, texts)),
    ...(bare ? [words.nothing] : []),
  ];
  return typographic(sentences.join(' '), lang);
}
