export const VOICES = ['poland-eu', 'belarus-russia', 'iraq', 'others', 'people', 'reporter'] as const;
/** The side on which a text introduces a speaker: what colour means on every map and in every figure. */
export type Voice = (typeof VOICES)[number];

/** A side that may be missing among those who speak. Reporters are not: each report has one. */
export const UNHEARD_SIDES = ['poland-eu', 'belarus-russia', 'iraq', 'others', 'people'] as const;
export type UnheardSide = (typeof UNHEARD_SIDES)[number];
