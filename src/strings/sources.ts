import { number, plural } from './format.ts';

/** What the page of the sources says in English, and what leads to it. */
export const EN_SOURCES = {
  title: 'The sources, statement by statement',
  description: (story: string): string =>
    `Every statement of the reports behind “${story}”, in the order of its lines, with who makes it, and every place with how well it is known.`,
  about: (reports: number, statements: number): string =>
    `${number.format(reports)} ${plural.select(reports) === 'one' ? 'report' : 'reports'} and ${number.format(statements)} ${plural.select(statements) === 'one' ? 'statement' : 'statements'}, each with the line in which it stands.`,
  contents: 'On this page',
  back: 'Back to the story',
  statements: (count: number): string =>
    `${number.format(count)} ${plural.select(count) === 'one' ? 'statement' : 'statements'}, one by one`,
  footnotes: 'Notes',
};
