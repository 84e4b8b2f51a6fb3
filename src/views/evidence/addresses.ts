import type { NoteNumbers } from '../../core/cite/note-numbers.ts';
import type { ClaimRef, PlaceId } from '../../core/ids.ts';
import { claimHref } from '../figures/claim-anchor.ts';

/** Where the links of a text lead: within a page that holds all, or from one that holds a part of it. */
export interface Addresses {
  claim(ref: ClaimRef): string;
  place(id: PlaceId): string;
  step(id: string): string;
}

/** All of it on this page. */
export const HERE: Addresses = {
  claim: claimHref,
  place: (id) => `#place-${id}`,
  step: (id) => `#${id}`,
};

/** On this page what it cites; all else in the story, at `root`. Steps are where the page says. */
export const apart = (root: string, notes: NoteNumbers, step: Addresses['step']): Addresses => ({
  claim: (ref) => (notes.has(ref) ? HERE.claim(ref) : `${root}${HERE.claim(ref)}`),
  place: (id) => `${root}${HERE.place(id)}`,
  step,
});
