import { themeNamed } from '../messages/message.ts';
import { type Embed, embed } from './embed.ts';

// The script that a host's page loads: it turns `<borderline-story>` and `[data-borderline]` into embeds.

const NAME = 'borderline-story';
const PLAIN = '[data-borderline]';

function tryEmbed(host: HTMLElement): Embed | null {
  try {
    return embed(host);
  } catch (why) {
    console.warn('borderline:', why); // the host's text and picture stand as they did
    return null;
  }
}

class StoryElement extends HTMLElement {
  static readonly observedAttributes = ['theme'];
  #embed: Embed | null = null;

  connectedCallback(): void {
    if (this.#embed === null && this.isConnected) this.#embed = tryEmbed(this);
  }

  disconnectedCallback(): void {
    this.#embed?.destroy();
    this.#embed = null;
  }

  attributeChangedCallback(_name: string, _before: string | null, now: string | null): void {
    this.#embed?.theme(themeNamed(now) ?? 'auto');
  }

  /** Goes to a step of the story. */
  go(step: string): void {
    this.#embed?.go(step);
  }
}

const plain = new Map<HTMLElement, Embed | null>();

/** Embeds plain elements that came, as in a page that builds itself, and ends those that went. */
function sweep(): void {
  for (const [element, made] of plain)
    if (!element.isConnected) {
      made?.destroy();
      plain.delete(element);
    }
  for (const element of document.querySelectorAll<HTMLElement>(PLAIN))
    if (!plain.has(element)) plain.set(element, tryEmbed(element));
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
