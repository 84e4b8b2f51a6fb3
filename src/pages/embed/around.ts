import type { StepPageAround } from '../step/render.tsx';

export interface EmbedPageAround extends StepPageAround {
  /** The digest of the script that others load; null: not known. */
  readonly integrity: string | null;
  /** The version of the story if it was released as it is; null: it was not. */
  readonly release: string | null;
}

/** What snippets say where the site does not know its address and no script can tell it. */
export const PLACEHOLDER = 'https://example.org/story/';
