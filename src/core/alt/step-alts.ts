import type { StepId } from '../ids.ts';
import { saysOneOf } from '../language/says.ts';
import { textIn } from '../language/text.ts';
import { typographic } from '../language/typography.ts';
import { frameAt } from '../picture/frame.ts';
import type { Gazetteer } from '../picture/gazetteer.ts';
import { PLAIN_LENS } from '../picture/lens.ts';
import { mapStory } from '../picture/map-story.ts';
import { planStory } from '../picture/plan.ts';
import { restOf } from '../picture/position.ts';
import { CROPS } from '../still/crops.ts';
import type { Story } from '../story.ts';
import { altText } from './alt-text.ts';
import type { AltWords } from './facts.ts';
import { namesShown, viewOf } from './visible.ts';

/** What the map of a step shows, in words, and whether they name anything that is on it. */
interface StepAlt {
  readonly step: StepId;
  readonly alt: string;
  readonly names: boolean;
}

function* altsOf(story: Story, gazetteer: Gazetteer, lang: string, words: AltWords): Generator<StepAlt> {
  const plan = planStory(mapStory(story, lang), CROPS.tablet, gazetteer);
  const last = story.steps.length - 1;
  for (const [index, step] of story.steps.entries()) {
    if (step.alt !== null) {
      yield { step: step.id, alt: typographic(textIn(step.alt, lang), lang), names: true };
      continue;
    }
    const frame = frameAt(plan, restOf(index, last), PLAIN_LENS);
    const alt = altText({ story, lang, plan, frame, gazetteer, words });
    const labels = Object.keys(frame.labels).flatMap((id) => plan.labels.get(id)?.text ?? []);
    const shown = [...namesShown(step, viewOf(story.steps, index), story, lang), ...labels];
    const names = saysOneOf(shown, alt);
    // Dimmed, it is not there to be looked at: its degrees would tell a listener less than that.
    if (!names && step.dim) yield { step: step.id, alt: words.pale, names: true };
    else if (!names && step.view.kind === 'hold' && step.layers.length === 0)
      yield { step: step.id, alt: words.bare, names: true };
    else yield { step: step.id, alt, names };
  }
}

/** Steps of whose map nothing can be told: the text would tell a listener nothing, and the map shows as little. */
export function wordlessSteps(...given: Parameters<typeof altsOf>): readonly Omit<StepAlt, 'names'>[] {
  return [...altsOf(...given)].filter(({ names }) => !names);
}

/**
 * For each step what its map shows, by the step's id: the author's own text, or one read off the map. Throws, naming
 * the step, where a text would tell a listener nothing.
 */
export function stepAlts(...given: Parameters<typeof altsOf>): ReadonlyMap<string, string> {
  return new Map(
    [...altsOf(...given)].map(({ step, alt, names }) => {
      if (names) return [step, alt];
      throw new Error(
        `step ${step}: expected a text that names something on its map, got ${JSON.stringify(alt)}; write one as its alt`,
      );
    }),
  );
}
