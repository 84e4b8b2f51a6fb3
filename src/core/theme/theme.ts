import type { VoiceId } from '../ids.ts';
import { type Voice, type VoiceColour, voiceBy } from '../voices.ts';

/** A theme is a flat record of named colours (CSS hex). Map, page and legend are functions of it. */
export interface Theme {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  // the page
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly rule2: string;
  /** Letters on a voice's colour. */
  readonly onVoice: string;
  /** What dims the page behind a panel; the only one with an alpha of its own. */
  readonly shadow: string;
  // the ground
  readonly land: string;
  readonly emphasis: string;
  readonly outline: string;
  readonly water: string;
  readonly lining: string;
  readonly shore: string;
  readonly river: string;
  readonly borderRiver: string;
  readonly border: string;
  readonly graticule: string;
  readonly park: string;
  // the border that a story is about: bands from the line outwards, slate and sand, alike in lightness: neither side is
  // safe or dangerous, and neither is a voice's
  readonly slate1: string;
  readonly slate2: string;
  readonly slate3: string;
  readonly sand1: string;
  readonly sand2: string;
  readonly sand3: string;
  readonly slateName: string;
  readonly sandName: string;
  // names
  readonly country: string;
  readonly storyCountry: string;
  readonly waterName: string;
  readonly townName: string;
  readonly townDot: string;
  // who says so
  readonly voice1: string;
  readonly voice2: string;
  readonly voice3: string;
  readonly voice4: string;
  readonly voice5: string;
  readonly reporter: string;
}

export type ColourName = Exclude<keyof Theme, 'name' | 'scheme'>;

export const VOICES = ['voice1', 'voice2', 'voice3', 'voice4', 'voice5', 'reporter'] as const;
/** Of the two sides of the border: the bands from the line outwards, and the name. */
export const SIDES = [
  { bands: ['slate1', 'slate2', 'slate3'], name: 'slateName' },
  { bands: ['sand1', 'sand2', 'sand3'], name: 'sandName' },
] as const;

/** The name under which a theme has the colour of a voice. */
export const voiceName = (colour: VoiceColour): (typeof VOICES)[number] =>
  colour === 'reporter' ? colour : `voice${colour}`;

/** The colours of a story's voices in a theme: marks, shapes and routes all ask here. */
export const voiceColours =
  (theme: Theme, voices: readonly Pick<Voice, 'id' | 'colour'>[]) =>
  (id: VoiceId): string =>
    theme[voiceName(voiceBy(voices, id).colour)];
