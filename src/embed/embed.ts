import type { FrameTheme, FromFrame } from '../messages/message.ts';
import { EN_LOADER } from '../strings/embed-loader.ts';
import { type StoryFrame, storyFrame } from './iframe.ts';
import { enterSlot, gaveBack, type MapSlot } from './live-map-slots.ts';
import { type Form, frameAddress, optionsOf } from './options.ts';
import { sectionsOf, startScroll } from './scroll.ts';
import { keepsFromSticking } from './sticky.ts';
import { styles } from './styles.ts';

/** One embed in a host's page. */
export interface Embed {
  go(step: string): void;
  theme(theme: FrameTheme): void;
  /** Takes away all that was added: what the host wrote stands as it did. */
  destroy(): void;
}

const MIN_PAGED_HEIGHT_PX = 200; // CSS pixels that a frame to be paged needs

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function slot(name: string): HTMLSlotElement {
  const element = document.createElement('slot');
  if (name !== '') element.name = name;
  return element;
}

/** Turns what stands in an element into an embed. Throws where its attributes name no story. */
export function embed(host: HTMLElement): Embed {
  const options = optionsOf(host);
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [styles()];
  const ends: (() => void)[] = [];
  let frame: StoryFrame | null = null;
  let near = false;
  let form: Form = options.form;
  let shown: HTMLElement; // what is marked once the frame is there
  let scroll: ReturnType<typeof startScroll> | null = null;

  const title = options.label ?? host.querySelector('h1,h2,h3')?.textContent?.trim() ?? EN_LOADER.frame;
  const tell = (name: string, detail: unknown): void => {
    host.dispatchEvent(new CustomEvent(`borderline:${name}`, { bubbles: true, composed: true, detail }));
  };
  const mapSlot: MapSlot = {
    distance() {
      const { top, height } = (frame?.element ?? host).getBoundingClientRect();
      return near && frame !== null ? Math.abs(top + height / 2 - innerHeight / 2) : null;
    },
    grant: (on) => frame?.say({ type: 'grant', on }),
  };

  function heard(message: FromFrame): void {
    switch (message.type) {
      case 'ready':
        shown.classList.add('ready');
        scroll?.tell();
        tell('ready', { form });
        break;
      case 'height':
        if (form === 'unrolled') shown.style.height = `${message.height}px`;
        break;
      case 'step':
        tell('step', { step: message.step, index: message.index, of: message.of });
        break;
      case 'live':
        if (!message.on) gaveBack(mapSlot);
        tell('live', { on: message.on });
        break;
      default:
        message satisfies never;
    }
  }

  /** The frame, in a box: only now is anything fetched. */
  function open(into: HTMLElement): void {
    if (frame !== null) return;
    frame = storyFrame(frameAddress({ ...options, form }), title, heard);
    into.append(frame.element);
    if (form !== 'unrolled') ends.push(enterSlot(mapSlot));
  }

  /** Watches whether a box is within one window's height of sight. */
  function watch(box: HTMLElement, into: HTMLElement | null): void {
    const watcher = new IntersectionObserver(
      (entries) => {
        near = entries[entries.length - 1]?.isIntersecting ?? false;
        if (near && into !== null) open(into);
        scroll?.near(near);
      },
      { rootMargin: '100% 0px' },
    );
    watcher.observe(box);
    ends.push(() => watcher.disconnect());
  }

  /** A frame of one size, in the place of what stands there until it has come. */
  function boxed(height: number | null): void {
    const poster = make('div', 'poster', slot('poster'), slot(''));
    const box = make('div', 'box', poster);
    shadow.replaceChildren(box);
    const close = (): void => {
      const now = box.getBoundingClientRect().height;
      box.style.height = `${height ?? Math.max(MIN_PAGED_HEIGHT_PX, Math.round(now))}px`; // as it is: nothing moves
      box.classList.add('framed');
    };
    shown = box;
    if (form === 'card') {
      const button = make('button', 'go', document.createTextNode(EN_LOADER.open));
      button.type = 'button';
      button.addEventListener('click', () => {
        button.remove();
        close();
        open(box);
      });
      box.append(button);
      watch(box, null);
      return;
    }
    close();
    watch(box, box);
  }

  function scrolling(): void {
    const stage = make('div', 'stage', slot('poster'));
    const run = make('div', 'run', stage, make('div', 'text', slot('')));
    run.style.setProperty('--top', `${options.top}px`);
    shadow.replaceChildren(run);
    shown = run;
    scroll = startScroll({ host, run, stage, top: options.top, say: (message) => frame?.say(message), stuck: unstick });
    watch(run, stage);
  }

  /** The host's page does not let the map stick: the story is paged through instead. */
  function unstick(): void {
    clear();
    form = 'stepper';
    host.dataset['shown'] = form;
    const height = options.height ?? Math.min(560, Math.round(innerHeight * 0.8));
    boxed(height);
  }

  function clear(): void {
    for (const end of ends.splice(0)) end();
    scroll?.end();
    scroll = null;
    frame?.destroy();
    frame = null;
  }

  host.dataset['shown'] = form;
  if (form === 'scroll' && (keepsFromSticking(host) || sectionsOf(host).length === 0)) unstick();
  else if (form === 'scroll') scrolling();
  else boxed(options.height);

  return {
    go(step) {
      if (scroll !== null) scroll.go(step);
      else frame?.say({ type: 'goto', step });
    },
    theme: (theme) => frame?.say({ type: 'theme', theme }),
    destroy() {
      clear();
      shadow.replaceChildren(slot('poster'), slot('')); // as if nothing had been
      delete host.dataset['shown'];
    },
  };
}
