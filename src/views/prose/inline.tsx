import type { ComponentChildren, JSX } from 'preact';
import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { plainText } from '../../core/cite/plain.ts';
import { saysQuantity } from '../../core/cite/quantity.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Block, Inline } from '../../core/prose.ts';
import type { Story } from '../../core/story.ts';
import { type Addresses, HERE } from '../addresses.ts';
import { noteOf } from '../charts/footnote-ref.ts';
import { Blocks } from './blocks.tsx';

type Claims = Story['claims'];
const NONE: ReadonlySet<Inline> = new Set();

interface Context {
  readonly claims: Claims;
  readonly lang: string;
  readonly footnotes: FootnoteNumbers | undefined;
  readonly to: Addresses;
  readonly stops: ReadonlySet<Inline>;
}

function nodes(inlines: readonly Inline[], context: Context): ComponentChildren {
  return inlines.map((inline) => one(inline, context));
}

/** Markdown that was let through, as elements: there is never a string of HTML. */
function one(inline: Inline, context: Context): ComponentChildren {
  const { claims, lang, footnotes, to, stops } = context;
  switch (inline.kind) {
    case 'text':
      return typographic(inline.text, lang);
    case 'em':
      return <em>{nodes(inline.children, context)}</em>;
    case 'strong':
      return <strong>{nodes(inline.children, context)}</strong>;
    case 'claim':
      return (
        <a class={classOf(inline, claims)} href={to.claim(inline.claim)} {...noteOf(inline.claim, footnotes)}>
          {nodes(inline.children, context)}
        </a>
      );
    case 'place':
      return (
        <a
          class="place"
          href={to.place(inline.place)}
          data-place={inline.place}
          data-stop={stops.has(inline) ? '' : undefined}
        >
          {nodes(inline.children, context)}
        </a>
      );
    case 'step':
      return <a href={to.step(inline.step)}>{nodes(inline.children, context)}</a>;
    case 'link':
      return <a href={inline.href}>{nodes(inline.children, context)}</a>;
    default:
      return inline satisfies never;
  }
}

/** Figures keep a firmer mark than other citations: they are what the story is for. */
function classOf({ claim, children }: Extract<Inline, { kind: 'claim' }>, claims: Claims): string {
  return saysQuantity(plainText(children), claims.get(claim)) ? 'claim is-quantity' : 'claim';
}

interface InlinesProps {
  readonly inlines: readonly Inline[];
  /** The claims that a text may cite. */
  readonly claims: Claims;
  readonly lang: string;
  readonly to: Addresses;
}

/** A part of a paragraph, which its page wraps in an element of its own. */
export function Inlines({ inlines, claims, lang, to }: InlinesProps): JSX.Element {
  return <>{nodes(inlines, { claims, lang, footnotes: undefined, to, stops: NONE })}</>;
}

interface Props {
  readonly blocks: readonly Block[];
  /** The element of a heading within the step: one level under the step's own. */
  readonly heading?: 'h2' | 'h3';
  /** The claims that a text may cite. */
  readonly claims: Claims;
  readonly lang: string;
  /** Numbers of the notes that claims have on paper; without them none are set. */
  readonly footnotes?: FootnoteNumbers | undefined;
  readonly to?: Addresses;
  /** Its links at whose lines the map's route is at a stop. */
  readonly stops?: ReadonlySet<Inline>;
}

export function Prose(props: Props): JSX.Element {
  const { blocks, heading = 'h3', claims, lang, footnotes, to = HERE, stops = NONE } = props;
  const context: Context = { claims, lang, footnotes, to, stops };
  return <Blocks blocks={blocks} lang={lang} heading={heading} words={(words) => nodes(words, context)} />;
}
