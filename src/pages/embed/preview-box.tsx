import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Html } from '../../core/embed/html.ts';
import { LOADER_FILE } from '../../core/embed/loader-file.ts';
import type { Size } from '../../core/embed/sizes.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { OneOf } from './choices.tsx';

const { preview, mock } = EN_EMBED;
const DEVICES = ['phone', 'desk', 'wide'] as const;
type Device = (typeof DEVICES)[number];

/** The window that the article has: as large as the style sheet says. */
const WINDOWS: Readonly<Record<Device, Size>> = {
  phone: { width: 360, height: 640 },
  desk: { width: 720, height: 640 },
  wide: { width: 1040, height: 640 },
};

/** Has the page load the script that a host loads. */
function loadLoader(root: string): void {
  if (document.querySelector('script[data-loader]') !== null) return;
  const script = document.createElement('script');
  script.src = `${root}${LOADER_FILE}`;
  script.dataset['loader'] = '';
  document.head.append(script);
}

/** A snippet as a host's page has it. Our own policy takes no styles from attributes: they are set one by one. */
function Pasted({ code }: { readonly code: Html }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const { content } = Object.assign(document.createElement('template'), {
      innerHTML: code.replaceAll(' style="', ' data-style="'),
    });
    for (const element of content.querySelectorAll<HTMLElement>('[data-style]')) {
      const style = element.dataset['style'] ?? '';
      delete element.dataset['style'];
      element.style.cssText = style;
    }
    current.replaceChildren(content);
  }, [code]);
  return <div class="embed-snippet" ref={box} />;
}

interface Props {
  /** The snippet to be shown, with addresses from here; null: of the form that needs a page that scrolls. */
  readonly code: Html | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** An article that is none, of the width of a phone, of a column or of a page, with the story in it. */
export function PreviewBox({ code, root }: Props): JSX.Element {
  const [device, setDevice] = useState<Device>(() => (window.innerWidth < 800 ? 'phone' : 'desk'));
  useEffect(() => loadLoader(root), [root]);
  return (
    <section class="document-part" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{preview.heading}</h2>
      <div class="choices">
        <OneOf legend={preview.width} value={device} options={preview.widths} among={DEVICES} choose={setDevice} />
      </div>
      <div class="embed-room">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of keys */}
        <section class={`embed-window embed-${device}`} aria-label={preview.label} tabIndex={0}>
          {code === null ? (
            <iframe key={device} src="preview/" title={mock.page} {...WINDOWS[device]} allow="fullscreen" />
          ) : (
            <div class="embed-article">
              <p class="embed-headline">{mock.title}</p>
              {mock.before.map((words) => (
                <p key={words}>{words}</p>
              ))}
              {/* a new element for a new snippet: a frame that goes on to another address would add to the way back */}
              <Pasted key={`${device} ${code}`} code={code} />
              <p>{mock.after}</p>
            </div>
          )}
        </section>
      </div>
      <p>{code === null ? preview.scroll : preview.about}</p>
    </section>
  );
}
