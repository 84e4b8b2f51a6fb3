import type { ActorId, PlaceId } from '../ids.ts';
import { textIn } from '../language/text.ts';
import type { Actor, Claim, Story } from '../story.ts';

/** A name under which something is found, as the texts or we write it. */
interface IndexEntry {
  readonly name: string;
  readonly anchor: string;
  /** The name that we use, where it is another one. */
  readonly see: string | null;
}

export const topicAnchor = (id: string): string => `topic-${id}`;
export const actorAnchor = (id: string): string => `actor-${id}`;
export const placeAnchor = (id: string): string => `place-${id}`;

/** What somebody says, or passes on for somebody else. */
export function sayingsOf(
  story: Story,
  id: ActorId,
): { readonly says: readonly Claim[]; readonly via: readonly Claim[] } {
  const all = story.sources.flatMap(({ claims }) => claims);
  return {
    says: all.filter((claim) => claim.says.includes(id)),
    via: all.filter((claim) => claim.via.includes(id)),
  };
}

/** All that is said of a place, in the order of texts and lines. */
export const saidOf = (story: Story, id: PlaceId): readonly Claim[] =>
  story.sources.flatMap(({ claims }) => claims.filter(({ place }) => place === id));

/** Those who speak, by the sides on which the texts introduce them and then by name. */
export function speakers(story: Story, lang: string): readonly Actor[] {
  const heard = new Set(story.sources.flatMap(({ claims }) => claims.flatMap(({ says, via }) => [...says, ...via])));
  const name = (actor: Actor): string => plainName(textIn(actor.name, lang));
  return [...story.actors.values()]
    .filter(({ id }) => heard.has(id))
    .sort((a, b) => name(a).localeCompare(name(b), lang));
}

/** A name as it is sorted: without its article. */
export const plainName = (name: string): string => name.replace(/^the\s+/i, '');

/** Every name that we and the texts use for people and places, in the order of the alphabet. */
export function nameIndex(story: Story, lang: string): readonly IndexEntry[] {
  const entries = new Map<string, IndexEntry>();
  const add = (names: readonly string[], ours: string, anchor: string): void => {
    for (const name of [ours, ...names]) {
      const plain = plainName(name);
      const key = `${plain} ${anchor}`;
      if (!entries.has(key)) entries.set(key, { name: plain, anchor, see: name === ours ? null : plainName(ours) });
    }
  };
  for (const actor of speakers(story, lang)) add(actor.variants, textIn(actor.name, lang), actorAnchor(actor.id));
  for (const place of story.places.values()) add(place.variants, textIn(place.names, lang), placeAnchor(place.id));
  return [...entries.values()].sort((a, b) => a.name.localeCompare(b.name, lang));
}
