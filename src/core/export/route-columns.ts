import { textIn } from '../language/text.ts';
import type { Route, Story } from '../story.ts';
import { ROUTE_STATES } from '../story.ts';
import type { Spec } from './spec.ts';

/** What is known of a route, beside its geometry. */
export interface RouteRecord {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly stops: readonly { readonly id: string; readonly name: string }[];
  readonly basis: string;
  readonly steps: readonly string[];
  readonly claims: readonly string[];
}

export const ROUTE: Spec<RouteRecord> = {
  id: { type: 'text', pattern: 'id' },
  name: { type: 'text' },
  state: { type: 'text', allowed: ROUTE_STATES },
  stops: { group: { id: { type: 'text', pattern: 'id' }, name: { type: 'text' } }, list: true },
  basis: { type: 'text' },
  steps: { type: 'text', pattern: 'id', list: true },
  claims: { type: 'text', pattern: 'ref', list: true },
};

export function routeRecord({ id, name, state, stops, basis, claims }: Route, story: Story, lang: string): RouteRecord {
  return {
    id,
    name: textIn(name, lang),
    state,
    stops: stops.map((stop) => {
      const names = story.places.get(stop)?.names;
      return { id: stop, name: names === undefined ? stop : textIn(names, lang) };
    }),
    basis: textIn(basis, lang),
    steps: story.steps.filter(({ routes }) => routes.includes(id)).map((step) => step.id),
    claims,
  };
}
