import type { ComponentChildren, JSX } from 'preact';
import type { NoteNumbers } from '../../core/cite/note-numbers.ts';
import type { Inline, Paragraph } from '../../core/story.ts';
import { typographic } from '../../core/typography.ts';
import { type Addresses, HERE } from '../evidence/addresses.ts';
import { NoteRef } from '../figures/note-ref.tsx';

interface Context {
  readonly notes: NoteNumbers | undefined;
  readonly to: Addresses;
}

function nodes(inlines: readonly Inline[], context: Context): ComponentChildren {
  return inlines.map((inline) => one(inline, context));
}

/** Markdown that was let through, as elements: there is never a string of HTML. */
function one(inline: Inline, context: Context): ComponentChildren {
  const { notes, to } = context;
  switch (inline.kind) {
    case 'text':
      return typographic(inline.text);
    case 'em':
      return <em>{nodes(inline.children, context)}</em>;
    case 'strong':
      return <strong>{nodes(inline.children, context)}</strong>;
    case 'claim':
      return (
        <a class="claim" href={to.claim(inline.claim)}>
          {nodes(inline.children, context)}
          <NoteRef claim={inline.claim} notes={notes} />
        </a>
      );
    case 'place':
      return (
        <a class="place" href={to.place(inline.place)} data-place={inline.place}>
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

/** A part of a paragraph, which its page wraps in an element of its own. */
export function Inlines({ inlines, to }: { readonly inlines: readonly Inline[]; readonly to: Addresses }): JSX.Element {
  return <>{nodes(inlines, { notes: undefined, to })}</>;
}

interface Props {
  readonly paragraphs: readonly Paragraph[];
  /** Numbers of the notes that claims have on paper; without them none are set. */
  readonly notes?: NoteNumbers | undefined;
  readonly to?: Addresses;
}

export function Prose({ paragraphs, notes, to = HERE }: Props): JSX.Element {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>{nodes(paragraph, { notes, to })}</p>
      ))}
    </>
  );
}
