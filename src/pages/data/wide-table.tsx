import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly id: string;
  readonly caption: string;
  /** Headings of its columns. */
  readonly head: readonly string[];
  readonly children: ComponentChildren;
}

/** A table that scrolls by itself where it is wider than the page: by finger, and by key once it has the focus. */
export function WideTable({ id, caption, head, children }: Props): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section class="wide-table" tabIndex={0} aria-labelledby={id}>
      <table class="data">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
