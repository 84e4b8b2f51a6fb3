import type { JSX } from 'preact';
import type { Parts } from '../../core/parts.ts';
import type { LiveStrings } from '../../strings/live.ts';

interface Props {
  readonly parts: Parts;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  /** The step that the reader may want to come back to. */
  readonly from?: string | undefined;
  readonly t: LiveStrings;
}

/** The pages that hold what the story is made of. */
export function MoreLinks({ parts, root, from, t }: Props): JSX.Element {
  return (
    <ul class="more-links" aria-label={t.more.label}>
      {parts.statements && (
        <li>
          <a href={`${root}accounts/`}>{t.more.accounts}</a>
        </li>
      )}
      {parts.events && (
        <li>
          <a href={`${root}explore/${from === undefined ? '' : `?from=${from}`}`}>{t.more.explore}</a>
        </li>
      )}
      {parts.statements && (
        <li>
          <a href={`${root}data/`}>{t.more.data}</a>
        </li>
      )}
      {parts.lessons && (
        <li>
          <a href={`${root}class/`}>{t.more.forClass}</a>
        </li>
      )}
      <li>
        <a href={`${root}embed/`}>{t.more.embed}</a>
      </li>
    </ul>
  );
}
