// The key style of story.yaml: what a story holds its own words to. Nothing of it is held where it is left out.
import { PHRASES, type Phrase } from '../../language/en/overused-phrases.ts';
import type { At } from '../problem.ts';
import { Problems } from '../problem.ts';
import { child, items, openYaml } from '../yaml/node.ts';
import type { Shape } from '../yaml/schema.ts';
import { count, fail, list, number, object, oneOf, optional, text, WRONG } from '../yaml/schema.ts';

export interface StyleSpec {
  readonly here: At;
  /** Of each step between the opening and the end. */
  readonly words: Range | null;
  /** Of the prose of each step. */
  readonly grade: number | null;
  /** `least` between the opening and the end, `most` in the whole list. */
  readonly steps: { readonly least: number; readonly most: number } | null;
  /** How often some may stand, all together. */
  readonly phrases: { readonly most: number; readonly of: readonly Phrase[] } | null;
  /** Words that the story does not use in its own voice, and what to do instead. */
  readonly avoid: Avoid | null;
}

export interface Avoid {
  readonly words: readonly string[];
  readonly instead: string;
}

type Range = readonly [least: number, most: number];

const range: Shape<Range> = (yaml) => {
  const [least, most] = items(yaml).map(count);
  if (least === WRONG || most === WRONG) return WRONG;
  if (least === undefined || most === undefined || items(yaml).length > 2 || least > most)
    return fail(yaml, 'the least and the most as [50, 100]', 'the smaller number first');
  return [least, most];
};

export const style: Shape<StyleSpec> = object<Omit<StyleSpec, 'here'>>({
  words: optional(range, null),
  grade: optional(number(0, 20), null),
  steps: optional(object({ least: count, most: count }), null),
  phrases: optional(object({ most: number(0, 1000), of: list(oneOf(PHRASES)) }), null),
  avoid: optional(object({ words: list(text), instead: text }), null),
});

/** For what is read beside a story that is right. */
export function styleIn(file: string, source: string): StyleSpec | null {
  const yaml = openYaml(file, source, new Problems());
  const read = yaml === null ? null : optional(style, null)(child(yaml, 'style'));
  return read === WRONG ? null : read;
}
