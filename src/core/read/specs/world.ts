// world.yaml, as its author writes it: who may speak in a story, what its statements are about, and what speakers are.
import type { Camera, LonLat } from '../../geo.ts';
import type { Text } from '../../story.ts';
import { type Paint, VOICE_SORTS, type VoiceSort } from '../../voices.ts';
import type { At } from '../problem.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { list, located, match, number, object, oneOf, optional, some } from '../yaml/schema.ts';
import { id, lonLat, words } from '../yaml/values.ts';
import { a3 } from './cast.ts';

const letter: Shape<Located<string>> = located(
  match(/^\p{L}\p{M}*$/u, 'one letter', 'the one that stands on its chip, as E'),
);
const colour: Shape<string> = match(/^#[0-9a-f]{6}$/, 'a colour as "#125a5c"', 'in quotation marks, in small letters');

export interface VoiceSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly name: Located<Text>;
  readonly letter: Located<string>;
  readonly sort: Exclude<VoiceSort, 'reporter'>;
  /** Voices that are missed where this one accuses. */
  readonly answers: readonly Located<string>[];
  readonly colour: (Paint & { readonly here: At }) | null;
}
export const voice: Shape<VoiceSpec> = object<Omit<VoiceSpec, 'here'>>({
  id,
  name: located(words),
  letter,
  sort: optional(oneOf(VOICE_SORTS), 'side'),
  answers: optional(list(id), []),
  colour: optional(object<Paint>({ light: colour, dark: colour }), null),
});

export interface KindSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly name: Located<Text>;
}
export const kind: Shape<KindSpec> = object<Omit<KindSpec, 'here'>>({ id, name: located(words) });

export interface RoleSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly name: Located<Text> | null;
  readonly words: readonly string[];
}
export const role: Shape<RoleSpec> = object<Omit<RoleSpec, 'here'>>({
  id,
  name: optional(located(words), null),
  words: some(match(/^\p{Ll}+$/u, 'a word in lower case', 'what a sentence may call them: [ferryman, skipper]')),
});

/** What stands beside the lists. */
export interface WorldHead {
  readonly reporter: { readonly name: Text; readonly letter: Located<string> } | null;
  readonly locator: LocatorSpec | null;
}

interface LocatorSpec extends Pick<Camera, 'center' | 'zoom'> {
  readonly names: readonly { readonly country: Located<string>; readonly at: LonLat }[];
}
/** It shows a part of the world: from nearer it would be no help, from farther away all of it. */
const zoom = number(0, 6);
const unseen = (): null => null;
export const world: Shape<WorldHead> = object<
  WorldHead & { readonly voices: null; readonly kinds: null; readonly roles: null }
>({
  reporter: optional(object({ name: words, letter }), null),
  locator: optional(
    object<LocatorSpec>({
      center: lonLat,
      zoom,
      names: optional(list(object({ country: located(a3), at: lonLat })), []),
    }),
    null,
  ),
  voices: unseen,
  kinds: unseen,
  roles: unseen,
});
