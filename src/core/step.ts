import type { Badge, Drawing } from './drawing.ts';
import type { Camera, LonLat } from './geo.ts';
import type { ClaimRef, EventId, PlaceId, RouteId, StepId, VoiceId } from './ids.ts';
import type { Recording } from './recording.ts';
import type { Span, Text } from './story.ts';

// One section of a story: where it looks, what it draws there, and what it shows beside its words.

/** As a camera has them, degrees. */
export type Turn = Pick<Camera, 'bearing' | 'pitch'>;

export type View =
  | { readonly kind: 'camera'; readonly camera: Camera }
  | {
      readonly kind: 'fit';
      readonly places: readonly PlaceId[];
      readonly extent?: readonly LonLat[]; // of routes and drawings that it holds as well
      readonly maxZoom: number | null;
      /** How the view is turned and tilted; left out: north is up, from straight above. */
      readonly turn?: Turn;
    }
  | { readonly kind: 'hold' }; // the view of the step before

/** What a step draws: a place (ink, or lit where it is a country), or an event (in the colours of its voices). */
export type Layer = { readonly kind: 'place'; readonly id: PlaceId } | { readonly kind: 'event'; readonly id: EventId };

/** Words on the map with a leader to a place: at most eight words, citing a claim. */
export interface Callout {
  readonly id: string; // unique in the story
  readonly at: PlaceId;
  readonly point: LonLat | null; // where on a stretch or area the leader ends; null: the plan chooses
  readonly text: Text;
  readonly claim: ClaimRef;
  /** Set large over the words: a day, a number. */
  readonly large: Text | null;
}

/**
 * What a step shows at its heading, where that is not what it rests with. With a view of its own, the camera goes from
 * there to the step's while its first lines are read. Without one, the points that are drawn only here leave one after
 * another, and then the callouts come.
 */
export interface Entrance {
  readonly view: View | null;
  readonly layers: readonly Layer[];
}

/** One figure under a heading. `claims` in the order in which they are shown. */
export interface Chart {
  readonly kind: 'strip' | 'rows' | 'parts' | 'pair' | 'dates' | 'number' | 'quote' | 'names';
  readonly title: Text;
  readonly note: Text | null;
  readonly claims: readonly ClaimRef[];
  /** For `quote` and `names`: the words shown, each beside the claim of the same index. */
  readonly words: readonly Text[];
}

/** Somebody whom a step tells of and who says nothing in it, of a side of which nobody does. */
export interface Unheard {
  readonly side: VoiceId;
  readonly who: Text; // within a sentence: the people in the group
}

/** A photograph, a drawing, a page of a book that a step shows beside its map. */
export interface StepPicture {
  readonly name: string; // of its file, without what it ends in
  readonly digest: string; // of its bytes
  readonly width: number; // pixels, upright
  readonly height: number;
  /** What is to be seen in it, for those who do not see it. */
  readonly alt: Text;
  readonly caption: Text | null;
  readonly credit: Text; // who made it
  readonly licence: Text;
}

export interface Step {
  readonly id: StepId;
  readonly view: View;
  readonly enter: Entrance | null;
  /** Whether the ground is dimmed and bears no names but those that it owes: what it tells has little geography. */
  readonly dim: boolean;
  readonly layers: readonly Layer[];
  readonly routes: readonly RouteId[];
  readonly drawings: readonly Drawing['id'][];
  readonly badges: Readonly<Record<string, Badge>>; // on the marks of its points, by their places
  readonly time: Span | null;
  readonly callouts: readonly Callout[];
  readonly chart: Chart | null;
  readonly unheard: readonly Unheard[];
  /** Overrides for the plan's own choice of labels: names of the gazetteer or ids of places. */
  readonly labels: { readonly show: readonly string[]; readonly hide: readonly string[] };
  /** What may be hard to read in it, said before it; null: nothing. */
  readonly notice: Text | null;
  /** Ids that it had in earlier editions: addresses with them still lead to it. */
  readonly formerly: readonly string[];
  /** What the map shows, for those who do not see it, in the author's words; null: it is read off the map. */
  readonly alt: Text | null;
  readonly pictures: readonly StepPicture[];
  readonly recordings: readonly Recording[];
  /** What is shown of the step where its address is shared; null: its map. */
  readonly card: StepPicture | null;
}
