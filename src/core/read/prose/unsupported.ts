// Markdown of other programs. None of it is read here, and all of it would be printed as it stands: it is refused by name.
interface Sort {
  readonly what: string;
  readonly pattern: RegExp;
  readonly help: string;
  /** The same where more than paragraphs may stand. */
  readonly free?: string;
}

const LINK = 'write [words](target), with no space in the target and no link inside another';
const PLAIN = 'take the marks out, or put a backslash before what is to be printed';

/** What no text may hold, whether Markdown is read in it or not; of two that begin together the first is told. */
const SORTS: readonly Sort[] = [
  {
    what: 'a footnote',
    pattern: /\[\^[^\]\s]*\]|\^\[/,
    help: 'say it in the paragraph, or link the claim that says it',
  },
  { what: 'a wiki link', pattern: /\[\[/, help: LINK },
  { what: 'a shortcode', pattern: /\{\{|\{%/, help: 'say it in a sentence: no program reads it' },
  { what: 'an attribute', pattern: /\]\{/, help: 'take it out: the page sets its own styles' },
  { what: 'a link by reference', pattern: /\[[^\][]+\]\s?\[[^\][]*\]/, help: LINK },
  { what: 'a link that is not closed, has a space or stands in another', pattern: /\]\(/, help: LINK },
  {
    what: 'text struck out',
    pattern: /~~/,
    help: 'take it out; what was published and mended stands in corrections.yaml',
  },
  { what: 'highlighted text', pattern: /==(?=\S)/, help: 'write *words* for emphasis' },
  { what: 'a formula', pattern: /\$\$|\\\(|\\\[/, help: 'say it in words' },
  { what: 'a directive', pattern: /:::/, help: 'say it in a paragraph' },
  {
    what: 'a table',
    pattern: /-+ *\| *:?-+|^ *\|/m,
    help: 'a figure in story.yaml can set numbers side by side',
    free: 'leave an empty line before it, and under its head write a line as | --- | --- | with as many cells',
  },
  { what: 'an emoji by its name', pattern: /(?<![\w:]):[a-z][a-z_]+:(?![\w:/])/, help: 'say it in words' },
  { what: 'code', pattern: /`/, help: 'say it in a sentence' },
];

const ADDRESS: Sort = {
  what: 'an address that is no link',
  pattern: /\bhttps?:\/\/|\bwww\.\w/,
  help: 'write [words](https://example.org/page)',
};

/** What is left of emphasis that was opened and not closed, or the other way round. */
const LEFT: readonly Sort[] = [
  { what: 'an asterisk that marks nothing', pattern: /\*+/, help: PLAIN },
  { what: 'an underscore that marks nothing', pattern: /(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)/, help: PLAIN },
  {
    what: 'hashes without a space after them',
    pattern: /^ *#{1,6}(?=[^\s#])/m,
    help: 'write "## Heading {#step-id}" in a line of its own',
  },
];

/** Marks that are read in prose, and nowhere else. */
const MARKS: readonly Sort[] = [
  {
    what: 'a mark of emphasis',
    pattern: /\*\*?(?=\S)|(?<!\w)__?(?=\w[^_]*_)/,
    help: 'only text/<lang>.md has marks: take it out',
  },
  { what: 'raw HTML', pattern: /<\/?[a-z][a-z0-9]*[ />]|<!--/i, help: 'only text/<lang>.md has marks: take it out' },
  { what: 'an entity', pattern: /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i, help: 'type the letter itself' },
];

export interface Unsupported {
  readonly index: number;
  readonly what: string;
  readonly help: string;
  readonly free?: string | undefined;
}

function firstOf(sorts: readonly Sort[], text: string): Unsupported | null {
  const found = sorts.flatMap(({ pattern, ...sort }) => {
    const index = text.search(pattern);
    return index < 0 ? [] : [{ ...sort, index }];
  });
  return found.reduce<Unsupported | null>(
    (least, each) => (least === null || each.index < least.index ? each : least),
    null,
  );
}

/** Characters that are escaped stand for themselves, on purpose. */
const unescaped = (written: string): string => written.replaceAll(/\\[!-/:-@[-`{-~]/g, '\u0000\u0000');

/** The first that stands in the source of some plain text of a paragraph. `linked`: it is the text of a link. */
export function unsupportedIn(written: string, linked: boolean): Unsupported | null {
  return firstOf(linked ? [...SORTS, ...LEFT] : [...SORTS, ADDRESS, ...LEFT], unescaped(written));
}

/** The first that stands in a text in which no Markdown is read. */
export const markIn = (text: string): Unsupported | null => firstOf([...SORTS, ...MARKS], text);

/** What some programs write over a text. Answers with as much space in its place. */
export function withoutFrontMatter(source: string): { readonly source: string; readonly found: boolean } {
  const front = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/.exec(source);
  if (front === null) return { source, found: false };
  return { source: front[0].replaceAll(/[^\r\n]/g, ' ') + source.slice(front[0].length), found: true };
}
