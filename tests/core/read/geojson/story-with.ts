import { diskAt } from '../../../../site/input/disk.ts';
import { loadGeography } from '../../../../site/input/story-files.ts';
import { formatProblem, formatWarning } from '../../../../src/core/read/problem.ts';
import { readStory } from '../../../../src/core/read/read-story.ts';
import type { Story } from '../../../../src/core/story.ts';
import { once } from '../../../once.ts';

// A story in one file that takes something of its map from a file beside it.

const geography = once(() => loadGeography(diskAt('.')));

export const lineOf = (coordinates: readonly unknown[], type = 'LineString'): object => ({
  type: 'Feature',
  properties: {},
  geometry: { type, coordinates },
});
export const collection = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features }, null, 1);

interface Told {
  readonly story: Story | null;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** What is told of a story of one step, with these lines under its heading, and of the files beside it. */
export function tellWith(where: string, files: Readonly<Record<string, string>> = {}, above = ''): Told {
  const text = `---\ntitle: One\n${above}---\n\n## A step\n${where}\n\nWords.\n`;
  return tell(text, files);
}

export function tell(text: string, files: Readonly<Record<string, string>> = {}): Told {
  const folder = 'stories/one/';
  const beside = Object.fromEntries(Object.entries(files).map(([name, content]) => [folder + name, content]));
  const result = readStory({ [`${folder}story.md`]: text, ...beside }, 'one', geography());
  return {
    story: result.ok ? result.story : null,
    problems: result.ok ? [] : result.problems.map(formatProblem),
    warnings: result.warnings.map(formatWarning),
  };
}

export function right(told: Told): Story {
  if (told.story === null) throw new Error(told.problems.join('\n'));
  return told.story;
}
