/**
 * Where pages will stand, on a server, on a disk or in a release, and what follows from it for what is written in them.
 * Pages are called by their paths from the root, with a slash at their end; the reader's is ''.
 */
export interface Edition {
  /** The address of a link as the page must have it; null: it leads nowhere. */
  link(page: string, address: string): string | null;
  /** Hears what a page loads. Throws where this edition does not hold it. */
  load(page: string, address: string): void;
  /** Whether it holds pictures in formats that not all browsers read, beside the one that all do. */
  readonly formats: 'all' | 'common';
  /** Whether modules run here. Where none does, a page without a classic script is one without scripts. */
  readonly modules: boolean;
  /** What the page may load; null: it carries no policy. */
  policy(frames: boolean): string | null;
  /** Further attributes of the page's root element. */
  attributes(page: string): Readonly<Record<string, string>>;
  /** Scripts in the head of each page, by their paths from the root. */
  readonly scripts: readonly string[];
  /** What a reader is to know of this edition; null: nothing. */
  readonly notice: string | null;
}

/** From a page to the root of its edition: '' or '../../'. */
export const upFrom = (page: string): string => '../'.repeat(page.split('/').length - 1);
