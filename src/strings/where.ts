import type { LonLat } from '../core/geo.ts';
import { capital } from '../core/language/text.ts';
import type { Away, Compass, Judgement } from '../core/quiz/judge.ts';
import type { Position } from '../core/quiz/position.ts';
import type { Known } from '../core/quiz/where.ts';
import { number } from './format.ts';

/** Kilometres as one says them of a finger on a map: no finer than it points. */
function kilometres(km: number): string {
  const step = km < 20 ? 1 : km < 100 ? 5 : 10;
  return `${number.format(Math.max(step, Math.round(km / step) * step))} km`;
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(1)}° ${value < 0 ? negative : positive}`;

const place = (lon: number, lat: number): string =>
  `${degrees(lat, 'north', 'south')}, ${degrees(lon, 'east', 'west')}`;

const to = (towards: Compass): string => `to the ${towards}`;

/** What "where is …?" says in English. Names come as they stand within a sentence. */
export const EN_WHERE = {
  title: 'Where is …?',
  description: (story: string): string => `Find the places of “${story}” on maps without names.`,
  deck: 'Find the places of the story on a map without names. Nothing is counted, timed or kept.',
  picture: 'A map without names',
  ask: (name: string): string => `Where is ${name}?`,
  at: (index: number, of: number): string => `${number.format(index)} of ${number.format(of)}`,
  help: 'Press the map, or move the cross with the arrow keys, further with Shift. Enter answers.',
  mapName: 'The map without names, with a cross to be moved',
  here: 'It is here',
  show: 'Show me',
  next: 'Next',
  again: 'Once more',
  end: 'That was all on this map.',
  endHeading: 'What you found',
  inStory: 'In the story:',
  verdict(name: string, known: Known, { verdict, km, towards, isNamesake }: Judgement): string {
    if (isNamesake) return `That is ${name} as well. The story speaks of the part that the map shows now.`;
    const vague = known === 'stretch' || known === 'area';
    if (verdict === 'there') return vague ? `As right as can be: ${name}.` : `There it is: ${name}.`;
    const said = verdict === 'near' ? 'Near' : 'Not there';
    return `${said}: ${name} is ${kilometres(km)}${towards === null ? '' : ` ${to(towards)} of your cross`}.`;
  },
  shown: (name: string, { km, towards }: Away): string =>
    `The map shows ${name}, ${towards === null ? 'at' : `${kilometres(km)} ${to(towards)} of`} your cross.`,
  /** Of a place that is no point, somewhere in the middle of it. */
  shownAt: (name: string, [lon, lat]: LonLat): string => `The map shows ${name}: about ${place(lon, lat)}.`,
  /** What one may take for right, by how the place is known. */
  known: {
    exact: 'It is known to the spot.',
    town: 'A town, drawn as one mark.',
    stretch: 'A stretch: anywhere along it is right.',
    area: 'No closer than an area: anywhere in it is right, and no point in it is better than another.',
    country: 'A country: anywhere in it is right.',
  } satisfies Record<Known, string>,
  found: { there: 'there', near: 'near', far: 'not there', shown: 'shown' },
  /** Where the cross is, by ear. */
  position({ lon, lat, border, edge }: Position, land: string | null, borderName: string): string {
    const from =
      border === null
        ? []
        : border.towards === null || border.km < 3
          ? [`on ${borderName}`]
          : [`${kilometres(border.km)} ${to(border.towards)} of ${borderName}`];
    return `${capital([...(land === null ? [] : [`in ${land}`]), ...from, place(lon, lat)].join('; '))}.${edge === null ? '' : ` The map ends here in the ${edge}.`}`;
  },
  listAbout: 'Say where each place is before you open its answer.',
  alt: 'Map with borders, coasts and rivers, without names.',
} as const;
