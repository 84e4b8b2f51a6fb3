import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Where the story's name leads, and the name. */
  readonly href: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** The top of a page beside the story: the way back to it, and what else the page says of itself there. */
export function DocumentHead({ href, title, children }: Props): JSX.Element {
  return (
    <header class="document-head">
      <p>
        <a href={href}>{title}</a>
      </p>
      {children}
    </header>
  );
}
