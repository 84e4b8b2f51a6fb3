// The small things that every file is made of.
import { isMap } from 'yaml';
import type { Bounds, LonLat } from '../../geo.ts';
import { canonicalTag, isKnownTag, meantTag } from '../../language/tag.ts';
import type { Span, Text } from '../../story.ts';
import { endOf, readMoment, startOf, unitOf } from '../../time/moment.ts';
import type { At } from '../problem.ts';
import type { LocatedNode } from './node.ts';
import { child, items, keys, scalar } from './node.ts';
import type { Located, Shape } from './schema.ts';
import { fail, located, match, number, object, optional, text, WRONG } from './schema.ts';

export const ID_LETTERS = 60; // an id names files and folders, which lie in others
/** Names that Windows keeps for devices: no file or folder there has one of them. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const idForm: Shape<string> = match(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'an id of lower-case letters, digits and hyphens',
  'as south-gate: it stands in addresses',
);

/** Ids stand in addresses, in file names and in CSS: nothing in them may need escaping. */
export const id: Shape<Located<string>> = located((yaml) => {
  const value = idForm(yaml);
  if (value === WRONG) return WRONG;
  if (value.length > ID_LETTERS) {
    const got = `${value.length} that begin ${JSON.stringify(value.slice(0, 12))}`;
    yaml.problems.report(
      yaml.at,
      `expected an id of at most ${ID_LETTERS} letters, got ${got}`,
      'a word or two will do',
    );
    return WRONG;
  }
  return DEVICE.test(value)
    ? fail(yaml, 'an id that can name a file', 'Windows keeps this name for a device: call it otherwise')
    : value;
});

/** A claim as it is cited. */
export const claimRef: Shape<Located<string>> = located(
  match(
    /^\d{3}\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'a claim as 000/its-id',
    'the three digits of its ledger, a slash, its id there',
  ),
);

/** YYYY-MM-DD, and in the calendar. */
export const day: Shape<string> = (yaml) => {
  const value = scalar(yaml);
  if (typeof value !== 'string' || readMoment(value) === null || unitOf(value) !== 'day')
    return fail(
      yaml,
      'a day as YYYY-MM-DD',
      'a day of the calendar, as 2024-05-31, or leave it out where nobody dates it',
    );
  const { from, to } = YEARS;
  return value >= from && value <= to ? value : fail(yaml, `a day from ${from} to ${to}`, 'look at its year');
};

/** A time as finely as it is known: a year may be a bare number. */
export const time: Shape<string> = (yaml) => {
  const value = scalar(yaml);
  const written = typeof value === 'number' ? padded(value) : value;
  if (typeof written === 'string' && readMoment(written) !== null) return written;
  return fail(
    yaml,
    'a time, as 2024-05-31, 2024-05-31T14:30, 1785-08, 1785 or 480 BC',
    'a day of the calendar with its hour, a month, a year; leave out the end that nobody dates',
  );
};

/** Bare digits are a year, which has four of them. */
const padded = (year: number): string =>
  Number.isSafeInteger(year) && year > 0 && year < 1000 ? `${year} AD` : String(year);

/** The same within years that a checked story may tell of. */
export const timeNow: Shape<string> = (yaml) => {
  const written = time(yaml);
  if (written === WRONG) return WRONG;
  const { from, to } = YEARS;
  const isWithin = startOf(written) >= startOf(from) && endOf(written) <= endOf(to);
  return isWithin ? written : fail(yaml, `a time from ${from} to ${to}`, 'look at its year');
};

/** A year beyond these is mistyped: nobody tells of it here. */
export const YEARS = { from: '1900-01-01', to: '2099-12-31' } as const;

/** Times from … to, in that order. An end is open where nobody says when; so are both, of something without a date. */
const spanOf =
  (one: Shape<string>): Shape<Span> =>
  (yaml) => {
    const ends = object<Span>({ from: optional(one, null), to: optional(one, null) })(yaml);
    return ends === WRONG ? WRONG : orderly(yaml, { from: ends.from, to: ends.to });
  };

/** Where the two ends of a span stand. */
export interface Ends {
  readonly from: At;
  readonly to: At;
}
export const endsOf = (yaml: LocatedNode): Ends => ({ from: child(yaml, 'from').at, to: child(yaml, 'to').at });

export interface SpanSpec {
  readonly value: Span;
  readonly ends: Ends;
}
/** A span whose times have a shape of their own. */
export const spanSpecOf =
  (one: Shape<string>): Shape<SpanSpec> =>
  (yaml) => {
    const value = spanOf(one)(yaml);
    return value === WRONG ? WRONG : { value, ends: endsOf(yaml) };
  };
export const spanSpec: Shape<SpanSpec> = (yaml) => spanSpecOf(timeNow)(yaml);

export function orderly<S extends Span>(yaml: Parameters<Shape<S>>[0], ends: S): S | typeof WRONG {
  const { from, to } = ends;
  if (from === null || to === null || startOf(from) <= startOf(to)) return ends;
  yaml.problems.report(
    child(yaml, 'from').at,
    `expected a day up to ${to}, where the span ends, got ${from}`,
    'swap the two days, or mend the one that is wrong',
  );
  return WRONG;
}

/** A text by language. The story's own always stands. */
export const words: Shape<Text> = (yaml) => {
  const { lang } = yaml;
  if (!isMap(yaml.node))
    return fail(yaml, `a text by language, as { ${lang}: "…" }`, `write { ${lang}: "…" } about it`);
  const given = keys(yaml);
  for (const { key, at } of given) {
    if (!isLanguage(key)) {
      const help = 'in { … }, put a text that holds a comma between quotation marks';
      yaml.problems.report(at, `expected a language, as ${lang}, got ${JSON.stringify(key)}`, help);
    }
  }
  const own = text(child(yaml, lang));
  const others = given
    .filter(({ key }) => key !== lang && isLanguage(key))
    .map(({ key }) => [key, text(child(yaml, key))] as const);
  if (own === WRONG || others.some(([, value]) => value === WRONG)) return WRONG;
  return { ...(Object.fromEntries(others) as Record<string, string>), [lang]: own };
};

export const isLanguage = (code: string): boolean => canonicalTag(code) === code;

/** What a story is told in: a tag of BCP 47 as it is written everywhere, so that texts are found by it. */
export const language: Shape<string> = (yaml) => {
  const written = scalar(yaml);
  const tag = typeof written === 'string' ? canonicalTag(written) : null;
  if (tag === null) {
    const meant = typeof written === 'string' ? meantTag(written) : null;
    const help = meant === null ? 'en, ar, ja, pt-BR and zh-Hant are such' : `did you mean "${meant}"?`;
    return fail(yaml, 'the tag of a language, as BCP 47 has it', help);
  }
  if (tag !== written) return fail(yaml, `the tag as it is written everywhere, ${tag}`, `write ${tag}`);
  if (isKnownTag(tag)) return tag;
  const meant = meantTag(tag);
  return meant === null ? unknownTag(yaml, tag) : fail(yaml, 'the tag of a language', `did you mean "${meant}"?`);
};

function unknownTag({ at, problems }: LocatedNode, tag: string): string {
  const message = `expected the tag of a language that is known, got ${JSON.stringify(tag)}`;
  problems.warn(at, message, 'look whether it is the code of a country: Japanese is ja, Ukrainian uk');
  return tag;
}

/** Degrees, longitude first: the mistake that everybody makes once is told apart where it can be. */
export const lonLat: Shape<LonLat> = (yaml) => {
  const parts = items(yaml);
  if (parts.length !== 2) return fail(yaml, 'a point as [longitude, latitude]', 'longitude first, as [23.5, 53.4]');
  const [lon, lat] = parts.map((part, i) => number(i === 0 ? -180 : -85, i === 0 ? 180 : 85)(part));
  return lon === undefined || lat === undefined || lon === WRONG || lat === WRONG ? WRONG : [lon, lat];
};

/** West, south, east, north, in degrees. */
export const bounds: Shape<Bounds> = (yaml) => {
  const parts = items(yaml).map((part, i) => number(i % 2 === 0 ? -180 : -85, i % 2 === 0 ? 180 : 85)(part));
  const [west, south, east, north] = parts.map((part) => (part === WRONG ? Number.NaN : part));
  if (west === undefined || south === undefined || east === undefined || north === undefined || parts.length > 4)
    return fail(yaml, 'bounds as [west, south, east, north]', 'longitude first, as [20, 50, 30, 56]');
  if (parts.includes(WRONG)) return WRONG;
  if (west >= east || south >= north)
    return fail(yaml, 'bounds that lie from west to east and from south to north', 'as [20, 50, 30, 56]');
  return [west, south, east, north];
};
