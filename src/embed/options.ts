import { type FrameTheme, STEP_ID, themeNamed } from '../messages/message.ts';

export const FORMS = ['scroll', 'stepper', 'unrolled', 'card'] as const;
export type Form = (typeof FORMS)[number];

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
}

const HIGHEST = 4000; // CSS pixels

function pixels(text: string | null): number | null {
  const value = text === null ? Number.NaN : Number(text);
  return value >= 0 && value <= HIGHEST ? value : null;
}

/** Throws where there is no address of a story: the page then keeps what it has. */
export function optionsOf(element: Element): Options {
  const read = (name: string): string | null => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  const named = read('form') ?? element.getAttribute('data-borderline');
  const src = new URL(read('src') ?? '', document.baseURI);
  if (!/^https?:$/.test(src.protocol) || !src.pathname.endsWith('/'))
    throw new Error(`expected src to be a web address with a slash at its end, got ${src.href}`);
  const step = read('step') ?? '';
  return {
    form: FORMS.find((form) => form === named) ?? 'stepper',
    src,
    step: STEP_ID.test(step) ? step : null,
    label: read('label'),
    theme: themeNamed(read('theme')) ?? 'auto',
    height: pixels(read('height')),
    top: pixels(read('top')) ?? 0,
  };
}

/** The page that a form frames. A card is paged through once it is opened. */
export function frameAddress({ form, src, step, theme }: Options): string {
  const path = { scroll: 'frame/map/', stepper: 'frame/', unrolled: 'frame/unrolled/', card: 'frame/' }[form];
  const address = new URL(path, src);
  if (theme !== 'auto') address.searchParams.set('theme', theme);
  if (step !== null) address.searchParams.set('start', step);
  return address.href;
}
