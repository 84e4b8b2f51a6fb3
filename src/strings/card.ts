import { number, plural } from './format.ts';

const statements = (count: number, other = ''): string =>
  `${number.format(count)} ${other}${plural.select(count) === 'one' ? 'statement' : 'statements'}`;

/** What the card says in English that opens beside a cited line or a place. It comes with the card's own script. */
export const EN_CARD = {
  close: 'Close',
  others: (count: number): string => `${statements(count, 'other ')} on this question:`,
  saidOf: (count: number): string => `${statements(count)} on it`,
  ours: 'What we say about it',
  fold: 'Report, line, dates and checksum',
  told: 'Where the story tells it',
  next: (who: string): string => `Next: ${who}`,
  back: (to: string): string => `Back to ${to}`,
  of: (index: number, count: number): string => `${number.format(index)} of ${number.format(count)}`,
  sources: 'Show it among the sources',
  places: 'Show it among the places',
} as const;
