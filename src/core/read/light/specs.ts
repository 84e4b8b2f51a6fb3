// What an author writes over a story in one file, and under each of its headings.

import type { Badge } from '../../drawing.ts';
import type { LonLat } from '../../geo.ts';
import { DEEPEST } from '../../picture/camera/zoom-limits.ts';
import type { Text } from '../../story.ts';
import { BRAND } from '../../theme/brand.ts';
import type { At } from '../problem.ts';
import { type AxisSpec, axisOf } from '../specs/axis.ts';
import { type PictureRights, type PictureSpec, pictureOf, rightsOf, stepCard } from '../specs/pictures.ts';
import { type SoundSpec, soundOf, type VideoSpec, videoOf } from '../specs/recordings.ts';
import { contact, turnSpec } from '../specs/story.ts';
import { keys, scalar } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { fail, list, located, number, object, oneOf, oneOrMore, optional, some, text, WRONG } from '../yaml/schema.ts';
import { day, id, language, lonLat, type SpanSpec, spanSpecOf, time } from '../yaml/values.ts';
import { drawing, type LightDrawing, type LightRoute, type LightTrack, route, track } from './line-spec.ts';
import { badge, type LightPlace, place } from './place-spec.ts';

/** A text in the story's one language. */
const said: Shape<Text> = (yaml) => {
  const value = text(yaml);
  return value === WRONG ? WRONG : { [yaml.lang]: value };
};

export interface LightFront {
  readonly here: At;
  readonly lang: string;
  readonly title: Located<Text>;
  readonly deck: Located<Text> | null;
  readonly byline: Text;
  readonly published: string | null;
  readonly updated: Located<string> | null;
  readonly version: string;
  readonly licence: Text | null;
  readonly contact: string | null;
  readonly credits: readonly { readonly what: Text; readonly who: Text }[];
  readonly notice: {
    readonly text: Located<Text>;
    readonly step: Located<string>;
    readonly skip: Located<string>;
  } | null;
  readonly places: readonly LightPlace[];
  readonly axis: AxisSpec | null;
  readonly pictures: PictureRights | null;
  readonly card: Located<string> | null;
}

export const front: Shape<LightFront> = object<Omit<LightFront, 'here'>>({
  lang: optional(language, 'en'),
  title: located(said),
  deck: optional(located(said), null),
  byline: optional(said, { en: BRAND.name }),
  published: optional(day, null),
  updated: optional(located(day), null),
  version: optional(text, '1.0.0'),
  licence: optional(said, null),
  contact: optional(contact, null),
  credits: optional(some(object({ what: said, who: said })), []),
  notice: optional(object({ text: located(said), step: id, skip: id }), null),
  places: optional(list(place), []),
  axis: optional(axisOf(time, said), null),
  pictures: optional(rightsOf(said), null),
  card: optional(located(text), null),
});

const span: Shape<SpanSpec> = (yaml) => {
  if (keys(yaml).length > 0) return spanSpecOf(time)(yaml);
  const one = time(yaml);
  return one === WRONG ? WRONG : { value: { from: one, to: one }, ends: { from: yaml.at, to: yaml.at } };
};

const only =
  (help: string): Shape<true> =>
  (yaml) =>
    scalar(yaml) === true ? true : fail(yaml, 'true', help);

export interface LightWhere {
  readonly here: At;
  /** The step's own place, called as `place` says, or as its heading. */
  readonly at: Located<LonLat> | null;
  /** With `at` its name; without, a place that the story or the map knows. */
  readonly place: Located<string> | null;
  /** Further places that the story or the map knows. */
  readonly places: readonly Located<string>[];
  /** Places that the camera holds; null: those of the step. */
  readonly fit: Located<readonly Located<string>[]> | null;
  /** What the mark of the step's own place bears. */
  readonly mark: Located<Badge> | null;
  readonly route: LightRoute | null;
  readonly track: readonly LightTrack[];
  /** The lines that the step before drew stay. */
  readonly trail: Located<true> | null;
  readonly area: readonly LightDrawing[];
  readonly line: readonly LightDrawing[];
  readonly zoom: Located<number> | null;
  /** Degrees: what is up, clockwise from north, and how far from straight above. */
  readonly bearing: number | null;
  readonly pitch: number | null;
  readonly hold: true | null;
  readonly time: SpanSpec | null;
  readonly notice: Located<Text> | null;
  readonly alt: Located<Text> | null;
  readonly ground: 'full' | 'dimmed';
  readonly picture: readonly PictureSpec[];
  readonly pictures: readonly PictureSpec[];
  readonly card: Located<'picture'> | null;
  readonly sound: readonly SoundSpec[];
  readonly video: readonly VideoSpec[];
}

export const where: Shape<LightWhere> = object<Omit<LightWhere, 'here'>>({
  at: optional(located(lonLat), null),
  place: optional(located(text), null),
  places: optional(oneOrMore(located(text)), []),
  fit: optional(located(oneOrMore(located(text))), null),
  mark: optional(located(badge), null),
  route: optional(route, null),
  track: optional(oneOrMore(track), []),
  trail: optional(located(only('trail: true keeps the lines of the step before')), null),
  area: optional(oneOrMore(drawing('teal')), []),
  line: optional(oneOrMore(drawing('ink')), []),
  zoom: optional(located(number(0, DEEPEST.tiles)), null),
  ...turnSpec,
  hold: optional(only('hold: true keeps the view of the step before'), null),
  time: optional(span, null),
  notice: optional(located(said), null),
  alt: optional(located(said), null),
  ground: optional(oneOf(['full', 'dimmed'] as const), 'full'),
  picture: optional(oneOrMore(pictureOf(said)), []),
  pictures: optional(oneOrMore(pictureOf(said)), []),
  card: stepCard,
  sound: optional(oneOrMore(soundOf(said)), []),
  video: optional(oneOrMore(videoOf(said)), []),
});
