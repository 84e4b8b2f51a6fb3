import type { Moment } from './moment.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** A text as LaTeX reads it: characters that mean something there stand for themselves. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\~^#$%&_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);

const asciiWord = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The moment as a BibTeX entry. Author and title have a second pair of braces: a desk's name is not to be taken apart,
 * a heading keeps its capitals. An address is read as it stands, and only loses what would end its field.
 */
export function bibtex(moment: Moment): string {
  const { id, author, heading, title, version, published, url } = moment;
  const [year = '', month = ''] = published?.split('-') ?? [];
  const fields = [
    ['author', `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(heading)}}}`],
    [
      'howpublished',
      `{${heading === title ? 'Version' : `In: \\emph{${escapeTex(title)}}, version`} ${escapeTex(version)}}`,
    ],
    ...(published === null
      ? []
      : [
          ['year', `{${year}}`],
          ['month', MONTHS[Number(month) - 1] ?? `{${month}}`],
        ]),
    ...(url === null ? [] : [['url', `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`]]),
  ];
  const body = fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n');
  const key = [asciiWord(title), year, asciiWord(id)].filter((part) => part !== '').join('-');
  return `@misc{${key},\n${body}\n}`;
}
