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

/**
 * For each step what its map shows, by the step's id: the author's own text, or one read off the map. Throws, naming
 * the step, where a text would tell a listener nothing.
 */
export function stepAlts(
  story: Story,
  gazetteer: Gazetteer,
  lang: string,
  words: AltWords,
): ReadonlyMap<string, string> {
  const plan = planStory(mapStory(story, lang), CROPS.tablet, gazetteer);
  const last = story.steps.length - 1;
  return new Map(
    story.steps.map((step, index) => {
      if (step.alt !== null) return [step.id, typographic(textIn(step.alt, lang))];
      const frame = frameAt(plan, restOf(index, last), PLAIN_LENS);
      const alt = altText({ story, lang, plan, frame, gazetteer, words });
      const labels = Object.keys(frame.labels).flatMap((id) => plan.labels.get(id)?.text ?? []);
      const shown = [...namesShown(step, viewOf(story.steps, index), story, lang), ...labels];
      if (!saysOneOf(shown, alt))
        throw new Error(
          `step ${step.id}: expected a text that names something on its map, got ${JSON.stringify(alt)}; write one as its alt`,
        );
      return [step.id, alt];
    }),
  );
}
