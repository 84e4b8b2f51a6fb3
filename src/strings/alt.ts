import type { AltWords, DrawnAs, DrawnShape, Extent, Group, Landmark, Side } from '../core/alt/facts.ts';
import type { Named } from '../core/picture/heard.ts';
import type { NamedVoice } from '../core/voices.ts';
import { EN } from './en.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const and = (words: Iterable<string>): string => list.format(words);

/** A place's name within a sentence. */
const name = (given: string): string => given.replace(/^The /, 'the ');
const WITH_ARTICLE: readonly string[] = ['Netherlands', 'United Arab Emirates', 'United Kingdom', 'Gambia'];
const landmark = ({ name: given, side }: Landmark): string =>
  `${WITH_ARTICLE.includes(given) ? `the ${given}` : name(given)} in the ${side}`;

const PART: Readonly<Record<'north' | 'middle' | 'south', string>> = {
  north: 'the northern part of ',
  middle: 'the middle of ',
  south: 'the southern part of ',
};

function degrees(value: number, positive: Side, negative: Side): string {
  return `${Math.abs(value).toFixed(1)}° ${value < 0 ? negative : positive}`;
}

function extent({ subject, reach, middle }: Extent): string {
  const part = subject?.kind === 'border' && subject.part !== 'whole' ? PART[subject.part] : '';
  const of = subject === null ? '' : ` of ${part}${name(subject.name)}`;
  const [one, other] = reach;
  if (one === undefined) {
    const { lat, lon } = middle;
    const about = ` about ${degrees(lat, 'north', 'south')}, ${degrees(lon, 'east', 'west')}`;
    return `Map${of === '' ? about : of}.`;
  }
  const comma = of === '' ? '' : ',';
  if (other === undefined) return `Map${of}${comma} with ${landmark(one)}.`;
  return `Map${of}${comma} from ${landmark(one)} to ${landmark(other)}.`;
}

const FORM: Readonly<Record<Exclude<DrawnAs, 'border' | 'area'>, { readonly one: string; readonly other: string }>> = {
  exact: { one: `a ${EN.symbol.exact}`, other: 'places known exactly' },
  point: { one: `a ${EN.symbol.point}`, other: 'places the story names' },
  town: { one: `a ${EN.symbol.town}`, other: 'towns the story names' },
  stretch: { one: `a ${EN.symbol.stretch}`, other: 'stretches of the border' },
  country: { one: `a ${EN.symbol.country}`, other: 'countries the story names' },
};

/** A note with the stop that a line on a map does without. */
const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const who = ({ name: given, voice }: Named): string => name(given ?? voice.name);
const by = (speakers: readonly Named[]): string => and(speakers.map((each) => `by ${who(each)}`));

/** More names than this are a list that nobody follows by ear. */
const NAMES = 8;

/** Many speakers by how many there are on each side. */
function manySpeakers(speakers: readonly Named[], voices: readonly NamedVoice[]): string {
  const sides = voices.flatMap((voice) => {
    const on = speakers.filter((each) => each.voice.id === voice.id).length;
    return on === 0 ? [] : [EN.onSide(voice, on)];
  });
  return `They are told of ${and(sides)}.`;
}

function group({ as, things, drawings, toldBy }: Group): string {
  const whole = as === 'border' ? ' as a whole' : '';
  const marked = ({ badge }: { badge: string }): string => (badge === '' ? '' : ` (${badge})`);
  const names = and(
    things.map((it) => `${name(it.name)}${whole}${marked(it)}${it.inferred ? ` (${EN.inference})` : ''}`),
  );
  const told = toldBy.length === 0 ? '' : `, told of ${by(toldBy)}`;
  switch (as) {
    case 'border':
      return `${names}${told}`;
    case 'area':
      return `a hatched area, and somewhere in it ${names}${told}`;
    case 'exact':
    case 'point':
    case 'town':
    case 'stretch':
    case 'country':
      return `${names}, ${FORM[as][drawings === 1 ? 'one' : 'other']}${told}`;
    default:
      return as satisfies never;
  }
}

const drawing = ({ kind, name: called }: DrawnShape): string =>
  called === null
    ? kind === 'area'
      ? 'an area'
      : 'a line'
    : `${name(called)}, ${kind === 'area' ? 'an area' : 'a line'}`;

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
const groups = (given: readonly Group[]): string => given.map(group).join('; ');

/** The sentences of a map's text alternative, in English. */
export const ALT_EN: AltWords = {
  extent,
  marked: (given) => `Marked: ${groups(given)}.`,
  emphasized: (given) => `Highlighted: ${groups(given)}.`,
  heaviestLine: (border) => `The heaviest line is ${name(border)}.`,
  speakers: (speakers, voices) =>
    speakers.length > NAMES ? manySpeakers(speakers, voices) : `They are told of ${by(speakers)}.`,
  denial: ({ by: deniers, of }) => {
    const names = and(deniers.map(who));
    const told = `some of what is told of ${and(of.map(name))}`;
    // A single name may stand for one person or for several, as Polish officials do: no verb goes with it.
    return sentence(deniers.length === 1 ? `${told} is denied by ${names}` : `${names} deny ${told}`);
  },
  route: ({ state, sign, stops, name: called, arrow }) => {
    const line = arrow ? 'A line with an arrowhead' : 'A line';
    if (stops.length === 0) return `${line} runs along ${name(called)}.`;
    const along = stops.map((stop) => name(stop.name) + (stop.inView ? '' : ' (outside this map)'));
    const [from = '', ...rest] = along;
    const to = rest.pop() ?? '';
    const via = rest.length === 0 ? '' : ` via ${and(rest)}`;
    return state === 'flown' || state === 'travelled'
      ? `${line} runs from ${from}${via} to ${to}: ${EN.symbol[sign]}.`
      : `A pale line from ${from}${via} ends in a bar before ${to}: ${EN.symbol[sign]}.`;
  },
  drawings: (drawn) => `Drawn: ${drawn.map(drawing).join('; ')}.`,
  callouts: (on, texts) => `${texts.length === 1 ? 'Note' : 'Notes'} on ${name(on)}: ${texts.map(ended).join(' ')}`,
  nothing: 'Nothing is marked on it.',
  pale: 'A pale map, on which nothing is marked.',
  bare: 'The map of the step before, on which nothing is marked now.',
};
