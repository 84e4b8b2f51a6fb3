import type { FrameTheme } from '../messages/message.ts';
import { EN_LOADER } from '../strings/embed-loader.ts';
import type { OpenedStory, OpenStory } from './open-story.ts';
import type { Form, Options } from './options.ts';
import { ownText, sectionsOf } from './own-text.ts';
import { keepsFromSticking, onAncestorChange } from './sticky.ts';
import { styles } from './styles.ts';

const MIN_PAGED_HEIGHT_PX = 200; // CSS pixels that a frame to be paged needs
const OPENED_HEIGHT_PX = 560; // CSS pixels of one that the reader opens, or that takes the scroll's place
const OPENED_SHARE = 0.8; // of the window's height that it may take
const WIDE = 760; // CSS pixels of the host's box from which text and map stand side by side
const MOST_CHANGES = 6; // of form: a page that goes to and fro is left with what it has

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
  element.name = name;
  return element;
}

const openedHeight = (): number => Math.min(OPENED_HEIGHT_PX, Math.round(innerHeight * OPENED_SHARE));

/** One embed in a host's page: what stands in an element, turned into it. */
export class Embed {
  readonly #host: HTMLElement;
  readonly #options: Options;
  readonly #part: () => Promise<OpenStory>;
  readonly #shadow: ShadowRoot;
  readonly #title: string;
  readonly #always: (() => void)[] = []; // ends what lasts as long as the embed
  #ends: (() => void)[] = []; // ends what lasts as long as its form
  #opened: OpenedStory | null = null;
  #near = false;
  #scrolls = false;
  #stuck = false;
  #changes = 0;
  #theme: FrameTheme;

  constructor(host: HTMLElement, options: Options, part: () => Promise<OpenStory>) {
    this.#host = host;
    this.#options = options;
    this.#part = part;
    this.#theme = options.theme;
    this.#shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#shadow.adoptedStyleSheets = [styles()];
    this.#title = options.label ?? host.querySelector('h1,h2,h3,strong')?.textContent?.trim() ?? EN_LOADER.frame;
    if (options.form === 'scroll') this.#always.push(onAncestorChange(host, () => this.#decide()));
    const followed = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link !== null && !link.getAttribute('href')?.startsWith('#')) this.#tell('out', { href: link.href });
    };
    host.addEventListener('click', followed);
    this.#always.push(() => host.removeEventListener('click', followed));
    if (this.#mayScroll()) this.#scrolling();
    else this.#boxed();
  }

  go(step: string): void {
    this.#opened?.go(step);
  }

  theme(theme: FrameTheme): void {
    this.#theme = theme;
    this.#opened?.theme(theme);
  }

  /** Takes away all that was added: what the host wrote stands as it did. */
  destroy(): void {
    this.#clear();
    for (const end of this.#always) end();
    this.#shadow.replaceChildren(slot('poster'), slot('')); // as if nothing had been
    delete this.#host.dataset['shown'];
  }

  #tell(name: string, detail: unknown): void {
    this.#host.dispatchEvent(new CustomEvent(`borderline:${name}`, { bubbles: true, composed: true, detail }));
  }

  /** The frame, in a box: only now is anything fetched. Where nothing comes, what stands there stays. */
  #open(form: Form, shown: HTMLElement, into: HTMLElement, note: HTMLElement | null): void {
    const start = (openStory: OpenStory): void => {
      if (this.#opened !== null || !shown.isConnected) return; // it went meanwhile
      this.#opened = openStory({
        host: this.#host,
        options: { ...this.#options, theme: this.#theme },
        form,
        title: this.#title,
        shown,
        into,
        note,
        tell: (name, detail) => this.#tell(name, detail),
        button: (word, pressed) => this.#button(into, word, pressed),
        ready: (frame) => {
          if (this.#shadow.activeElement === shown) frame.focus();
        },
        stuck: () => {
          this.#stuck = true;
          this.#decide();
        },
      });
      this.#opened.near(this.#near);
    };
    this.#part().then(start, (why: unknown) => {
      shown.classList.add('lost');
      console.warn('borderline:', why);
    });
  }

  #button(into: HTMLElement, word: string, pressed: () => void): void {
    const button = make('button', 'go', document.createTextNode(word));
    button.type = 'button';
    button.setAttribute('aria-label', `${word}: ${this.#title}`);
    button.addEventListener('click', () => {
      pressed();
      button.remove();
    });
    into.append(button);
  }

  /** Watches whether a box is within one window's height of sight, and does something when it first is. */
  #watch(box: HTMLElement, first: (() => void) | null): void {
    let act = first;
    const watcher = new IntersectionObserver(
      (entries) => {
        this.#near = entries[entries.length - 1]?.isIntersecting ?? false;
        this.#opened?.near(this.#near);
        if (!this.#near) return;
        act?.();
        act = null;
      },
      { rootMargin: '100% 0px' },
    );
    watcher.observe(box);
    this.#ends.push(() => watcher.disconnect());
  }

  /** A frame of one size, in the place of what stands there until it has drawn. */
  #boxed(): void {
    const host = this.#host;
    const { ask, form, height } = this.#options;
    const now = form === 'scroll' ? 'stepper' : form;
    this.#scrolls = false;
    host.dataset['shown'] = now;
    const box = make('div', 'box', make('div', 'poster', slot('poster'), slot('')));
    box.classList.toggle('bare', host.textContent?.trim() === '' && host.querySelector('img') === null);
    this.#shadow.replaceChildren(box);
    const close = (least: number): void => {
      const own = Math.round(box.getBoundingClientRect().height); // as it is: nothing moves
      box.style.height = `${height ?? (form === 'scroll' ? openedHeight() : Math.max(least, own))}px`;
      box.classList.add('framed');
    };
    if (!ask && form !== 'card') {
      // A picture has a good height already; where a filter left words alone a frame would be too low to read in.
      close(host.querySelector('img') === null ? openedHeight() : MIN_PAGED_HEIGHT_PX);
      this.#watch(box, () => this.#open(now, box, box, null));
      return;
    }
    this.#button(box, EN_LOADER.open, () => {
      close(openedHeight());
      box.tabIndex = -1; // it has the focus until the frame can take it
      box.focus({ preventScroll: true });
      this.#open(now, box, box, null);
      this.#tell('open', {});
    });
    this.#watch(box, null);
  }

  #scrolling(): void {
    const { ask, top } = this.#options;
    this.#scrolls = true;
    this.#host.dataset['shown'] = 'scroll';
    const stage = make('div', 'stage', slot('poster'));
    const note = make('div', 'note');
    const run = make('div', 'run', stage, make('div', 'text', note, slot('')));
    run.style.setProperty('--top', `${top}px`);
    this.#shadow.replaceChildren(run);
    const measure = (): void => void run.classList.toggle('wide', run.clientWidth >= WIDE);
    const sizes = new ResizeObserver(measure);
    measure();
    sizes.observe(run);
    this.#ends.push(ownText(this.#host), () => sizes.disconnect());
    const open = (): void => this.#open('scroll', run, stage, note);
    if (ask)
      this.#button(stage, EN_LOADER.open, () => {
        open();
        this.#tell('open', {});
      });
    this.#watch(run, ask ? null : open);
  }

  #mayScroll(): boolean {
    return this.#options.form === 'scroll' && !keepsFromSticking(this.#host) && sectionsOf(this.#host).length > 0;
  }

  /**
   * The host's page changed, or does not let the map stick. A story that is paged through for that reason scrolls again
   * when it may. One that has its frame, and that only a dialogue keeps from sticking, waits for the dialogue's end.
   */
  #decide(): void {
    const may = !this.#stuck && this.#mayScroll();
    if (may === this.#scrolls || this.#changes >= MOST_CHANGES) return;
    if (this.#scrolls && !this.#stuck && this.#opened !== null) return;
    this.#stuck = false;
    this.#changes += 1;
    this.#clear();
    if (may) this.#scrolling();
    else this.#boxed();
  }

  #clear(): void {
    for (const end of this.#ends.splice(0)) end();
    this.#opened?.end();
    this.#opened = null;
  }
}
