import type { ComponentChildren, JSX } from 'preact';
import type { Inline, Paragraph } from '../../core/story.ts';
import { typographic } from '../../core/typography.ts';
import { claimHref } from '../figures/claim-anchor.ts';

function nodes(inlines: readonly Inline[]): ComponentChildren {
  return inlines.map(one);
}

/** Markdown that was let through, as elements: there is never a string of HTML. */
function one(inline: Inline): ComponentChildren {
  switch (inline.kind) {
    case 'text':
      return typographic(inline.text);
    case 'em':
      return <em>{nodes(inline.children)}</em>;
    case 'strong':
      return <strong>{nodes(inline.children)}</strong>;
    case 'claim':
      return (
        <a class="claim" href={claimHref(inline.claim)}>
          {nodes(inline.children)}
        </a>
      );
    case 'place':
      return (
        <a class="place" href={`#place-${inline.place}`} data-place={inline.place}>
          {nodes(inline.children)}
        </a>
      );
    case 'step':
      return <a href={`#${inline.step}`}>{nodes(inline.children)}</a>;
    case 'link':
      return <a href={inline.href}>{nodes(inline.children)}</a>;
    default:
      return inline satisfies never;
  }
}

export function Prose({ paragraphs }: { paragraphs: readonly Paragraph[] }): JSX.Element {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>{nodes(paragraph)}</p>
      ))}
    </>
  );
}
