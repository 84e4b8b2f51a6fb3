import { momentWords, rangeWords } from '../core/language/times.ts';
import type { Meta, Precision, Span, Stance, WhenBasis } from '../core/story.ts';
import { BRAND } from '../core/theme/brand.ts';
import { signsOf, type TimeAxis } from '../core/time/axis.ts';
import { unitOf } from '../core/time/moment.ts';
import { at, day, dayRange, number, plural, WORDS, weekday } from './format.ts';
import { EN_LIVE } from './live.ts';

/** From one time to another: of days what both have in common stands once. */
const spanWords = (from: string, to: string): string =>
  unitOf(from) === 'day' && unitOf(to) === 'day' ? dayRange(day, at(from), at(to)) : rangeWords(from, to);

/** When it came out and was last changed, which are one day at first. */
const appeared = ({ published, updated }: NonNullable<Meta['days']>): string =>
  `Published ${day.format(at(published))}${updated === published ? '' : `, updated ${day.format(at(updated))}`}`;

/** The interface in English: everything a person reads that is not the story itself. */
export const EN = {
  ...EN_LIVE,
  site: BRAND.name,
  skipToStory: 'Skip to the story',
  from: (texts: number): string =>
    `From ${WORDS[texts] ?? number.format(texts)} news ${plural.select(texts) === 'one' ? 'report' : 'reports'}`,
  /** After `from`: the days of the story's axis, where it has one. */
  fromWhen: (axis: TimeAxis | null): string => {
    if (axis === null) return ':';
    const [first, last] = [axis.from, signsOf(axis).at(-1) ?? axis.from];
    const when = first === last ? momentWords(first) : spanWords(first, last).replace(/ ?– ?/, ' to ');
    return axis.by === 'day' ? ` on ${when}:` : `, ${when}:`;
  },
  fromNext: '; ',
  skipThatStep: 'Skip that step',
  begin: (minutes: number): string =>
    `Scroll to begin · about ${number.format(minutes)} ${plural.select(minutes) === 'one' ? 'minute' : 'minutes'}`,
  onTheMap: 'On the map',
  linkToStep: (heading: string): string => `Link to this step: ${heading}`,
  skipThisStep: 'Skip this step',
  unheard: (who: readonly string[], reports: number): string =>
    `Not heard on this in the ${WORDS[reports] ?? number.format(reports)} ${plural.select(reports) === 'one' ? 'report' : 'reports'}: ${who.join('; ')}.`,
  mapAgain: 'Try again',
  dismiss: 'Got it',
  waysOn: {
    heading: 'Where to go from here',
    read: { link: 'Read the accounts', about: 'Each question with everybody who answers it, side by side.' },
    teach: { link: 'Teach this', about: 'Lessons of 20, 45 and 90 minutes, with sheets and answers, ready to print.' },
    embed: { link: 'Embed it', about: 'The story, one step or one map, for your own page.' },
  },
  /** The line above a heading: when the step's events were. */
  span: ({ from, to }: Span): string => {
    if (from !== null && from === to) return unitOf(from) === 'day' ? weekday.format(at(from)) : momentWords(from);
    if (from !== null && to !== null) return spanWords(from, to);
    if (to !== null) return `Until ${momentWords(to)}`;
    return from === null ? 'No date given' : `From ${momentWords(from)}`;
  },
  sources: {
    /** For who checks it: the number of a text stands beside a line of it, and nowhere else. */
    line: (text: string, line: number): string => `text ${text}, line ${number.format(line)}`,
    checksum: 'Checksum of the text as received (SHA-256):',
    count: (claims: number): string =>
      `${number.format(claims)} ${plural.select(claims) === 'one' ? 'statement' : 'statements'}`,
    saidIn: 'Told in:',
    reporter: 'the reporter',
    cite: (who: string, report: string, line: number): string => `${who} (${report}, line ${number.format(line)})`,
    answers: 'Answers:',
    accounts: 'All accounts:',
    note: 'Our note:',
    inferredPlace: 'place: our inference',
    notReproduced:
      'The reports themselves are not reproduced: they belong to those who wrote them. What stands here is our paraphrase, with the line in which each statement stands.',
    when: {
      stated: 'dated in the text',
      weekday: 'by the weekday that the text names',
      relative: 'counted from the day of the text',
      inferred: 'date: our inference',
    } satisfies Record<WhenBasis, string>,
    stance: {
      asserts: 'says',
      accuses: 'accuses',
      denies: 'denies',
      proposes: 'proposes',
      announces: 'announces',
      threatens: 'threatens',
      demands: 'demands',
      warns: 'warns',
      concedes: 'concedes',
      predicts: 'predicts',
      'leaves-open': 'leaves open',
    } satisfies Record<Stance, string>,
    certainty: { stated: '', likely: 'likely', alleged: 'alleged', possible: 'possible' },
  },
  places: {
    heading: 'The places, and how well they are known',
    own: 'locally',
    precision: {
      exact: 'known exactly',
      town: 'a town, no closer',
      stretch: 'a stretch, no point on it',
      area: 'an area, no point in it',
      country: 'a country',
      unknown: 'not drawn on our maps',
    } satisfies Record<Precision, string>,
    basis: {
      text: 'named in a text',
      gazetteer: 'position from a gazetteer',
      inference: 'our inference',
      author: 'placed by the author',
    },
  },
  corrections: {
    none: 'Corrections: none so far.',
    heading: 'Corrections',
    count: (count: number): string =>
      `${number.format(count)} ${plural.select(count) === 'one' ? 'correction' : 'corrections'} since it was published`,
    on: (iso: string): string => `Corrected on ${day.format(at(iso))}:`,
    before: 'It said before:',
    step: 'Step:',
    claim: 'Statement:',
  },
  about: {
    heading: 'About this story',
    published: (iso: string): string => `Published ${day.format(at(iso))}`,
    appeared,
    updated: (iso: string): string => `updated ${day.format(at(iso))}`,
    version: (version: string): string => `version ${version}`,
    /** When it came out and was last changed, where its author says so, and which edition it is. */
    edition: (days: Meta['days'], version: string): string =>
      days === null ? `Version ${version}` : `${appeared(days)}, version ${version}`,
    /** Who made it, and when it was last changed. */
    madeBy: (byline: string, days: Meta['days']): string =>
      days === null ? byline : `${byline}, updated ${day.format(at(days.updated))}`,
    report: 'To report an error, write to',
  },
} as const;

export type Strings = typeof EN;
