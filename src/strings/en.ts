import type { Precision, Span, Stance, Voice, WhenBasis } from '../core/story.ts';

const ZONE = 'Europe/Warsaw';
const number = new Intl.NumberFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const weekday = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const short = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'short', day: 'numeric', month: 'short' });
const plural = new Intl.PluralRules('en');

/** Noon, so that a day is the same day in any zone. */
const at = (iso: string): Date => new Date(`${iso}T12:00Z`);
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** The interface in English: everything a person reads that is not the story itself. */
export const EN = {
  site: 'Borderline',
  shortDate: (iso: string): string => short.format(at(iso)),

  skipToStory: 'Skip to the story',
  from: (texts: number): string =>
    `From ${WORDS[texts] ?? number.format(texts)} news ${plural.select(texts) === 'one' ? 'report' : 'reports'}`,
  fromWhen: ' on 17 to 19 November 2021:',
  fromNext: '; ',
  skipDeaths: 'Skip that step',
  begin: (minutes: number): string =>
    `Scroll to begin · about ${number.format(minutes)} ${plural.select(minutes) === 'one' ? 'minute' : 'minutes'}`,
  onTheMap: 'On the map',
  linkToStep: (heading: string): string => `Link to this step: ${heading}`,
  skipThisStep: 'Skip this step',
  unheard: (who: readonly string[], reports: number): string =>
    `Not heard on this in the ${WORDS[reports] ?? number.format(reports)} ${plural.select(reports) === 'one' ? 'report' : 'reports'}: ${who.join('; ')}.`,

  mapLabel: 'Map of the story',
  mapMissing:
    'The moving map cannot be shown on this device. A still picture for each step stands in its place; nothing of the story is missing.',
  dismiss: 'Got it',
  markButton: (place: string, step: string): string => (step === '' ? place : `${place}: go to “${step}”`),
  announce: (step: number, of: number, heading: string, map: string): string =>
    `Step ${number.format(step)} of ${number.format(of)}: ${heading}. ${map}`.trim(),
  hand: {
    take: 'Move the map',
    back: 'Back to the story',
    in: 'Zoom in',
    out: 'Zoom out',
    up: 'Move north',
    down: 'Move south',
    left: 'Move west',
    right: 'Move east',
  },
  according: {
    label: 'The map according to',
    everybody: 'All voices',
    by: (side: string): string => `According to ${side}`,
    speakers: (names: readonly string[]): string => `Speakers on this side in this step: ${names.join(', ')}.`,
    nothing: 'Not heard on this step in these reports.',
    denied: 'Denied in this step:',
    noEvents: 'This step draws no events.',
    others: (count: number): string =>
      plural.select(count) === 'one'
        ? 'Of one event of this step only others are heard.'
        : `Of ${number.format(count)} events of this step only others are heard.`,
    still: 'The still picture shows what all say.',
    inAll: (told: number, of: number): string =>
      `In all this side is heard on ${number.format(told)} of ${number.format(of)} events.`,
  },
  attribution: '© OpenStreetMap contributors · GeoNames',
  scale: (kilometres: number): string => `${number.format(kilometres)} km`,

  card: {
    claim: 'Who says so',
    place: 'The place',
    others: (count: number): string =>
      `${number.format(count)} ${plural.select(count) === 'one' ? 'other statement' : 'other statements'} on the same question`,
    saidOf: (count: number): string =>
      `${number.format(count)} ${plural.select(count) === 'one' ? 'statement' : 'statements'} on it`,
    sources: 'Show it among the sources',
    places: 'Show it among the places',
  },

  more: {
    label: 'Beside the story',
    accounts: 'Accounts: who says what',
    explore: 'All events',
    data: 'Data',
    forClass: 'For class',
    embed: 'Embed',
  },

  waysOn: {
    heading: 'Where to go from here',
    read: { link: 'Read the accounts', about: 'Each question with everybody who answers it, side by side.' },
    teach: { link: 'Teach it', about: 'Lessons of 45 and 90 minutes, with sheets and answers, ready to print.' },
    embed: { link: 'Embed it', about: 'The story, one step or one map, for your own page.' },
  },

  contents: 'Contents',
  menu: 'Menu',
  close: 'Close',
  previous: 'Previous step',
  next: 'Next step',
  share: {
    link: 'Link to this step',
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'Press Ctrl+C or ⌘C to copy.',
    send: 'Share …',
    cite: 'Cite this step',
    pictures: 'Take its picture',
    handout: 'Handout to print',
  },
  choices: {
    theme: { legend: 'Colours', system: 'As my system', light: 'Light', dark: 'Dark' },
    motion: { legend: 'Motion of the map', system: 'As my system', full: 'Moves', less: 'Cuts' },
    sources: { legend: 'Sources', show: 'Show sources' },
  },
  progress: (step: number, of: number): string => `${number.format(step)} of ${number.format(of)}`,

  axis: 'Days that this step tells of',
  sinceSummer: 'since the summer',

  legend: 'Key to the map',
  key: 'Key',
  onMap: {
    caption: 'On the map now',
    place: 'Place',
    known: 'How well it is known',
    who: 'Who speaks of it',
    nobody: '–',
    denied: (names: string): string => `denied by ${names}`,
  },
  inference: 'our inference',
  form: {
    exact: 'place known exactly',
    town: 'town the texts name',
    stretch: 'stretch of the border',
    area: 'somewhere in this area',
    country: 'country the texts name',
    route: 'order of stops; the track flown is not known',
    closed: 'route closed',
    restricted: 'route closed to some passengers',
    border: 'Poland–Belarus border',
  },
  voice: {
    'poland-eu': 'Poland and the EU',
    'belarus-russia': 'Belarus and Russia',
    iraq: 'Iraq and the Kurdistan Region',
    others: 'others',
    people: 'people themselves',
    reporter: 'the reporters',
  },

  /** A side in a sentence: it is a colour, and never speaks itself. */
  side: {
    'poland-eu': 'the side of Poland and the EU',
    'belarus-russia': 'the side of Belarus and Russia',
    iraq: 'the side of Iraq and the Kurdistan Region',
    others: 'others',
    people: 'people themselves',
    reporter: 'the reporters',
  } satisfies Record<Voice, string>,
  /** How many speak on a side, within a sentence: “by …”. */
  onSide: (voice: Voice, count: number): string => {
    const speakers = `by ${WORDS[count] ?? number.format(count)}`;
    switch (voice) {
      case 'reporter':
        return 'by the reporters';
      case 'others':
        return plural.select(count) === 'one' ? 'by one other' : `${speakers} others`;
      case 'people':
        return `${speakers} of the people themselves`;
      case 'poland-eu':
      case 'belarus-russia':
      case 'iraq':
        return `${speakers} ${plural.select(count) === 'one' ? 'speaker' : 'speakers'} on ${EN.side[voice]}`;
      default:
        return voice satisfies never;
    }
  },

  /** The line above a heading: when the step's events were. */
  span: ({ from, to }: Span): string => {
    if (from !== null && from === to) return weekday.format(at(from));
    if (from !== null && to !== null) return day.formatRange(at(from), at(to));
    if (to !== null) return `Until ${day.format(at(to))}`;
    return from === null ? 'No date given' : `From ${day.format(at(from))}`;
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
    basis: { text: 'named in a text', gazetteer: 'position from a gazetteer', inference: 'our inference' },
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
    updated: (iso: string): string => `updated ${day.format(at(iso))}`,
    version: (version: string): string => `version ${version}`,
    report: 'To report an error, write to',
  },
} as const;

export type Strings = typeof EN;
