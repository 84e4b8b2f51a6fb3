import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { madeStory } from '../../scripts/bench/made-story.ts';
import { cityTiles } from './city.ts';

// Small stories, each with one thing in it that ours has not: whoever tells another story than ours meets one of them.

/** Those that a short run builds. */
export const FEW: readonly string[] = ['no-place', 'one-morning'];
/** The front page first. */
export const ALL: readonly string[] = [
  ...[
    'blocks',
    'city',
    'emoji',
    'far-and-near',
    'hundred-steps',
    'long-ago',
    'no-place',
    'north',
    'notice',
    'one-morning',
    'one-step',
    'pacific',
    'voyage',
    'whole-world',
  ],
];

const textOf = (name: string): string =>
  name === 'hundred-steps' ? madeStory({ steps: 100, places: 300 }) : readFileSync(`tests/toys/${name}.md`, 'utf8');

/** What lies beside a story, by name: tracks, areas and tiles. */
const besideOf = (name: string): Readonly<Record<string, string | Uint8Array>> => {
  if (name === 'city') return { 'Town.PMTILES': cityTiles() };
  const folder = `tests/toys/${name}`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(names.map((each) => [each, readFileSync(`${folder}/${each}`, 'utf8')]));
};

/** The files of a site that tells them, the first as its front page, by their paths from the root. */
export function toyFiles(names: readonly string[]): Readonly<Record<string, string | Uint8Array>> {
  return {
    'stories/site.yaml': `front: ${names[0]}\n`,
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`stories/${name}/story.md`, textOf(name)],
        ...Object.entries(besideOf(name)).map(([file, text]) => [`stories/${name}/${file}`, text]),
      ]),
    ),
  };
}
