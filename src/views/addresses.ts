import { actorAnchor, placeAnchor, topicAnchor } from '../core/accounts/sayings.ts';
import { claimHref } from '../core/cite/claim-anchor.ts';
import type { FootnoteNumbers } from '../core/cite/footnote-numbers.ts';
import { stepOfPlace } from '../core/evidence/step-of-place.ts';
import type { ActorId, ClaimRef, PlaceId, TopicId } from '../core/ids.ts';
import type { Story } from '../core/story.ts';

/** Where the links of a text lead: within a page that holds all, or from one that holds a part of it. */
export interface Addresses {
  claim(ref: ClaimRef): string;
  place(id: PlaceId): string;
  step(id: string): string;
  /** Everything that is said on a question, and everything that somebody says: both among the accounts. */
  topic(id: TopicId): string;
  actor(id: ActorId): string;
}

const ACCOUNTS = 'accounts/';
const SOURCES = 'sources/';

const placeHref = (id: PlaceId): string => `#${placeAnchor(id)}`;

/** The story itself at the site's root: its steps are on this page. */
export const HERE: Addresses = {
  claim: (ref) => `${SOURCES}${claimHref(ref)}`,
  place: (id) => `${SOURCES}${placeHref(id)}`,
  step: (id) => `#${id}`,
  topic: (id) => `${ACCOUNTS}#${topicAnchor(id)}`,
  actor: (id) => `${ACCOUNTS}#${actorAnchor(id)}`,
};

/** On this page what it cites; all else in the story, at `root`. Steps are where the page says. */
export const apart = (root: string, footnotes: FootnoteNumbers, step: Addresses['step']): Addresses => ({
  claim: (ref) => (footnotes.has(ref) ? claimHref(ref) : `${root}${HERE.claim(ref)}`),
  place: (id) => `${root}${HERE.place(id)}`,
  step,
  topic: (id) => `${root}${HERE.topic(id)}`,
  actor: (id) => `${root}${HERE.actor(id)}`,
});

/** In a story without statements a place leads to the step that shows it: there is no page that says more of it. */
export const inStory = ({ parts, steps }: Pick<Story, 'parts' | 'steps'>, to: Addresses): Addresses =>
  parts.statements ? to : { ...to, place: (id) => to.step(stepOfPlace(steps, id)) };

/** The page of accounts: all but the steps is on it. */
export const amongAccounts = (root: string): Addresses => ({
  claim: claimHref,
  place: placeHref,
  step: (id) => `${root}#${id}`,
  topic: (id) => `#${topicAnchor(id)}`,
  actor: (id) => `#${actorAnchor(id)}`,
});

/** The page of the sources: statements and places are on it. */
export const amongSources = (root: string): Addresses => ({
  claim: claimHref,
  place: placeHref,
  step: (id) => `${root}#${id}`,
  topic: (id) => `${root}${HERE.topic(id)}`,
  actor: (id) => `${root}${HERE.actor(id)}`,
});
