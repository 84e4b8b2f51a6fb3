import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LiveStrings } from '../../strings/live.ts';

interface Props {
  readonly step: { readonly id: string; readonly heading: string };
  readonly root: string;
  readonly t: LiveStrings;
}

/** Copies a text. Where the browser does not let us, the field is selected for the reader to copy. */
async function copy(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return false;
  }
}

/** The step's own address, to copy or to hand to the device; its page has the picture and the citation. */
export function Share({ step, root, t }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const url = `${root}step/${step.id}/`;
  return (
    <div class="share">
      <label for="share-link">{t.share.link}</label>
      <div class="share-row">
        <input id="share-link" ref={field} type="text" readOnly value={url} onFocus={() => field.current?.select()} />
        <button
          type="button"
          class="control"
          onClick={() => {
            const { current } = field;
            if (current !== null) void copy(current).then((done) => setSaid(done ? t.share.copied : t.share.byHand));
          }}
        >
          {t.share.copy}
        </button>
        {'share' in navigator ? (
          <button
            type="button"
            class="control"
            onClick={() => void navigator.share({ title: step.heading, url }).catch(() => {})} // closed by the reader
          >
            {t.share.send}
          </button>
        ) : null}
      </div>
      <p role="status" class="share-said">
        {said}
      </p>
      <ul class="share-more">
        <li>
          <a href={`${root}step/${step.id}/#cite`}>{t.share.cite}</a>
        </li>
        <li>
          <a href={`${root}step/${step.id}/#pictures`}>{t.share.pictures}</a>
        </li>
        <li>
          <a href={`${root}step/${step.id}/?page`}>{t.share.alone}</a>
        </li>
        <li>
          <a href={`${root}handout/`}>{t.share.handout}</a>
        </li>
      </ul>
    </div>
  );
}
