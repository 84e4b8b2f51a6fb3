// events.yaml and story.yaml, as their author writes them.

import type { Badge } from '../../drawing.ts';
import type { Camera, LonLat } from '../../geo.ts';
import { STEEPEST } from '../../picture/camera/zoom-limits.ts';
import type { Chart, Turn } from '../../step.ts';
import type { Meta, Text } from '../../story.ts';
import { type At, Problems } from '../problem.ts';
import type { LocatedNode } from '../yaml/node.ts';
import { child, isAbsent, keys, openYaml, scalar } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import {
  fail,
  list,
  located,
  match,
  number,
  object,
  oneOf,
  oneOrMore,
  optional,
  some,
  text,
  WRONG,
} from '../yaml/schema.ts';
import type { SpanSpec } from '../yaml/values.ts';
import { claimRef, day, id, isLanguage, language, lonLat, spanSpec, words } from '../yaml/values.ts';
import { type AxisSpec, axis } from './axis.ts';
import { type PictureRights, type PictureSpec, pictureOf, rightsOf, stepCard } from './pictures.ts';
import { type SoundSpec, soundOf, type VideoSpec, videoOf } from './recordings.ts';
import type { StyleSpec } from './style.ts';
import { style } from './style.ts';

type Ids = readonly Located<string>[];

export interface EventSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly title: Located<Text>;
  readonly kind: Located<string>;
  readonly when: SpanSpec;
  readonly place: Located<string> | null;
  readonly route: Located<string> | null;
  readonly claims: Located<Ids>;
  readonly steps: Ids;
}
export const event: Shape<EventSpec> = object<Omit<EventSpec, 'here'>>({
  id,
  title: located(words),
  kind: id,
  when: spanSpec,
  place: optional(id, null),
  route: optional(id, null),
  claims: located(list(claimRef)),
  steps: optional(list(id), []),
});

export type ViewSpec =
  | { readonly kind: 'camera'; readonly camera: Camera; readonly zoomAt: At; readonly centerAt: At }
  | {
      readonly kind: 'fit';
      readonly places: Located<Ids>;
      /** Of routes and drawings that it holds as well. */
      readonly extent: readonly LonLat[];
      readonly maxZoom: Located<number> | null;
      readonly turn: TurnSpec;
    }
  | { readonly kind: 'hold' };

/** How a view is turned and tilted, where its author says so, degrees. */
interface TurnSpec {
  readonly bearing: number | null;
  readonly pitch: number | null;
}
export const turnSpec = { bearing: optional(number(-180, 360), null), pitch: optional(number(0, STEEPEST), null) };

/** What is said of it; nothing where nothing is. */
export const turnOf = ({ bearing, pitch }: TurnSpec): Turn => ({
  ...(bearing === null || bearing === 0 ? {} : { bearing }),
  ...(pitch === null || pitch === 0 ? {} : { pitch }),
});

const zoom: Shape<number> = number(0, 22);
const view: Shape<ViewSpec> = (yaml) => {
  const value = scalar(yaml);
  if (value === 'hold') return { kind: 'hold' };
  const given = keys(yaml).map(({ key }) => key);
  if (given.includes('fit')) {
    const fit = object({ fit: located(list(id)), maxZoom: optional(located(zoom), null), ...turnSpec })(yaml);
    if (fit === WRONG) return WRONG;
    const { fit: places, maxZoom, ...turn } = fit;
    return { kind: 'fit', places, extent: [], maxZoom, turn };
  }
  if (!given.includes('camera'))
    return fail(
      yaml,
      'hold, { fit: [places], maxZoom? } or { camera: { center, zoom } }',
      'fit names places; hold keeps the view of the step before',
    );
  const read = object({ camera: object({ center: lonLat, zoom, ...turnSpec }) })(yaml);
  if (read === WRONG) return WRONG;
  const { center, zoom: depth, ...turn } = read.camera;
  const camera = child(yaml, 'camera');
  return {
    kind: 'camera',
    camera: { center, zoom: depth, ...turnOf(turn) },
    zoomAt: child(camera, 'zoom').at,
    centerAt: child(camera, 'center').at,
  };
};

export interface CalloutSpec {
  readonly here: At;
  readonly at: Located<string>;
  readonly point: Located<LonLat> | null;
  readonly text: Located<Text>;
  readonly claim: Located<string>;
  readonly large: Located<Text> | null;
}
const callout: Shape<CalloutSpec> = object<Omit<CalloutSpec, 'here'>>({
  at: id,
  point: optional(located(lonLat), null),
  text: located(words),
  claim: claimRef,
  large: optional(located(words), null),
});

export interface EntranceSpec {
  readonly here: At;
  readonly view: Located<ViewSpec> | null;
  readonly layers: Ids;
}
const entrance: Shape<EntranceSpec> = object<Omit<EntranceSpec, 'here'>>({
  view: optional(located(view), null),
  layers: list(id),
});

export interface ChartSpec {
  readonly here: At;
  readonly kind: Chart['kind'];
  readonly title: Located<Text>;
  readonly note: Located<Text> | null;
  readonly claims: Located<Ids>;
  readonly words: Located<readonly Located<Text>[]> | null;
}
const chart: Shape<ChartSpec> = object<Omit<ChartSpec, 'here'>>({
  kind: oneOf(['strip', 'rows', 'parts', 'pair', 'dates', 'number', 'quote', 'names']),
  title: located(words),
  note: optional(located(words), null),
  claims: located(list(claimRef)),
  words: optional(located(list(located(words))), null),
});

export interface UnheardSpec {
  readonly here: At;
  readonly side: Located<string>;
  /** One of the side where others of it do speak; null: the whole side. */
  readonly speaker: Located<string> | null;
  readonly who: Located<Text>;
}
const unheard: Shape<UnheardSpec> = object<Omit<UnheardSpec, 'here'>>({
  side: id,
  speaker: optional(id, null),
  who: located(words),
});

export const LEAVE_ALT_OUT = 'leave alt out, and it is written from what the map shows';
/** May be left out, but not left empty: that would hide a map from those who listen. */
const alt: Shape<Located<Text> | null> = (yaml) => {
  if (yaml.node === undefined) return null;
  const isBlank = (part: LocatedNode): boolean => isAbsent(part) || String(scalar(part) ?? '-').trim() === '';
  const languages = keys(yaml).filter(({ key }) => isLanguage(key)); // not what an unquoted comma made a key
  const blank = [yaml, ...languages.map(({ key }) => child(yaml, key))].filter(isBlank);
  for (const { at, problems } of blank)
    problems.report(at, 'expected words for what the map shows, got nothing', LEAVE_ALT_OUT);
  return blank.length > 0 ? WRONG : located(words)(yaml);
};

export interface StepSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly view: Located<ViewSpec>;
  readonly enter: EntranceSpec | null;
  readonly ground: 'full' | 'dimmed';
  readonly layers: Ids;
  readonly routes: Ids;
  readonly drawings: Ids;
  readonly badges: Readonly<Record<string, Badge>>;
  readonly time: SpanSpec | null;
  readonly callouts: Located<readonly CalloutSpec[]>;
  readonly chart: ChartSpec | null;
  readonly unheard: Located<readonly UnheardSpec[]>;
  readonly labels: { readonly show: readonly string[]; readonly hide: readonly Located<string>[] };
  readonly notice: Located<Text> | null;
  readonly formerly: readonly Located<string>[];
  readonly alt: Located<Text> | null;
  readonly pictures: readonly PictureSpec[];
  readonly card: Located<'picture'> | null;
  readonly sound: readonly SoundSpec[];
  readonly video: readonly VideoSpec[];
}
const written = object<Omit<StepSpec, 'here' | 'drawings' | 'badges'>>({
  id,
  view: located(view),
  enter: optional(entrance, null),
  ground: optional(oneOf(['full', 'dimmed'] as const), 'full'),
  layers: optional(list(id), []),
  routes: optional(list(id), []),
  time: optional(spanSpec, null),
  callouts: located(optional(list(callout), [])),
  chart: optional(chart, null),
  unheard: located(optional(list(unheard), [])),
  labels: optional(object({ show: optional(list(text), []), hide: optional(list(located(text)), []) }), {
    show: [],
    hide: [],
  }),
  notice: optional(located(words), null),
  formerly: optional(list(id), []),
  alt,
  pictures: optional(oneOrMore(pictureOf(words)), []),
  card: stepCard,
  sound: optional(oneOrMore(soundOf(words)), []),
  video: optional(oneOrMore(videoOf(words)), []),
});
export const step: Shape<StepSpec> = (yaml) => {
  const read = written(yaml);
  return read === WRONG ? WRONG : { ...read, drawings: [], badges: {} };
};

/** Whether what the story tells is held against what its ledgers have, or is its author's word. */
export type Evidence = 'checked' | 'none';

export interface MetaSpec extends Omit<Meta, 'slug' | 'title' | 'deck' | 'notice' | 'card'> {
  readonly title: Located<Text>;
  readonly deck: Located<Text> | null;
  readonly updatedAt: At;
  readonly notice: {
    readonly text: Located<Text>;
    readonly step: Located<string>;
    readonly skip: Located<string>;
  } | null;
  readonly evidence: Evidence;
  readonly style: StyleSpec | null;
  /** Of all pictures that do not say it themselves. */
  readonly pictures: PictureRights | null;
  /** The file of the picture that is shown where the story's address is shared. */
  readonly card: Located<string> | null;
  readonly axis: AxisSpec | null;
}
/** It becomes a mailto: link. */
export const contact: Shape<string> = match(
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  'an address of e-mail',
  'as corrections@example.org, without mailto: before it',
);

type Days = NonNullable<Meta['days']>;
type Head = Omit<MetaSpec, 'updatedAt' | 'days'> & Days & { readonly lang: string; readonly steps: null };
const head = object<Head>({
  lang: optional(language, 'en'),
  title: located(words),
  deck: located(words),
  byline: words,
  published: day,
  updated: day,
  version: text,
  licence: words,
  contact: optional(contact, null),
  credits: some(object({ what: words, who: words })),
  notice: optional(object({ text: located(words), step: id, skip: id }), null),
  evidence: optional(oneOf(['checked', 'none'] as const), 'checked'),
  style: optional(style, null),
  pictures: optional(rightsOf(words), null),
  card: optional(located(text), null),
  axis: optional(axis, null),
  steps: () => null,
});
/** What stands over the steps, which are read one by one. */
export const meta: Shape<MetaSpec> = (yaml) => {
  const read = head(yaml);
  if (read === WRONG) return WRONG;
  const { published, updated } = read;
  return { ...read, days: { published, updated }, updatedAt: child(yaml, 'updated').at };
};

/** What a story says that it is told in, before any of it is read; what is wrong with that is told with the rest. */
export function languageIn(file: string, source: string): string {
  const yaml = openYaml(file, source, new Problems());
  const read = yaml === null ? 'en' : optional(language, 'en')(child(yaml, 'lang'));
  return read === WRONG ? 'en' : read;
}
