import { momentWords } from '../core/language/times.ts';
import { unitOf } from '../core/time/moment.ts';
import { at, dayAndMonth, number, plural, weekday } from './format.ts';

/** What the page of all events says in English, beside what the story gives it. */
export const EN_EXPLORE = {
  title: 'All events',
  description: (story: string): string =>
    `Every event that the reports behind “${story}” tell of, on one map and in one list, by day, side, kind and report.`,
  about: (events: number): string =>
    `${number.format(events)} events, each told in one of these reports or more. Each leads to the step that tells it, and to who said it.`,
  back: (story: string): string => `Back to “${story}”`,
  wholeMap: 'Whole map',
  light: 'Show on the map',
  /** What a press on a place does. */
  toEvents: (count: number): string =>
    plural.select(count) === 'one'
      ? 'to its event in the list'
      : `to the first of ${number.format(count)} events in the list`,
  axis: 'Days of the events shown',
  mapStill: 'A still picture of all events stands in its place; the list and the choice of events work all the same.',
  filter: 'Choose events',
  day: 'Day',
  voice: 'According to',
  kind: 'What',
  text: 'Report',
  all: { day: 'All days', voice: 'All voices', kind: 'Everything', text: 'All reports' },
  before: (first: string | null): string =>
    first === null
      ? 'No first day given'
      : `Before ${unitOf(first) === 'day' ? dayAndMonth.format(at(first)) : momentWords(first)}, or no first day given`,
  dayName: (sign: string): string => (unitOf(sign) === 'day' ? weekday.format(at(sign)) : momentWords(sign)),
  clear: 'Show all events',
  shown: (shown: number, of: number): string =>
    shown === of ? `All ${number.format(of)} events` : `${number.format(shown)} of ${number.format(of)} events`,
  none: 'No event is all of this.',
  still: 'The still picture shows all events.',
  nowhere: 'No place is known',
  told: 'Told by',
  denied: 'Denied by',
  reports: (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names),
  toldIn: 'In the story:',
  claims: (count: number): string =>
    `Who says so: ${number.format(count)} ${plural.select(count) === 'one' ? 'statement' : 'statements'}`,
  line: (who: string, line: number): string => `${who}, line ${number.format(line)}`,
  openStart: 'since when is not said',
  openEnd: 'until when is not said',
  /** The kind that every story may have. */
  report: 'Reports filed from a place',
} as const;

export type ExploreStrings = typeof EN_EXPLORE;
