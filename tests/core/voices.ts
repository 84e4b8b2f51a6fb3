// Voices and kinds as tests name them: by their ids alone.
import type { KindId, VoiceId } from '../../src/core/ids.ts';
import type { NamedVoice, VoiceColour, VoiceSort } from '../../src/core/voices.ts';

export const voice = (id: string): VoiceId => id as VoiceId;
export const kind = (id: string): KindId => id as KindId;

const one = (id: string, name: string, letter: string, colour: VoiceColour, sort: VoiceSort = 'side'): NamedVoice => ({
  ...{ id: voice(id), sort, name, letter, colour, paint: null },
});

/** Voices of each sort, in the order of a key. */
export const VOICES: readonly NamedVoice[] = [
  one('poland-eu', 'Poland and the EU', 'E', '1'),
  one('belarus-russia', 'Belarus and Russia', 'B', '2'),
  one('iraq', 'Iraq', 'I', '3'),
  one('others', 'others', 'O', '4', 'others'),
  one('people', 'people themselves', 'P', '5', 'people'),
  one('reporter', 'the reporters', 'R', 'reporter', 'reporter'),
];

/** One of them. */
export function named(id: string): NamedVoice {
  const found = VOICES.find((each) => each.id === id);
  if (found === undefined) throw new Error(`expected a voice of the tests, got ${id}`);
  return found;
}
