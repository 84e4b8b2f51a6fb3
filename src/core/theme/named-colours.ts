import type { VoiceColour } from '../voices.ts';
import { type Theme, voiceName } from './theme.ts';

/**
 * The colours that an author may name for what is theirs on the map: those of voices, which every eye tells apart, and
 * which stand out from all grounds and carry letters by day and by night. A story whose voices have colours of their own
 * has those under these names.
 */
export const NAMED_COLOURS = {
  ink: 'reporter',
  teal: '1',
  purple: '2',
  ochre: '3',
  blue: '4',
  red: '5',
} as const satisfies Readonly<Record<string, VoiceColour>>;
export type NamedColour = keyof typeof NAMED_COLOURS;

export const colourIn = (theme: Theme, name: NamedColour): string => theme[voiceName(NAMED_COLOURS[name])];
