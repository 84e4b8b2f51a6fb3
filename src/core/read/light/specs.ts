// What an author writes over a story in one file, and under each of its headings.
import type { LonLat } from '../../geo.ts';
import { DEEPEST } from '../../picture/camera/zoom-limits.ts';
import type { Text } from '../../story.ts';
import { BRAND } from '../../theme/brand.ts';
import type { At } from '../problem.ts';
import { type AxisSpec, axisOf } from '../specs/axis.ts';
import { type PictureRights, type PictureSpec, pictureOf, rightsOf } from '../specs/pictures.ts';
import { contact } from '../specs/story.ts';
import { keys, scalar } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { fail, list, located, number, object, oneOf, oneOrMore, optional, some, text, WRONG } from '../yaml/schema.ts';
import { day, id, language, lonLat, type SpanSpec, spanSpecOf, time } from '../yaml/values.ts';

/** A text in the story's one language. */
const said: Shape<Text> = (yaml) => {
  const value = text(yaml);
  return value === WRONG ? WRONG : { [yaml.lang]: value };
};

export interface LightPlace {
  readonly here: At;
  readonly name: Located<string>;
  readonly at: Located<LonLat>;
}
const place: Shape<LightPlace> = object<Omit<LightPlace, 'here'>>({ name: located(text), at: located(lonLat) });

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
});

const span: Shape<SpanSpec> = (yaml) => {
  if (keys(yaml).length > 0) return spanSpecOf(time)(yaml);
  const one = time(yaml);
  return one === WRONG ? WRONG : { value: { from: one, to: one }, ends: { from: yaml.at, to: yaml.at } };
};

const hold: Shape<true> = (yaml) =>
  scalar(yaml) === true ? true : fail(yaml, 'true', 'hold: true keeps the view of the step before');

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
  /** Stops of a line that the step draws, in order: places that the story or the map knows. */
  readonly route: Located<readonly Located<string>[]> | null;
  readonly zoom: Located<number> | null;
  readonly hold: true | null;
  readonly time: SpanSpec | null;
  readonly notice: Located<Text> | null;
  readonly alt: Located<Text> | null;
  readonly ground: 'full' | 'dimmed';
  readonly picture: readonly PictureSpec[];
  readonly pictures: readonly PictureSpec[];
}

export const where: Shape<LightWhere> = object<Omit<LightWhere, 'here'>>({
  at: optional(located(lonLat), null),
  place: optional(located(text), null),
  places: optional(oneOrMore(located(text)), []),
  fit: optional(located(oneOrMore(located(text))), null),
  route: optional(located(list(located(text))), null),
  zoom: optional(located(number(0, DEEPEST.story)), null),
  hold: optional(hold, null),
  time: optional(span, null),
  notice: optional(located(said), null),
  alt: optional(located(said), null),
  ground: optional(oneOf(['full', 'dimmed'] as const), 'full'),
  picture: optional(oneOrMore(pictureOf(said)), []),
  pictures: optional(oneOrMore(pictureOf(said)), []),
});
