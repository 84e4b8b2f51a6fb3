import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { CONTROL, INVISIBLE, withoutMeant } from '../../language/letters.ts';
import { rememberLast } from '../../remember.ts';

/** What the YAML parser makes of a text, whichever file it stands in; `broken` says why it can make nothing of it. */
type Parsed =
  | {
      readonly document: Document;
      readonly counter: LineCounter;
      /** Unseen letters that are written as escapes; those that stand as they are were told before. */
      readonly escapes: readonly (readonly [node: unknown, letter: string])[];
    }
  | { readonly broken: string };

const FILES = 64; // of a story and its ledgers

/** Half of the time that reading a story takes is this; after a change all files but one say what they said before. */
export const parsed = rememberLast(FILES, (text: string): Parsed => {
  const counter = new LineCounter();
  try {
    // Not 'silent', which would pass over a second document.
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
    return { document, counter, escapes: escapedLetters(document) };
  } catch (error) {
    return { broken: String(error) };
  }
});

function escapedLetters(document: Document): readonly (readonly [node: unknown, letter: string])[] {
  const found: [unknown, string][] = [];
  visit(document, {
    Scalar(_, node) {
      const value = typeof node.value === 'string' ? withoutMeant(node.value) : '';
      const letter = INVISIBLE.exec(value) ?? CONTROL.exec(value);
      if (letter !== null) found.push([node, letter[0]]);
    },
  });
  return found;
}
