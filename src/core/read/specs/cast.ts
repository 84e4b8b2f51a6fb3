// actors.yaml, topics.yaml and places.yaml, as their author writes them.
import type { LonLat } from '../../geo.ts';
import type { Place, Precision, Text } from '../../story.ts';
import type { Topic } from '../../topic.ts';
import { RELATIONS } from '../../topic.ts';
import type { At } from '../problem.ts';
import { child, isAbsent, keys } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { count, fail, list, located, match, object, oneOf, optional, text, WRONG } from '../yaml/schema.ts';
import { id, lonLat, words } from '../yaml/values.ts';

export interface ActorSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly name: Text;
  readonly variants: readonly string[];
  readonly role: Located<string>;
  readonly office: Text | null;
  readonly country: string | null;
  readonly voice: Located<string>;
}

export const a3: Shape<string> = match(/^[A-Z]{3}$/, 'a country by its three letters, as POL', 'its code of ISO 3166');

export const actor: Shape<ActorSpec> = object<Omit<ActorSpec, 'here'>>({
  id,
  name: words,
  variants: optional(list(text), []),
  role: id,
  office: optional(words, null),
  country: optional(a3, null),
  voice: id,
});

export interface TopicSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly title: Located<Text>;
  readonly question: Located<Text>;
  readonly relation: Located<Topic['relation']>;
  readonly sentence: Located<Text>;
}
export const topic: Shape<TopicSpec> = object<Omit<TopicSpec, 'here'>>({
  id,
  title: located(words),
  question: located(words),
  relation: located(oneOf(RELATIONS)),
  sentence: located(words),
});

export type Geometry =
  | { readonly kind: 'point'; readonly point: LonLat }
  | { readonly kind: 'shape' | 'country'; readonly id: string }
  | { readonly kind: 'none' };

/** What an inference rests on, with the name of the text or claim. */
type GroundSpec =
  | { readonly kind: 'dateline'; readonly source: string }
  | { readonly kind: 'claim'; readonly ref: string };

const ground: Shape<GroundSpec> = (yaml) => {
  const expected = 'dateline 000 or claim 000/id';
  const written = match(
    /^(?:dateline \d{3}|claim \d{3}\/[a-z0-9]+(-[a-z0-9]+)*)$/,
    expected,
    'as [dateline 000, claim 001/its-id]',
  )(yaml);
  if (written === WRONG) return WRONG;
  const [kind, name = ''] = written.split(' ');
  return kind === 'dateline' ? { kind, source: name } : { kind: 'claim', ref: name };
};

export interface PlaceSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly names: Located<Text>;
  readonly own: string | null;
  readonly variants: readonly string[];
  readonly country: Located<string> | null;
  readonly geometry: Located<Geometry>;
  readonly precision: Located<Precision>;
  readonly town: Located<string> | null;
  readonly basis: {
    readonly here: At;
    readonly kind: Place['basis']['kind'];
    readonly words: string | null;
    readonly why: Located<Text> | null;
    readonly from: Located<readonly Located<GroundSpec>[]>;
  };
  readonly geonames: number | null;
  readonly airport: string | null;
}

export const PRECISIONS = ['exact', 'town', 'stretch', 'area', 'country', 'unknown'] as const;

const geometry: Shape<Geometry> = (yaml) => {
  if (isAbsent(yaml)) return { kind: 'none' };
  const [first, second] = keys(yaml);
  const kind = (['point', 'shape', 'country'] as const).find((option) => option === first?.key);
  if (kind === undefined || second !== undefined)
    return fail(
      yaml,
      '{ point: [lon, lat] }, { shape: id }, { country: A3 } or null',
      'precision says which: exact and town are a point, stretch and area a shape',
    );
  if (kind === 'point') {
    const point = lonLat(child(yaml, 'point'));
    return point === WRONG ? WRONG : { kind, point };
  }
  const value = kind === 'country' ? a3(child(yaml, kind)) : text(child(yaml, kind));
  return value === WRONG ? WRONG : { kind, id: value };
};

export const place: Shape<PlaceSpec> = object<Omit<PlaceSpec, 'here'>>({
  id,
  names: located(words),
  own: optional(text, null),
  variants: optional(list(text), []),
  country: optional(located(a3), null),
  geometry: located(geometry),
  precision: located(oneOf(PRECISIONS)),
  town: optional(located(text), null),
  basis: object<Omit<PlaceSpec['basis'], 'here'>>({
    kind: oneOf(['text', 'gazetteer', 'inference'] as const),
    words: optional(text, null),
    why: optional(located(words), null),
    from: located(optional(list(located(ground)), [])),
  }),
  geonames: optional(count, null),
  airport: optional(match(/^[A-Z]{3}$/, 'an airport by its three letters, as MSQ', 'its code of IATA'), null),
});
