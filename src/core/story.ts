import type { Course, Drawing } from './drawing.ts';
import type { Camera, LonLat } from './geo.ts';
import type { ActorId, ClaimRef, EventId, KindId, PlaceId, RoleId, RouteId, StepId, TopicId, VoiceId } from './ids.ts';
import type { Kind, Role } from './kinds.ts';
import type { Parts } from './parts.ts';
import type { MapGround } from './picture/map-ground.ts';
import type { StepProse } from './prose.ts';
import type { Step, StepPicture } from './step.ts';
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
