import type { ColourName } from './theme.ts';

/**
 * The colours that an author may name for what is theirs on the map: those of voices, which every eye tells apart, and
 * which stand out from all grounds and carry letters by day and by night. A story whose voices have colours of their own
 * has those under these names.
 */
export const NAMED_COLOURS = {
  ink: 'ink',
  teal: 'voice1',
  purple: 'voice2',
  ochre: 'voice3',
  blue: 'voice4',
  red: 'voice5',
} as const satisfies Readonly<Record<string, ColourName>>;
export type NamedColour = keyof typeof NAMED_COLOURS;
