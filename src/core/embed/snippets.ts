import { directionOf } from '../language/direction.ts';
import { frameAddress, posterAddress } from './addresses.ts';
import { type FallbackAround, picture, wholeText } from './fallback.ts';
import { type Attributes, block, element, type Html, joined, shown } from './html.ts';
import type { EmbedOptions, Form } from './kinds.ts';
import { LOADER_FILE } from './loader-file.ts';
import { OEMBED_PATH } from './oembed.ts';
import type { ToldStep } from './told.ts';

/** How a snippet gets the story into a page. */
export const WAYS = ['loader', 'cms', 'iframe', 'amp'] as const;
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
  /** What stands once in all pages of the host, beside the code in each; null: nothing. */
  readonly once: Html | null;
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

/** What differs from what the script takes for granted, and the form: of any element, so that filters leave it. */
function wishes(around: SnippetsAround, options: EmbedOptions, step: string): Attributes {
  const { form, theme, size, top, live } = options;
  const { lang, steps, asOf } = around.story;
  const shows = form === 'card' || (form === 'stepper' && step !== steps[0].id);
  return {
    'data-borderline': form,
    'data-src': around.files,
    'data-step': shows ? step : null,
    'data-label': titleOf(around, options),
    'data-theme': theme === 'auto' ? null : theme,
    'data-height': form === 'stepper' ? size.height : null, // else as high as the picture that stands there first
    'data-top': form === 'scroll' && top !== 0 ? top : null,
    'data-live': live === 'tap' || live === 'none' ? live : null,
    'data-ask': live === 'ask',
    'data-told': form === 'scroll' && asOf !== null ? asOf.day : null,
    lang,
    dir: directionOf(lang),
  };
}

/** The element that becomes the story, with what stands in it where the script does not run. */
function storyElement(around: SnippetsAround, options: EmbedOptions): Html {
  const step = stepOf(around, options);
  const { form, theme, live } = options;
  const { site, files } = around;
  const asks = files === site ? `?embed=${form}${theme === 'auto' ? '' : `&theme=${theme}`}` : '';
  const withPicture = live === 'ask' ? 'none' : form === 'card' ? 'any' : 'wide';
  const inner = form === 'scroll' ? wholeText(around, options) : [picture(step, around, asks, withPicture)];
  return block('div', wishes(around, options, step.id), inner);
}

const script = ({ site, integrity }: SnippetsAround): Html =>
  element('script', { src: `${site}${LOADER_FILE}`, integrity, crossorigin: 'anonymous', async: true }, shown(''));

/** A link for readers of a host that takes the frame away. */
function linkBeside(around: SnippetsAround, options: EmbedOptions): Html {
  const link = element('a', { href: `${around.site}#${options.step}` }, shown(titleOf(around, options)));
  return element('p', {}, joined([link, shown(around.story.byline)], ' '));
}

/** A frame that fits whatever column it is in. A page that it cannot know is taken for a light one. */
function frameSnippet(around: SnippetsAround, options: EmbedOptions, src: string): Html {
  const { width, height } = options.size;
  const style = `border:0;width:100%;max-width:${width}px;height:${height}px`;
  const title = titleOf(around, options);
  const frame = { src, title, width, height, loading: 'lazy', allow: 'fullscreen', style };
  return joined([element('iframe', frame, shown('')), linkBeside(around, options)], '\n');
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
  const framed = block('amp-iframe', frame, [
    element('amp-img', poster, shown('')),
    ...(grows ? [element('div', more, shown(unroll))] : []),
  ]);
  return joined([framed, linkBeside(around, options)], '\n');
}

/** Every way in which the chosen form comes into a page. Only the script can scroll the story with its host. */
export function snippetsOf(around: SnippetsAround, chosen: EmbedOptions): readonly Snippet[] {
  const options = { ...chosen, step: stepOf(around, chosen).id };
  const inner = storyElement(around, options);
  const scripted: readonly Snippet[] = [
    { way: 'loader', code: joined([script(around), inner], '\n'), once: null },
    { way: 'cms', code: inner, once: script(around) },
  ];
  const known: EmbedOptions = options.theme === 'auto' ? { ...options, theme: 'light' } : options;
  const src = frameAddress(around.files, known, around.story.steps[0].id);
  if (src === null) return scripted;
  return [
    ...scripted,
    { way: 'iframe', code: frameSnippet(around, options, src), once: null },
    { way: 'amp', code: ampSnippet(around, options, src), once: null },
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
