// What lies in the folder of a story's media: what nobody shows, and what is heavy or small.
import { MEDIA_PATH } from '../../media.ts';
import { isTooHeavy, MOST_STORED } from '../../recording.ts';
import { ENDINGS, type Media } from '../build/pictures.ts';
import { filesIn } from '../build/recordings.ts';
import type { At, Problems } from '../problem.ts';
import type { StepSpec } from '../specs/story.ts';
import type { Entries } from '../yaml/entries.ts';

const HEAVY = 20_000_000; // bytes
const NARROW = 480; // pixels: the smallest that is made of it

export function checkMedia({ folder, files }: Media, steps: Entries<StepSpec>, problems: Problems): void {
  const shown = new Set(steps.specs.flatMap(filesIn));
  for (const { name, bytes, image, recorded = null } of files) {
    const at: At = { file: `${folder}${MEDIA_PATH}${name}`, line: 1, column: 1, path: '' };
    if (!shown.has(name)) {
      if (steps.complete)
        problems.warn(
          at,
          'expected a file that a step shows, got one that none does',
          'show it as picture:, sound: or video: of a step, or take it away',
        );
      continue;
    }
    if (recorded !== null && isTooHeavy(`${MEDIA_PATH}${name.toLowerCase()}`, bytes))
      problems.warn(
        at,
        `expected a file of at most ${MOST_STORED / 1e6} MB, got one of ${(bytes / 1e6).toFixed(1)}`,
        'make it smaller or shorter: readers wait for it, and a story with lessons leaves it out of what a class stores',
      );
    else if (bytes > HEAVY)
      problems.warn(
        at,
        `expected a file of at most ${HEAVY / 1e6} MB, got one of ${(bytes / 1e6).toFixed(1)}`,
        'make it smaller: 3200 pixels are more than any reader is shown',
      );
    if (image !== null && image.width < NARROW && image.format in ENDINGS)
      problems.warn(
        at,
        `expected a picture at least ${NARROW} pixels wide, got one of ${image.width}`,
        'take a larger one: on most screens it is not sharp',
      );
  }
}
