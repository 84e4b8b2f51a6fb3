// What an author writes of their own points: a place with its numbers or its file, and what its mark bears.
import { isMap } from 'yaml';
import type { Badge } from '../../drawing.ts';
import type { LonLat } from '../../geo.ts';
import { NAMED_COLOURS, type NamedColour } from '../../theme/named-colours.ts';
import type { At } from '../problem.ts';
import { keys, scalar } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { fail, located, object, oneOf, optional, text, WRONG } from '../yaml/schema.ts';
import { lonLat } from '../yaml/values.ts';

const COLOURS = Object.keys(NAMED_COLOURS) as readonly NamedColour[];
export const colour = (otherwise: NamedColour): Shape<NamedColour> => optional(oneOf(COLOURS), otherwise);

const LETTERS = 2; // as a reader counts them: a mark has room for no more
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One or two letters or figures, or a number of so many. */
const badgeText: Shape<string> = (yaml) => {
  const value = scalar(yaml);
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const isWord = /^[\p{L}\p{M}\p{N}]+$/u.test(written) && [...graphemes.segment(written)].length <= LETTERS;
  return isWord
    ? written.normalize('NFC')
    : fail(yaml, 'one or two letters, or a number up to 99', 'as mark: 7, mark: A or mark: { text: 7, colour: teal }');
};

const badgeParts = object<Badge>({ text: optional(badgeText, ''), colour: colour('ink') });

/** `7`, `A`, or `{ text: 7, colour: teal }`, of which either may be left out. */
export const badge: Shape<Badge> = (yaml) => {
  if (isMap(yaml.node)) {
    const read = badgeParts(yaml);
    return read === WRONG ? WRONG : { text: read.text, colour: read.colour };
  }
  const written = badgeText(yaml);
  return written === WRONG ? WRONG : { text: written, colour: 'ink' };
};

export interface LightPlace {
  readonly here: At;
  /** null: all points of the file, as they are called there. */
  readonly name: Located<string> | null;
  readonly at: Located<LonLat> | null;
  /** A file of GeoJSON, with the feature's id or name after a hash. */
  readonly file: Located<string> | null;
  readonly mark: Badge | null;
}

const mark = optional(badge, null);
const pointed = object<Omit<LightPlace, 'here' | 'file'>>({ name: located(text), at: located(lonLat), mark });
const filed = object<Omit<LightPlace, 'here' | 'at'>>({
  name: optional(located(text), null),
  file: located(text),
  mark,
});

/** With its numbers, or with a file that has them. */
export const place: Shape<LightPlace> = (yaml) => {
  if (keys(yaml).some(({ key }) => key === 'file')) {
    const read = filed(yaml);
    return read === WRONG ? WRONG : { ...read, at: null };
  }
  const read = pointed(yaml);
  return read === WRONG ? WRONG : { ...read, file: null };
};
