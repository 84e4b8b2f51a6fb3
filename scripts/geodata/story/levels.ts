// How finely a story's own ground is cut. Lengths are metres, areas km², steps degrees.

interface StoryLevel {
  readonly tolerance: number;
  readonly gap: number;
  readonly island: number;
  readonly lake: number;
  /** Of a piece of a wide river. */
  readonly river: number;
  readonly step: readonly [number, number];
  /** The same in words. */
  readonly said: string;
}

export const STORY_LEVELS = {
  middle: {
    tolerance: 1000,
    gap: 6,
    island: 3,
    lake: 12,
    river: 40,
    step: [0.001, 0.001],
    said: '1 km interval',
  },
  near: {
    tolerance: 150,
    gap: 1,
    island: 0.05,
    lake: 0.3,
    river: 6,
    step: [0.0002, 0.0002],
    said: '150 m interval (the source itself is about 100 m)',
  },
} as const satisfies Readonly<Record<string, StoryLevel>>;

export type StoryLevelName = keyof typeof STORY_LEVELS;
