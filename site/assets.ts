import type { PAGE_STYLES, PageScript } from '../src/pages/pages.ts';

/** What pages name of the files that Vite makes of scripts and styles: paths from the site's root. */
export interface Assets {
  /** Of every page. */
  readonly styles: readonly string[];
  readonly pageStyles: Readonly<Record<keyof typeof PAGE_STYLES, readonly string[]>>;
  readonly scripts: Readonly<Record<PageScript, string>>;
  /** What the reader's script imports at once. */
  readonly preloads: readonly string[];
  /** What the live map needs: scripts, worker, and the data of its first frame. */
  readonly engine: readonly string[];
  /** The script that watches over the others; null: none does. */
  readonly guard: string | null;
  /** Elements that stand in the head before all links, as while developing. */
  readonly before?: readonly string[];
}
