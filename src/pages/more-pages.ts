import type { Story } from '../core/story.ts';
import type { DataPageAround } from './data/around.ts';
import { renderDataPage, renderFactSheet } from './data/render.tsx';
import { renderHandout } from './handout/render.tsx';
import type { Rendered } from './reader/render.tsx';
import { renderStepPage } from './step/render.tsx';

/** Scripts that pages beside the reader's may have, each by its file. */
export const PAGE_SCRIPTS = { step: 'src/pages/step/main.ts' } as const;
export type PageScript = keyof typeof PAGE_SCRIPTS;

/** A page beside the reader's. `path` is from the site's root, with a slash at its end. */
export interface MorePage {
  readonly path: string;
  /** The step that it is of, for its script. */
  readonly step?: string;
  readonly script: PageScript | null;
  render(story: Story, lang: string, around: DataPageAround): Rendered;
}

/** Every page of the site beside the reader's: to add one, name it here. */
export function morePagesOf(story: Story): readonly MorePage[] {
  return [
    ...story.steps.map(
      ({ id }): MorePage => ({
        path: `step/${id}/`,
        step: id,
        script: 'step',
        render: (told, lang, around) => renderStepPage(told, id, lang, around),
      }),
    ),
    { path: 'handout/', script: null, render: renderHandout },
    { path: 'data/', script: null, render: renderDataPage },
    { path: 'data/fact-sheet/', script: null, render: renderFactSheet },
  ];
}

/** The address of the site's root from a page. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);
