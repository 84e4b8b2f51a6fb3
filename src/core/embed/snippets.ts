import { frameAddress, posterAddress } from './addresses.ts';
import { bareFrame } from './bare-frame.ts';
import { type FallbackAround, picture, wholeText } from './fallback.ts';
import { type Attributes, block, element, type Html, joined, shown } from './html.ts';
import type { EmbedOptions, Form } from './kinds.ts';
import { LOADER_FILE } from './loader-file.ts';
import { OEMBED_PATH } from './oembed.ts';
import type { ToldStep } from './told.ts';

/** How a snippet gets the story into a page. */
export const WAYS = ['loader', 'iframe', 'wordpress', 'amp'] as const;
export type Way = (typeof WAYS)[number];

export interface SnippetsAround extends FallbackAround {
  /** The digest of the script's file; null: not known, and the browser cannot hold it against the file. */
  readonly integrity: string | null;
  /** What a frame that shows more than it has room for says on the button that gives it the room. */
  readonly unroll: string;
}

export interface Snippet {
  readonly way: Way;
  readonly code: Html;
}

/** With a form that is as tall as its content a host gives it the height that it asks for. */
const GROWS: Readonly<Record<Form, boolean>> = { scroll: false, stepper: false, unrolled: true, card: true };

const POPUPS = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const stepOf = ({ story }: SnippetsAround, { step }: EmbedOptions): ToldStep =>
  story.steps.find(({ id }) => id === step) ?? story.steps[0];

/** What the story is called to those who do not see the frame. */
function titleOf(around: SnippetsAround, options: EmbedOptions): string {
  const { title, steps } = around.story;
  const step = stepOf(around, options);
  return options.form === 'card' && step !== steps[0] ? `${title}: ${step.heading}` : title;
}

/** What differs from what the script takes for granted, and the form. */
function wishes(around: SnippetsAround, options: EmbedOptions, step: string): Attributes {
  const { form, theme, size, top } = options;
  const first = around.story.steps[0].id;
  const shows = form === 'card' || (form === 'stepper' && step !== first);
  return {
    form,
    src: around.files,
    step: shows ? step : null,
    label: titleOf(around, options),
    theme: theme === 'auto' ? null : theme,
    height: form === 'stepper' ? size.height : null, // else as high as the picture that stands there first
    top: form === 'scroll' && top !== 0 ? top : null,
  };
}

/** The script, and an element that holds what stands where it does not run. */
function loaderSnippet(around: SnippetsAround, options: EmbedOptions): Html {
  const { site, integrity } = around;
  const step = stepOf(around, options);
  const script = { src: `${site}${LOADER_FILE}`, integrity, crossorigin: 'anonymous', async: true };
  const fallback = options.form === 'scroll' ? wholeText(around) : [picture(step, around)];
  return joined(
    [element('script', script, shown('')), block('borderline-story', wishes(around, options, step.id), fallback)],
    '\n',
  );
}

function ampSnippet(around: SnippetsAround, options: EmbedOptions, src: string): Html {
  const { files, unroll } = around;
  const step = stepOf(around, options);
  const grows = GROWS[options.form];
  const poster = { layout: 'fill', src: posterAddress(files, step.id), alt: step.alt, placeholder: true };
  const more = { overflow: true, tabindex: 0, role: 'button', 'aria-label': unroll };
  const frame = {
    title: titleOf(around, options),
    ...options.size,
    layout: 'responsive',
    sandbox: POPUPS,
    allow: 'fullscreen',
    resizable: grows,
    src,
  };
  return block('amp-iframe', frame, [
    element('amp-img', poster, shown('')),
    ...(grows ? [element('div', more, shown(unroll))] : []),
  ]);
}

/** Every way in which the chosen form comes into a page. Only the script can scroll the story with its host. */
export function snippetsOf(around: SnippetsAround, chosen: EmbedOptions): readonly Snippet[] {
  const options = { ...chosen, step: stepOf(around, chosen).id };
  const loader: Snippet = { way: 'loader', code: loaderSnippet(around, options) };
  const src = frameAddress(around.files, options, around.story.steps[0].id);
  if (src === null) return [loader];
  const { size } = options;
  const title = titleOf(around, options);
  const lazy = { src, title, ...size, loading: 'lazy', allow: 'fullscreen' };
  return [
    loader,
    { way: 'iframe', code: element('iframe', lazy, shown('')) },
    { way: 'wordpress', code: bareFrame(src, title, size) },
    { way: 'amp', code: ampSnippet(around, options, src) },
  ];
}

/** The link by which a page says where its oEmbed answer is. */
export const oembedLink = ({ site, story }: SnippetsAround): Html =>
  element('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: `${site}${OEMBED_PATH}`,
    title: story.title,
  });
