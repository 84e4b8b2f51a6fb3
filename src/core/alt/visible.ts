// Which names a text on a step's map may be expected to say, as far as the story alone tells.

import type { Drawing } from '../drawing.ts';
import { textIn } from '../language/text.ts';
import type { Step, View } from '../step.ts';
import type { Place, Route, StoryEvent } from '../story.ts';

export interface Known {
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly events: ReadonlyMap<string, StoryEvent>;
}

/** A step's own view, or the one that it holds. */
export function viewOf(steps: readonly Step[], index: number): View | null {
  for (let i = index; i >= 0; i--) {
    const view = steps[i]?.view;
    if (view !== undefined && view.kind !== 'hold') return view;
  }
  return null;
}

/** Names of what a step shows: places that it draws, fits or notes, routes and their stops, countries about them. */
export function namesShown(step: Step, view: View | null, known: Known, lang: string): readonly string[] {
  const layers = step.layers.flatMap((layer) => {
    if (layer.kind === 'place') return { place: layer.id };
    return known.events.get(layer.id)?.at ?? [];
  });
  const onRoutes = layers.flatMap((at) => ('route' in at ? at.route : []));
  const routes = [...step.routes, ...onRoutes].flatMap((id) => known.routes.get(id) ?? []);
  const places = [
    ...layers.flatMap((at) => ('place' in at ? at.place : [])),
    ...(view?.kind === 'fit' ? view.places : []),
    ...step.callouts.map(({ at }) => at),
    ...routes.flatMap(({ stops }) => stops),
  ].flatMap((id) => known.places.get(id) ?? []);
  const countries = [...known.places.values()].filter(
    ({ where }) => 'a3' in where && places.some(({ country }) => country === where.a3),
  );
  const names = [...places, ...countries].flatMap(({ names: own, own: local, variants }) => [
    textIn(own, lang),
    ...(local === null ? [] : [local]),
    ...variants,
  ]);
  const drawn = step.drawings.map((id) => known.drawings.get(id)?.name ?? null);
  const others = [...routes.map(({ name }) => name), ...drawn.filter((name) => name !== null)];
  return [...new Set([...names, ...others.map((name) => textIn(name, lang))])];
}
