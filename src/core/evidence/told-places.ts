import type { PlaceId } from '../ids.ts';
import { type Inline, toldIn } from '../prose.ts';
import type { Step } from '../step.ts';
import type { Place, Story } from '../story.ts';

function linked(inlines: readonly Inline[]): readonly PlaceId[] {
  return inlines.flatMap((inline) => [
    ...(inline.kind === 'place' ? [inline.place] : []),
    ...('children' in inline ? linked(inline.children) : []),
  ]);
}

function drawn(story: Story, step: Step): readonly PlaceId[] {
  return step.layers.flatMap((layer) => {
    if (layer.kind === 'place') return [layer.id];
    const at = story.events.get(layer.id)?.at ?? null;
    if (at === null) return [];
    return 'place' in at ? [at.place] : (story.routes.get(at.route)?.stops ?? []);
  });
}

/** The places that a step's prose links, in the order in which it does. */
export function placesLinked(story: Story, step: Step, lang: string): readonly PlaceId[] {
  return toldIn(story.prose[lang]?.[step.id]).flatMap(linked);
}

/** The places that a step tells of: those its prose names, then those its map draws. Each once. */
export function placesOf(story: Story, step: Step, lang: string): readonly Place[] {
  const named = placesLinked(story, step, lang);
  const stops = step.routes.flatMap((id) => story.routes.get(id)?.stops ?? []);
  const ids = new Set([...named, ...drawn(story, step), ...stops, ...step.callouts.map(({ at }) => at)]);
  return [...ids].flatMap((id) => story.places.get(id) ?? []);
}
