import { diskAt } from '../site/input/disk.ts';
import { loadStory, loadTeaching } from '../site/input/story-files.ts';
import { formatProblem } from '../src/core/read/problem.ts';
import type { Story } from '../src/core/story.ts';
import type { Teaching } from '../src/core/teaching.ts';
import { once } from './once.ts';

/** The story that we tell, read from its files. Throws with every problem where they are wrong. */
export const theStory = once((): Story => {
  const result = loadStory(diskAt('.'));
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.story;
});

/** What teachers have beside it. Throws with every problem where that is wrong, or where there is nothing. */
export const theTeaching = once((): Teaching => {
  const result = loadTeaching(diskAt('.'), theStory());
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  if (result.teaching === null) throw new Error('expected lessons beside the story, got none');
  return result.teaching;
});
