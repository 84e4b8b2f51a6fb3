import type { Numbered } from '../core/numbered.ts';
import type { NamedVoice } from '../core/voices.ts';
import { number, plural, WORDS } from './format.ts';

type Named = Pick<NamedVoice, 'sort' | 'name'>;

/** What the scripts of the pages say, in English. All that only the build writes stands beside it, and weighs nothing here. */
export const EN_LIVE = {
  mapLabel: 'Map of the story',
  mapMissing: {
    device: 'The moving map cannot be shown on this device.',
    files: 'The moving map could not be loaded: this site did not send all of it.',
    slow: 'The moving map has not come yet.',
    context: 'This device has taken the moving map away.',
  },
  mapStill: 'A still picture for each step stands in its place; nothing of the story is missing.',
  /** A mark, or a name in a list: called by what a press does. */
  dayButton: (day: string, heading: string): string => `${day}: go to “${heading}”`,
  markButton: (place: string, does: string): string => (does === '' ? place : `${place}: ${does}`),
  placeCard: 'how well it is known, and what is said of it',
  placeStep: 'to the step that shows it',
  openStory: (place: string): string => `${place}: open the story`,
  announce: (at: Numbered | null, heading: string, map: string): string =>
    `${at === null ? '' : `Step ${number.format(at.step)} of ${number.format(at.of)}: `}${heading}. ${map}`.trim(),
  moveMap: {
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
    chip: 'According to:',
    all: 'all',
    label: 'The map according to',
    about:
      'Choose a side, and the map shows what its speakers say. What only others say is left out of the map, and pale in the text.',
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
  more: {
    label: 'Beside the story',
    accounts: 'Accounts: who says what',
    explore: 'All events',
    data: 'Data',
    forClass: 'For class',
    embed: 'Embed',
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
    alone: 'This step alone, to print',
    handout: 'Handout to print',
  },
  choices: {
    theme: { legend: 'Colours', system: 'As my system', light: 'Light', dark: 'Dark' },
    motion: { legend: 'Motion of the map', system: 'As my system', full: 'Moves', less: 'Cuts' },
    sources: { legend: 'Sources', show: 'Show sources' },
  },
  progress: (step: number, of: number): string => `${number.format(step)} of ${number.format(of)}`,
  axis: 'Days that this step tells of',
  beforeDays: 'before',
  legend: 'Key to the map',
  key: 'Key',
  moreInKey: (count: number): string => `and ${number.format(count)} more`,
  onMap: {
    caption: 'On the map now',
    place: 'Place',
    known: 'How well it is known',
    who: 'Who speaks of it',
    nobody: 'only named here',
    denied: (names: string): string => `denied by ${names}`,
  },
  inference: 'our inference',
  symbol: {
    exact: 'place known exactly',
    point: 'place the story names',
    town: 'town the story names',
    stretch: 'stretch of the border',
    area: 'somewhere in this area',
    along: 'somewhere along the border',
    country: 'country the story names',
    route: 'order of stops; the track flown is not known',
    way: 'order of stops; the way between them is not drawn',
    track: 'the way travelled',
    closed: 'route closed',
    restricted: 'route closed to some passengers',
    border: 'the border that the story is about',
  },
  /** A side in a sentence: it is a colour, and never speaks itself. */
  side: ({ sort, name }: Named): string => (sort === 'side' ? `the side of ${name}` : name),
  /** How many speak on a side, within a sentence: “by …”. */
  onSide: ({ sort, name }: Named, count: number): string => {
    const speakers = `by ${WORDS[count] ?? number.format(count)}`;
    switch (sort) {
      case 'reporter':
        return `by ${name}`;
      case 'others':
        return plural.select(count) === 'one' ? 'by one other' : `${speakers} others`;
      case 'people':
        return `${speakers} of the ${name}`;
      case 'side':
        return `${speakers} ${plural.select(count) === 'one' ? 'speaker' : 'speakers'} on the side of ${name}`;
      default:
        return sort satisfies never;
    }
  },
} as const;

export type LiveStrings = typeof EN_LIVE;
