import { diskAt, loadStory } from '../scripts/lib/story-files.ts';
import { formatProblem } from '../src/core/read/problem.ts';
import type { Story } from '../src/core/story.ts';

/** The story that we tell, read from its files. Throws with every problem where they are wrong. */
export function theStory(): Story {
  const result = loadStory(diskAt('.'));
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.story;
}
