import type { Badge, Course, Drawing } from './drawing.ts';
import type { Camera, LonLat } from './geo.ts';
import type { ActorId, ClaimRef, EventId, KindId, PlaceId, RoleId, RouteId, StepId, TopicId, VoiceId } from './ids.ts';
import type { Kind, Role } from './kinds.ts';
import type { Parts } from './parts.ts';
import type { MapGround } from './picture/map-ground.ts';
import type { StepProse } from './prose.ts';
import type { Recording } from './recording.ts';
import type { TimeAxis } from './time/axis.ts';
import type { Topic } from './topic.ts';
import type { Voice } from './voices.ts';

// What code may trust. What an author writes is checked and turned into this by read/, the only place that makes ids.

/** A text by language; the story's own always stands. */
export type Text = { readonly [lang: string]: string };

/** Who makes a claim: somebody of the cast, or whoever wrote the text. */
export type Speaker = ActorId | 'reporter';

/** Times as finely as they are known: a day, a month, a year, 480 BC; null where the text leaves that end open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** A small map that says where the large one is: its own camera, and the countries that it names. */
export interface Locator extends Camera {
  readonly names: readonly { readonly country: string; readonly at: LonLat }[]; // ISO A3
}

export interface Actor {
  readonly id: ActorId;
  readonly name: Text;
  readonly variants: readonly string[];
  readonly role: RoleId;
  /** What somebody is, where they are introduced: “Lukashenko’s spokeswoman”. */
  readonly office: Text | null;
  /** ISO A3 of the country that they speak for; null: of none, or of more than one. */
  readonly country: string | null;
  readonly voice: VoiceId;
}

export const STANCES = [
  'asserts',
  'accuses',
  'denies',
  'proposes',
  'announces',
  'threatens',
  'demands',
  'warns',
  'concedes',
  'predicts',
  'leaves-open',
] as const;
export type Stance = (typeof STANCES)[number];
export const CERTAINTIES = ['stated', 'likely', 'alleged', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
export const QUALIFIERS = ['exact', 'about', 'at-least', 'more-than', 'nearly'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const WHEN_BASES = ['stated', 'weekday', 'relative', 'inferred'] as const;
/** How the day of a claim is known: from the text, by its weekday, counted from the text's own day, or inferred by us. */
export type WhenBasis = (typeof WHEN_BASES)[number];

export type ClaimFigure =
  | { readonly kind: 'value'; readonly value: number; readonly qualifier: Qualifier; readonly unit: string }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: 'words'; readonly words: string; readonly unit: string };

/** One statement of one text, in our words, anchored in a line of it. */
export interface Claim {
  readonly ref: ClaimRef;
  readonly source: string; // the first three digits of the text's name
  readonly line: number; // nth non-empty line of the text as received
  readonly anchor: string;
  readonly says: readonly Speaker[];
  readonly via: readonly ActorId[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly answers: readonly ClaimRef[];
  readonly kind: KindId;
  readonly statement: Text;
  readonly figures: readonly ClaimFigure[];
  readonly topic: TopicId | null;
  readonly place: PlaceId | null;
  readonly placeInferred: boolean;
  readonly when: (Span & { readonly words: string | null; readonly basis: WhenBasis }) | null;
  readonly note: Text | null;
}

export interface Source {
  readonly id: string; // 000
  readonly file: string;
  readonly sha256: string;
  readonly label: Text; // what it shows of its origin
  readonly short: Text; // what it is called within a sentence: the Sokółka report
  readonly dateline: { readonly place: PlaceId; readonly words: string } | null;
  readonly claims: readonly Claim[]; // in the order of their lines
}

/** What we go by where a place is our inference: the dateline of a text, which is where its reporter was, or a claim. */
export type Ground =
  | { readonly kind: 'dateline'; readonly source: string }
  | { readonly kind: 'claim'; readonly claim: ClaimRef };

/** Where a place is, no finer than it is known. `extent` are points that a camera must hold to show it. */
export type Where =
  | { readonly precision: 'exact' | 'town'; readonly point: LonLat }
  | { readonly precision: 'stretch' | 'area'; readonly shape: string; readonly extent: readonly LonLat[] }
  | { readonly precision: 'country'; readonly a3: string; readonly extent: readonly LonLat[] }
  | { readonly precision: 'unknown' };

export interface Place {
  readonly id: PlaceId;
  readonly names: Text;
  readonly own: string | null; // the name in the place's own language and script
  readonly variants: readonly string[];
  readonly country: string | null; // ISO A3
  readonly where: Where;
  /** The town by which one finds it, as the basemap names it: every map that tells of the place names it. */
  readonly town: string | null;
  readonly basis: {
    readonly kind: 'text' | 'gazetteer' | 'inference' | 'author'; // the author's, where nobody is cited
    readonly words: string | null;
    readonly why: Text | null;
    readonly from: readonly Ground[]; // of an inference, one or more
  };
  readonly geonames: number | null;
  readonly airport: string | null;
}

export const ROUTE_STATES = ['flown', 'travelled', 'closed', 'restricted'] as const;
/** Flown; travelled in whatever way; closed to all; or restricted: closed to some. */
export type RouteState = (typeof ROUTE_STATES)[number];

export interface Route {
  readonly id: RouteId;
  readonly name: Text;
  readonly stops: readonly PlaceId[]; // in order; each a point; none where its course has no place at its ends
  readonly course: Course;
  /** Whether its end has a head. */
  readonly arrow: boolean;
  readonly state: RouteState;
  readonly basis: Text;
  readonly claims: readonly ClaimRef[];
}

/** Something that happened or was said at one time, as at least one claim has it. */
export interface StoryEvent {
  readonly id: EventId;
  readonly title: Text;
  readonly kind: KindId;
  readonly when: Span;
  readonly at: { readonly place: PlaceId } | { readonly route: RouteId } | null;
  readonly claims: readonly ClaimRef[];
  readonly toldBy: readonly Speaker[]; // in the order of its claims
  readonly voices: readonly VoiceId[]; // of those who tell of it
  /** Those who deny one of its own claims; what somebody denies beside them is but told in it. */
  readonly deniedBy: readonly Speaker[];
  readonly steps: readonly StepId[];
}

export type Precision = Where['precision'];

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

export interface Meta {
  readonly slug: string;
  readonly title: Text;
  readonly deck: Text | null;
  readonly byline: Text;
  readonly days: { readonly published: string; readonly updated: string } | null; // YYYY-MM-DD; null: nobody says
  readonly version: string;
  readonly licence: Text;
  readonly contact: string | null; // an address of e-mail
  readonly credits: readonly { readonly what: Text; readonly who: Text }[];
  /** What is shown of the story where its address is shared; null: its map. */
  readonly card: StepPicture | null;
  /** Content notice of the opening; `skip` leads past `step`, which has a notice of its own. null: it warns of nothing. */
  readonly notice: { readonly text: Text; readonly step: StepId; readonly skip: StepId } | null;
}

/** What was published and did not hold: what stands now, and what stood before. */
export interface Correction {
  readonly date: string; // YYYY-MM-DD, from publication on
  readonly step: StepId | null; // null: of no one step
  readonly claim: ClaimRef | null; // null: of no one claim
  readonly text: Text;
  readonly before: Text;
}

export interface Story {
  /** What it is told in: a BCP 47 tag in its canonical form. */
  readonly lang: string;
  readonly meta: Meta;
  readonly parts: Parts;
  /** What its map is drawn from. */
  readonly ground: MapGround;
  /** What its language calls countries, by their codes, ISO A3; none in English. */
  readonly countries: Readonly<Record<string, string>>;
  /** `before` is what its open end is called, null: as any other; no axis where no event or step of the story has a time. */
  readonly axis: (TimeAxis & { readonly before: Text | null }) | null;
  /** Step 0 is the opening (`start`), the last is `sources`; never fewer than three. */
  readonly steps: readonly Step[];
  readonly prose: { readonly [lang: string]: { readonly [step: string]: StepProse } };
  /** In the order of every key; that of reporters is the last. */
  readonly voices: readonly Voice[];
  readonly locator: Locator | null;
  readonly kinds: readonly Kind[];
  readonly roles: readonly Role[];
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly routes: ReadonlyMap<RouteId, Route>;
  readonly drawings: ReadonlyMap<Drawing['id'], Drawing>;
  readonly events: ReadonlyMap<EventId, StoryEvent>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly sources: readonly Source[];
  readonly claims: ReadonlyMap<ClaimRef, Claim>;
  readonly corrections: readonly Correction[]; // the latest first
}
