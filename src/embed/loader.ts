import { themeNamed } from '../messages/message.ts';
import { Embed } from './embed.ts';
import { loadPart } from './load-part.ts';
import { ASKS, optionsOf } from './options.ts';

// The script that a host's page loads: it turns `<borderline-story>`, `[data-borderline]` and, where a filter took both
// away, a link that asks for it into embeds.

const NAME = 'borderline-story';
const PLAIN = '[data-borderline]';
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const root = own === null ? null : new URL('./', own.src).href;

function tryEmbed(host: HTMLElement, link: HTMLAnchorElement | null = null): Embed | null {
  try {
    const options = optionsOf(host, link);
    return new Embed(host, options, () => loadPart(own, options.src));
  } catch (why) {
    console.warn('borderline:', why); // the host's text and picture stand as they did
    return null;
  }
}

class StoryElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'form', 'step', 'top', 'height', 'live', 'ask', 'told', 'theme'];
  #embed: Embed | null = null;
  #asked = false;

  connectedCallback(): void {
    this.#anew();
  }

  disconnectedCallback(): void {
    this.#embed?.destroy();
    this.#embed = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'theme') this.#embed?.theme(themeNamed(now) ?? 'auto');
    else if (before !== now) this.#anew();
  }

  /** Makes the embed when all that is written together is there: attributes and children may come after the element. */
  #anew(): void {
    if (this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      this.disconnectedCallback();
      if (this.isConnected && this.matches('[src],[data-src]')) this.#embed = tryEmbed(this);
    });
  }

  /** Goes to a step of the story. */
  go(step: string): void {
    this.#embed?.go(step);
  }
}

const plain = new Map<HTMLElement, Embed | null>();

/** The paragraph of a link that asks for the story, where no snippet is around it any more. */
function leftOf(link: HTMLAnchorElement): HTMLElement | null {
  const asks = root !== null && link.href.startsWith(root) && new URL(link.href).searchParams.has(ASKS);
  return asks && link.closest(`${NAME}, ${PLAIN}`) === null ? link.closest('p, div, section, article') : null;
}

/** Embeds plain elements that came, as in a page that builds itself, and ends those that went. */
function sweep(): void {
  for (const [element, made] of plain)
    if (!element.isConnected) {
      made?.destroy();
      plain.delete(element);
    }
  for (const element of document.querySelectorAll<HTMLElement>(PLAIN))
    if (!plain.has(element)) plain.set(element, tryEmbed(element));
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href*="${ASKS}="]`)) {
    const left = leftOf(link);
    if (left !== null && !plain.has(left)) plain.set(left, tryEmbed(left, link));
  }
}

function begin(): void {
  if (customElements.get(NAME) !== undefined) return; // this page has a loader already
  customElements.define(NAME, StoryElement);
  sweep();
  new MutationObserver(sweep).observe(document.documentElement, { childList: true, subtree: true });
}

// An element's children must have been read before it is made an embed.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
