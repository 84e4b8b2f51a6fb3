// A story of any length, made of nothing: the same of the same numbers.

export interface Made {
  readonly steps: number;
  /** At least as many as steps: each step shows as many as each other. */
  readonly places: number;
}

/** Numbers from 0 to 1, always the same of a seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = 'a road led from the mill over the hill to where nobody had been since the rain came and went on'.split(
  ' ',
);
const NEAR = 1.2; // degrees about the middle of a step in which its places lie
const [WEST, EAST, SOUTH, NORTH] = [0, 45, 40, 60];

const dayAfter = (days: number): string => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10);

/** The text of a story in one file. */
export function madeStory({ steps, places }: Made, seed = 1): string {
  const roll = dice(seed);
  const between = (low: number, high: number): number => low + roll() * (high - low);
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(roll() * 9) }, () => WORDS[Math.floor(roll() * WORDS.length)]);
    return `It is said that ${words.join(' ')}.`;
  };
  const each = Math.max(1, Math.floor(places / steps));
  const sections = Array.from({ length: steps }, (_, step) => {
    const [lon, lat] = [between(WEST, EAST), between(SOUTH, NORTH)];
    const own = Array.from({ length: each }, (_place, index) => ({
      name: `Place ${step + 1}.${index + 1}`,
      at: `[${(lon + between(-NEAR, NEAR)).toFixed(3)}, ${(lat + between(-NEAR, NEAR)).toFixed(3)}]`,
    }));
    const [first, ...others] = own.map(({ name }) => name);
    const lines = [
      `## What was told on day ${step + 1}`,
      `place: ${first}`,
      ...(others.length === 0 ? [] : [`places: [${others.join(', ')}]`]),
      `time: ${dayAfter(step * 3)}`,
      '',
      Array.from({ length: 4 }, sentence).join(' '),
    ];
    return { own, text: lines.join('\n') };
  });
  const known = sections.flatMap(({ own }) => own).map(({ name, at }) => `  - { name: ${name}, at: ${at} }`);
  const front = ['---', `title: A story in ${steps} steps`, 'byline: Somebody', 'places:', ...known, '---'];
  return `${[front.join('\n'), ...sections.map(({ text }) => text)].join('\n\n')}\n`;
}
