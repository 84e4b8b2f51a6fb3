// Where in an author's files a story's parts stand, for what can be told of them only when they are drawn.
import type { At } from './problem.ts';
import type { Written } from './rules/author-text.ts';

export interface Whereabouts {
  readonly title: At;
  /** Steps that are made for it, and that no author wrote. */
  readonly made: readonly string[];
  readonly places: At;
  /** Each step, by its id. */
  readonly steps: ReadonlyMap<string, At>;
  /** The view of each step, by its id. */
  readonly views: ReadonlyMap<string, At>;
  /** The heading of each section, in the story's language. */
  readonly headings: ReadonlyMap<string, At>;
}

export function whereabouts({ lang, head, prose, places }: Written): Whereabouts {
  const sections = prose.find((told) => told.lang === lang)?.sections ?? [];
  return {
    title: head.meta?.title.at ?? head.stepsAt,
    made: head.steps.specs.flatMap(({ id }) =>
      id.at.file.endsWith('.md') && (id.value === 'start' || id.value === 'sources') ? id.value : [],
    ),
    places: places.specs[0]?.here ?? head.stepsAt,
    steps: new Map(head.steps.specs.map(({ id, here }) => [id.value, here])),
    views: new Map(head.steps.specs.map(({ id, view }) => [id.value, view.at])),
    headings: new Map(sections.map(({ id, at }) => [id, at])),
  };
}
