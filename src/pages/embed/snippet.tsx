import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EN_EMBED } from '../../strings/embed.ts';
import { copyText } from './copy.ts';

/** A snippet with a button that copies it, and says whether it did. */
export function SnippetToCopy({ code, what }: { readonly code: string; readonly what: string }): JSX.Element {
  const shown = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [code]);
  const press = (): void => {
    const { current } = shown;
    if (current === null) return;
    void copyText(code, current).then((done) => setSaid(done ? EN_EMBED.copied : EN_EMBED.byHand));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of keys */}
      <section class="embed-code" aria-label={EN_EMBED.codeOf(what)} tabIndex={0}>
        <pre class="to-copy" translate={false}>
          <code ref={shown}>{code}</code>
        </pre>
      </section>
      <p class="embed-copy">
        <button type="button" class="embed-button" onClick={press}>
          {EN_EMBED.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}
