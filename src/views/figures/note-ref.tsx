import type { VNode } from 'preact';
import type { NoteNumbers } from '../../core/cite/note-numbers.ts';
import type { ClaimRef } from '../../core/ids.ts';

interface Props {
  readonly claim: ClaimRef;
  readonly notes?: NoteNumbers | undefined;
}

/** The number of a claim's note, where the page numbers them: on paper a link cannot be followed. */
export function NoteRef({ claim, notes }: Props): VNode | null {
  const number = notes?.get(claim);
  return number === undefined ? null : <sup class="note-ref">{number}</sup>;
}
