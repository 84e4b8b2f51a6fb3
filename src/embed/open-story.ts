import type { FrameTheme, FromFrame } from '../messages/message.ts';
import { EN_LOADER } from '../strings/embed-loader.ts';
import { hostScheme, onSchemeChange } from './host-scheme.ts';
import { type StoryFrame, storyFrame } from './iframe.ts';
import { enterSlot, gaveBack, type MapSlot } from './live-map-slots.ts';
import { type Form, frameAddress, type Options } from './options.ts';
import { type Scroll, startScroll } from './scroll.ts';

interface OpenInput {
  readonly host: HTMLElement;
  readonly options: Options;
  /** The form that it has here. */
  readonly form: Form;
  readonly title: string;
  /** What is marked once the frame has drawn, and where the frame is put. */
  readonly shown: HTMLElement;
  readonly into: HTMLElement;
  /** Where corrections of the host's own text are told. */
  readonly note: HTMLElement | null;
  readonly tell: (name: string, detail: unknown) => void;
  readonly button: (word: string, pressed: () => void) => void;
  /** Called when the frame has drawn. */
  readonly ready: (frame: HTMLElement) => void;
  /** The stage does not stick in this page. */
  readonly stuck: () => void;
}

/** A story whose frame stands in the host's page. */
export interface OpenedStory {
  near(now: boolean): void;
  go(step: string): void;
  theme(theme: FrameTheme): void;
  end(): void;
}

export type OpenStory = (input: OpenInput) => OpenedStory;

const LOST_MS = 15_000; // milliseconds after which a frame that has drawn nothing is not waited for

const saves = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

const slotOf = (frame: StoryFrame, isNear: () => boolean): MapSlot => ({
  distance() {
    const { top, height } = frame.element.getBoundingClientRect();
    return isNear() ? Math.abs(top + height / 2 - innerHeight / 2) : null;
  },
  grant: (on) => frame.say({ type: 'grant', on }),
});

/** Makes the frame and all that speaks with it. */
export const openStory: OpenStory = (input) => {
  const { host, options, form, title, shown, into, note, tell, button } = input;
  let theme: FrameTheme = options.theme;
  let isNear = true;
  let scroll: Scroll | null = null;

  const wanted = (): FrameTheme => (theme === 'auto' ? hostScheme(host) : theme);
  const frame: StoryFrame = storyFrame(frameAddress({ ...options, form, theme: wanted() }), title, heard);
  const slot = slotOf(frame, () => isNear);
  const colour = (): void => frame.say({ type: 'theme', theme: wanted() });
  const lost = setTimeout(() => shown.classList.add('lost'), LOST_MS);
  const ends = [onSchemeChange(colour), () => clearTimeout(lost), frame.destroy];

  function heard(message: FromFrame): void {
    switch (message.type) {
      case 'ready':
        clearTimeout(lost);
        requestAnimationFrame(() => requestAnimationFrame(show)); // what it has drawn is on the screen by then
        scroll?.tell();
        break;
      case 'height':
        if (form === 'unrolled') shown.style.height = `${message.height}px`;
        break;
      case 'step': {
        const { step, index, of } = message;
        tell('step', { step, index, of });
        if (index === of - 1) tell('end', { step });
        break;
      }
      case 'live':
        if (!message.on) gaveBack(slot);
        tell('live', { on: message.on });
        break;
      case 'out':
        tell('out', {});
        break;
      case 'corrected':
        if (message.date > options.told) scroll?.correct(message.text);
        break;
      default:
        message satisfies never;
    }
  }

  function show(): void {
    if (!frame.element.isConnected) return;
    shown.classList.remove('lost');
    shown.classList.add('ready');
    input.ready(frame.element);
    tell('ready', { form });
  }

  into.append(frame.element);
  if (note !== null)
    scroll = startScroll({ host, run: shown, stage: into, note, top: options.top, say: frame.say, stuck: input.stuck });
  const live = (): void => void ends.push(enterSlot(slot));
  if (form !== 'unrolled' && options.live !== 'none' && !saves()) {
    if (options.live === 'auto') live();
    else if (form === 'scroll') button(EN_LOADER.live, live); // other frames have a button of their own
  }

  return {
    near(now) {
      isNear = now;
      scroll?.near(now);
    },
    go(step) {
      if (scroll !== null) scroll.go(step);
      else frame.say({ type: 'goto', step });
    },
    theme(next) {
      theme = next;
      colour();
    },
    end() {
      scroll?.end();
      for (const end of ends) end();
    },
  };
};
