import type { VoiceId } from './ids.ts';
import type { Text } from './story.ts';

export const VOICE_SORTS = ['side', 'others', 'people'] as const;
/** Who speaks with a voice: a side; those of no side; the people whom the story is about; or whoever wrote a text. */
export type VoiceSort = (typeof VOICE_SORTS)[number] | 'reporter';

/**
 * The colours that a theme has for voices, in the order in which they are given. No sixth would be told
 * apart from them and from ink by every eye, by day and by night.
 */
export const VOICE_COLOURS = ['1', '2', '3', '4', '5'] as const;
export type VoiceColour = (typeof VOICE_COLOURS)[number] | 'reporter';

/** A colour of the story's own, in place of the theme's (CSS hex). */
export interface Paint {
  readonly light: string;
  readonly dark: string;
}

/** The side on which a text introduces a speaker: what colour means on every map and in every figure. */
export interface Voice<Name = Text> {
  readonly id: VoiceId;
  readonly sort: VoiceSort;
  readonly name: Name;
  /** What a chip says beside its colour. */
  readonly letter: string;
  readonly colour: VoiceColour;
  readonly paint: Paint | null;
  /** Voices that are missed where this one accuses and they say nothing. */
  readonly answers: readonly VoiceId[];
}

/** A voice as it is called in the language of a page. */
export type NamedVoice = Omit<Voice<string>, 'answers'>;

/** Whoever wrote a text is no actor: each text has one. */
export const REPORTER = 'reporter' as VoiceId;

type Ids = { has(id: VoiceId): boolean };

/** Those of some voices that are in a set, in the story's order: that of its key. */
export const inOrder = (voices: readonly Pick<Voice, 'id'>[], among: Ids): readonly VoiceId[] =>
  voices.flatMap(({ id }) => (among.has(id) ? [id] : []));

/** A voice by its id. Throws where the story has none of it. */
export function voiceBy<V extends Pick<Voice, 'id'>>(voices: readonly V[], id: VoiceId): V {
  const found = voices.find((voice) => voice.id === id);
  if (found === undefined) throw new Error(`expected a voice of the story, got ${id}`);
  return found;
}
