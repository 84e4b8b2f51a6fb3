import type { Topic } from '../core/topic.ts';
import { number, plural } from './format.ts';

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${plural.select(count) === 'one' ? one : many}`;

/** What the page of accounts says in English, beside what the story gives it. */
export const EN_ACCOUNTS = {
  title: 'Accounts: who says what',
  description: (story: string): string =>
    `Every statement behind “${story}”, question by question: who makes it, in which report and line, and who says something else.`,
  back: 'Back to the story',
  about: (topics: number, claims: number): string =>
    `${counted(topics, 'question', 'questions')} and ${counted(claims, 'statement', 'statements')}. Those who differ stand side by side, and nothing is averaged. What stands here is our paraphrase; figures are as they were given.`,
  contents: 'On this page',
  parts: {
    questions: 'The questions',
    matrix: 'Who is heard on what, and who is not',
    beside: 'Beside the questions',
    speakers: 'Who speaks',
    places: 'The places, and what is said of them',
    names: 'Names as the reports write them',
    untold: 'What no step of the story tells',
    texts: 'The reports, and how to find a line',
  },
  relation: {
    disputed: 'Disputed',
    differing: 'Accounts differ',
    'not-comparable': 'Not on one scale',
    'one-voice': 'One side heard',
    agreed: 'Agreed',
  } satisfies Record<Topic['relation'], string>,
  relationMeans: {
    disputed: 'one says it, another denies it',
    differing: 'accounts differ, and none contests another',
    'not-comparable': 'each may speak of something else, so there is no common axis',
    'one-voice': 'only one side is heard on it',
    agreed: 'all who speak of it say the same',
  } satisfies Record<Topic['relation'], string>,
  figures: 'The figures',
  answered: 'Claim and answer',
  table: (claims: number): string => `The same as a table: ${counted(claims, 'statement', 'statements')}`,
  columns: {
    who: 'Who',
    via: 'Through whom',
    text: 'Report, line',
    when: 'When',
    says: 'What, in our words',
    figure: 'Figure',
  },
  none: '–',
  stands: 'How it stands',
  bySource: 'Statements in each report, and on which sides their speakers are. A dash: it has none on this question.',
  byVoice:
    'Statements by the speakers of each side. A dash: not heard in these reports. Reporters’ own sentences count as theirs.',
  question: 'Question',
  unheard: 'not heard in these reports',
  anchor: (words: string, line: number): string => `To find it: “${words}”, in line ${number.format(line)}`,
  textsAbout:
    'A checker who has a report as a file can hold it against the checksum, and count its lines: lines without text do not count.',
  file: (file: string): string => `File as received: ${file}`,
  untoldAbout: (count: number, of: number): string =>
    count === 0
      ? 'Every statement stands in some step.'
      : `${number.format(count)} of ${number.format(of)} statements stand in no step. They are part of the accounts all the same.`,
  besideAbout: 'Statements that answer none of the questions above.',
  speakersAbout: 'The letter says on which side a report introduces somebody.',
  alsoWritten: 'Also:',
  says: (count: number): string => counted(count, 'statement', 'statements'),
  ofReport: (report: string, claims: number): string => `${report}: ${counted(claims, 'statement', 'statements')}`,
  passesOn: 'Passes on:',
  saidOf: 'Said of it:',
  nothingSaid: 'No statement is tied to it.',
  see: (name: string): string => `see ${name}`,
  where: (report: string, line: number): string => `${report}, line ${number.format(line)}`,
  aboutStory: (byline: string, version: string): string => `${byline}, version ${version}`,
} as const;

export type AccountStrings = typeof EN_ACCOUNTS;
