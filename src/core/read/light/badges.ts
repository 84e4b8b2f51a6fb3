// What the marks of a story's points bear: as it stands beside a place over the story, or under a heading.
import type { Badge } from '../../drawing.ts';
import type { Problems } from '../problem.ts';
import type { Located } from '../yaml/schema.ts';
import type { Atlas } from './atlas.ts';
import type { MarkedPlace } from './own-places.ts';

/** A mark that stands under a heading, and the place that is the step's own; null: it has none. */
interface OwnMark extends Located<Badge> {
  readonly place: Located<string> | null;
}

export class Badges {
  readonly #atlas: Atlas;
  readonly #problems: Problems;
  /** By place: what the opening shows, and each step that does not say otherwise. */
  readonly #byId = new Map<string, Badge>();

  constructor(atlas: Atlas, own: readonly MarkedPlace[], problems: Problems) {
    this.#atlas = atlas;
    this.#problems = problems;
    for (const { name, mark } of own) {
      const id = mark === null ? null : atlas.find(name);
      if (id !== null && mark !== null) this.#byId.set(id.value, mark);
    }
  }

  /** Of a step's places, by their ids. */
  of(places: readonly Located<string>[], own: OwnMark | null): Readonly<Record<string, Badge>> {
    const known = places.flatMap(({ value }): readonly (readonly [string, Badge])[] => {
      const badge = this.#byId.get(value);
      return badge === undefined ? [] : [[value, badge]];
    });
    if (own === null) return Object.fromEntries(known);
    const { place, at, value } = own;
    if (place !== null && this.#atlas.isPoint(place.value)) {
      if (!this.#byId.has(place.value)) this.#byId.set(place.value, value);
      return Object.fromEntries([...known, [place.value, value]]);
    }
    this.#problems.report(
      at,
      `expected a point to mark, got ${place === null ? 'a step without a place' : 'a country, which has no mark'}`,
      'give the step a place that is a town or a point of its own, or take mark out',
    );
    return Object.fromEntries(known);
  }
}
