import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { frameAddress } from '../../core/embed/addresses.ts';
import type { EmbedOptions } from '../../core/embed/kinds.ts';
import type { Size } from '../../core/embed/sizes.ts';
import type { Way } from '../../core/embed/snippets.ts';
import { parseFromFrame } from '../../messages/message.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { OneOf } from './choices.tsx';

const { preview, mock } = EN_EMBED;
const DEVICES = ['phone', 'desk'] as const;
type Device = (typeof DEVICES)[number];

/** The window that the article has: as tall as the style sheet says. */
const WINDOWS: Readonly<Record<Device, Size>> = {
  phone: { width: 360, height: 640 },
  desk: { width: 720, height: 640 },
};

interface Props {
  readonly options: EmbedOptions;
  readonly way: Way;
  readonly firstStep: string;
  readonly title: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

interface FramedProps {
  readonly src: string;
  readonly title: string;
  readonly size: Size;
  readonly asks: boolean;
}

/** A frame as the host's page has it. With the script it is given the height that it asks for. */
function Framed({ src, title, size, asks }: FramedProps): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    if (!asks) return;
    const hear = ({ source, data }: MessageEvent): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const message = parseFromFrame(data);
      if (message?.type === 'height') setHeight(message.height);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [asks]);
  return (
    <iframe ref={frame} src={src} title={title} width={size.width} height={height ?? size.height} allow="fullscreen" />
  );
}

/** An article that is none, of the width of a phone or of a column, with the story in it. */
export function PreviewBox({ options, way, firstStep, title, root }: Props): JSX.Element {
  const [device, setDevice] = useState<Device>(() => (window.innerWidth < 800 ? 'phone' : 'desk'));
  const src = frameAddress(root, options, firstStep);
  const asks = way === 'loader' && (options.form === 'unrolled' || options.form === 'card');
  return (
    <section class="document-part" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{preview.heading}</h2>
      <div class="choices">
        <OneOf legend={preview.width} value={device} options={preview.widths} among={DEVICES} choose={setDevice} />
      </div>
      <div class="embed-room">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of keys */}
        <section class={`embed-window embed-${device}`} aria-label={preview.label} tabIndex={0}>
          {src === null ? (
            <iframe key={device} src="preview/" title={mock.page} {...WINDOWS[device]} allow="fullscreen" />
          ) : (
            <div class="embed-article">
              <p class="embed-headline">{mock.title}</p>
              {mock.before.map((words) => (
                <p key={words}>{words}</p>
              ))}
              {/* a new element for a new address: one that goes on to it would add to the reader's way back */}
              <Framed key={`${src} ${way}`} src={src} title={title} size={options.size} asks={asks} />
              <p>{mock.after}</p>
            </div>
          )}
        </section>
      </div>
      {src === null ? <p>{preview.scroll}</p> : null}
    </section>
  );
}
