import { FRAME_PATH } from '../core/embed/addresses.ts';
import { FORMS, type Form } from '../core/embed/kinds.ts';
import { type FrameTheme, STEP_ID, themeNamed } from '../messages/message.ts';

export type { Form };

const LIVE = ['auto', 'tap', 'none'] as const;

/** What the host's page wishes of one embed: attributes of the custom element, or the same with `data-` before. */
export interface Options {
  readonly form: Form;
  /** The story's root, with a slash at its end. */
  readonly src: URL;
  readonly step: string | null;
  /** What the frame is called. */
  readonly label: string | null;
  readonly theme: FrameTheme;
  /** CSS pixels of the frame; null: as high as what stands in its place. */
  readonly height: number | null;
  /** CSS pixels at the window's top that a header of the host keeps. */
  readonly top: number;
  /** Whether the live map comes by itself, by a tap, or never. */
  readonly live: (typeof LIVE)[number];
  /** Whether nothing is asked of our host before a tap. */
  readonly ask: boolean;
  /** The day of the text that stands in the host's page, YYYY-MM-DD: what was corrected later is told beside it. */
  readonly told: string;
}

const HIGHEST = 4000; // CSS pixels

function pixels(text: string | null): number | null {
  const value = text === null ? Number.NaN : Number(text);
  return value >= 0 && value <= HIGHEST ? value : null;
}

const oneOf = <Value extends string>(list: readonly Value[], name: string | null): Value | undefined =>
  list.find((each) => each === name);

/** A link to the story that asks to be it: what is left of a snippet where attributes were taken away. */
export const ASKS = 'embed';

/** The wishes of a link, from its address: the form, the step in its hash, the colours. */
function wishesOf(link: HTMLAnchorElement): (name: string) => string | null {
  const { origin, pathname, searchParams, hash } = new URL(link.href);
  const wishes: Readonly<Record<string, string>> = { src: origin + pathname, step: hash.slice(1) };
  return (name) => wishes[name] ?? searchParams.get(name === 'form' ? ASKS : name);
}

/** Throws where there is no address of a story: the page then keeps what it has. */
export function optionsOf(element: Element, link: HTMLAnchorElement | null = null): Options {
  const read =
    link === null
      ? (name: string): string | null => element.getAttribute(name) ?? element.getAttribute(`data-${name}`)
      : wishesOf(link);
  const src = new URL(read('src') ?? '', document.baseURI);
  if (!/^https?:$/.test(src.protocol) || !src.pathname.endsWith('/'))
    throw new Error(`expected src to be a web address with a slash at its end, got ${src.href}`);
  const step = read('step') ?? '';
  return {
    form: oneOf(FORMS, read('form') ?? element.getAttribute('data-borderline')) ?? 'stepper',
    src,
    step: STEP_ID.test(step) ? step : null,
    label: read('label'),
    theme: themeNamed(read('theme')) ?? 'auto',
    height: pixels(read('height')),
    top: pixels(read('top')) ?? 0,
    live: oneOf(LIVE, read('live')) ?? 'auto',
    ask: read('ask') !== null,
    told: read('told') ?? '',
  };
}

const PATHS: Readonly<Record<Form, string>> = { scroll: 'map/', stepper: '', unrolled: 'unrolled/', card: '' };

/** The page that a form frames. A card is paged through once it is opened. */
export function frameAddress({ form, src, step, theme }: Options): string {
  const address = new URL(FRAME_PATH + PATHS[form], src);
  if (theme !== 'auto') address.searchParams.set('theme', theme);
  if (step !== null) address.searchParams.set('start', step);
  return address.href;
}
