import { textIn } from '../language/text.ts';
import { typographic } from '../language/typography.ts';
import type { Step } from '../step.ts';
import type { Story } from '../story.ts';

/** What a citation of one step says, whatever its form. */
export interface Moment {
  readonly id: string;
  readonly author: string;
  readonly heading: string;
  readonly title: string; // of the story
  readonly version: string;
  readonly published: string | null; // YYYY-MM-DD; null: nobody says
  readonly url: string | null; // null where the site does not know its address
}

/** Where a step's own page stands, from the site's root. */
export const stepPath = (id: string): string => `step/${id}/`;

export function momentOf(story: Story, { id }: Step, lang: string, site: string | null): Moment {
  const { meta, prose } = story;
  return {
    id,
    author: textIn(meta.byline, lang),
    heading: typographic(prose[lang]?.[id]?.heading ?? id, lang),
    title: typographic(textIn(meta.title, lang), lang),
    version: meta.version,
    published: meta.days?.updated ?? null,
    url: site === null ? null : `${site}${stepPath(id)}`,
  };
}
