// Which picture is shown where the address of the story, or of a step, is shared.
import type { Step, StepPicture } from '../../step.ts';
import { didYouMean, type Problems } from '../problem.ts';
import type { StepSpec } from '../specs/story.ts';
import type { StoryFile } from './story-file.ts';

/** The first picture of a step that wants it instead of its map. */
export function stepCard(
  { card, pictures: written }: Pick<StepSpec, 'card' | 'pictures'>,
  pictures: readonly StepPicture[],
  problems: Problems,
): StepPicture | null {
  if (card !== null && written.length === 0)
    problems.report(
      card.at,
      'expected a picture in the step, whose card it may be, got none',
      'name one as picture: of the step, or take card: out',
    );
  return card === null ? null : (pictures[0] ?? null);
}

const nameIn = (file: string): string => file.replace(/\.[^.]*$/, '').toLowerCase();

/** The picture of any step that the story wants instead of its map. */
export function storyCard(
  { meta, steps: written }: Pick<StoryFile, 'meta' | 'steps'>,
  steps: readonly Pick<Step, 'pictures'>[],
  problems: Problems,
): StepPicture | null {
  const card = meta?.card ?? null;
  if (card === null) return null;
  const files = written.specs.flatMap(({ pictures }) => pictures.map(({ file }) => file.value));
  if (!files.includes(card.value))
    problems.report(
      card.at,
      `expected the file of a picture that a step shows, got ${JSON.stringify(card.value)}`,
      didYouMean(card.value, files) ?? 'show it as picture: of a step, which says what it is and whose',
    );
  return steps.flatMap(({ pictures }) => pictures).find(({ name }) => name === nameIn(card.value)) ?? null;
}
