import type { Voice } from '../voices.ts';

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
  readonly bug: string;
  readonly border: string;
  readonly graticule: string;
  // the protagonist: bands from the line outwards, slate and sand, alike in lightness: neither side is safe or dangerous,
  // and neither is a voice's
  readonly poland1: string;
  readonly poland2: string;
  readonly poland3: string;
  readonly belarus1: string;
  readonly belarus2: string;
  readonly belarus3: string;
  readonly polandName: string;
  readonly belarusName: string;
  // names
  readonly country: string;
  readonly storyCountry: string;
  readonly waterName: string;
  readonly townName: string;
  readonly townDot: string;
  // who says so
  readonly polandEu: string;
  readonly belarusRussia: string;
  readonly iraq: string;
  readonly others: string;
  readonly people: string;
  readonly reporter: string;
}

export type ColourName = Exclude<keyof Theme, 'name' | 'scheme'>;

export const VOICE_COLOURS = ['polandEu', 'belarusRussia', 'iraq', 'others', 'people', 'reporter'] as const;
/** Of the two sides of the border: the bands from the line outwards, and the name. */
export const SIDES = [
  { bands: ['poland1', 'poland2', 'poland3'], name: 'polandName' },
  { bands: ['belarus1', 'belarus2', 'belarus3'], name: 'belarusName' },
] as const;

/** The colour of a voice: marks, chips, figures and legend all ask here. */
export function voiceColour(theme: Theme, voice: Voice): string {
  switch (voice) {
    case 'poland-eu':
      return theme.polandEu;
    case 'belarus-russia':
      return theme.belarusRussia;
    case 'iraq':
      return theme.iraq;
    case 'others':
      return theme.others;
    case 'people':
      return theme.people;
    case 'reporter':
      return theme.reporter;
  }
}
