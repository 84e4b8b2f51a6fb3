import type { JSX } from 'preact';

interface Props {
  readonly title: string;
  readonly description: string;
  /** The page that this one is a part of, where the site knows its address. */
  readonly canonical: string | null;
}

/**
 * The head of a page that others embed: no page for a search engine, and no word of the host to anybody. Every link
 * leaves for a window of its own: in the frame there would be no room for where it leads.
 */
export function FrameHead({ title, description, canonical }: Props): JSX.Element {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <base target="_blank" />
      {canonical === null ? null : <link rel="canonical" href={canonical} />}
    </>
  );
}
