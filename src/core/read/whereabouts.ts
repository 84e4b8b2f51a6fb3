// Where in an author's files a story's parts stand, for what can be told of them only when they are drawn.
import type { At } from './problem.ts';
import type { Written } from './rules/author-text.ts';

export interface Whereabouts {
  readonly title: At;
  readonly places: At;
  /** The view of each step, by its id. */
  readonly views: ReadonlyMap<string, At>;
  /** The heading of each section, in English. */
  readonly headings: ReadonlyMap<string, At>;
}

export function whereabouts({ head, prose, places }: Written): Whereabouts {
  const sections = prose.find(({ lang }) => lang === 'en')?.sections ?? [];
  return {
    title: head.meta?.title.at ?? head.stepsAt,
    places: places.specs[0]?.here ?? head.stepsAt,
    views: new Map(head.steps.specs.map(({ id, view }) => [id.value, view.at])),
    headings: new Map(sections.map(({ id, at }) => [id, at])),
  };
}
