import type { Named } from '../picture/heard.ts';
import type { KeySymbol } from '../picture/legend.ts';
import type { RouteState } from '../story.ts';
import type { NamedVoice } from '../voices.ts';

// What a map shows at a step's rest, as plain data in reading order: what is to be said, before any language says it.

/** The side of the view on which something stands, as seen from its middle. */
export type Side = 'west' | 'east' | 'north' | 'south';

export interface Landmark {
  readonly name: string;
  readonly side: Side;
}

/** What the view is of: a border or a part of it, a country; null: only how far it reaches. */
export type Subject =
  | { readonly kind: 'border'; readonly name: string; readonly part: 'whole' | 'north' | 'middle' | 'south' }
  | { readonly kind: 'country'; readonly name: string };

export interface Extent {
  readonly subject: Subject | null;
  /** At most two, on opposite sides where there are such. */
  readonly reach: readonly Landmark[];
  /** Degrees: for a view in which nothing has a name. */
  readonly middle: { readonly lon: number; readonly lat: number };
}

/** How a place is drawn; `border` is the border as a whole, which is a stretch of its own. */
export type DrawnAs = 'exact' | 'point' | 'town' | 'stretch' | 'border' | 'area' | 'country';

/** Things that are drawn alike and told of by the same speakers. */
export interface Group {
  readonly as: DrawnAs;
  /** `badge`: what its mark bears; '': nothing. */
  readonly things: readonly { readonly name: string; readonly inferred: boolean; readonly badge: string }[];
  /** How many drawings they are: two places may be known no better than as the same stretch. */
  readonly drawings: number;
  readonly toldBy: readonly Named[];
}

export interface Denial {
  readonly by: readonly Named[];
  /** Names of what it is about. */
  readonly of: readonly string[];
}

export interface DrawnRoute {
  readonly state: RouteState;
  readonly sign: KeySymbol;
  /** In order; some of them may lie outside the view. */
  readonly stops: readonly { readonly name: string; readonly inView: boolean }[];
  /** What it is called, where it has no stops. */
  readonly name: string;
  readonly arrow: boolean;
}

/** An area or a line of the author's own. */
export interface DrawnShape {
  readonly kind: 'area' | 'line';
  readonly name: string | null;
}

export interface AltFacts {
  readonly extent: Extent;
  readonly marked: readonly Group[];
  readonly emphasized: readonly Group[];
  /** Name of the border where the step tells of it and it is but the heaviest line of the ground. */
  readonly heaviestLine: string | null;
  /** All who speak of what is marked or lit, where there is too much of it to say so group by group. */
  readonly speakers: readonly Named[];
  /** In the story's order. */
  readonly voices: readonly NamedVoice[];
  readonly denials: readonly Denial[];
  readonly routes: readonly DrawnRoute[];
  readonly drawings: readonly DrawnShape[];
  readonly callouts: readonly { readonly on: string; readonly texts: readonly string[] }[];
}

/** One language's sentences for the facts. Each answers with one whole sentence, or more. */
export interface AltWords {
  readonly extent: (extent: Extent) => string;
  readonly marked: (groups: readonly Group[]) => string;
  readonly emphasized: (groups: readonly Group[]) => string;
  readonly heaviestLine: (name: string) => string;
  readonly speakers: (speakers: readonly Named[], voices: readonly NamedVoice[]) => string;
  readonly denial: (denial: Denial) => string;
  readonly route: (route: DrawnRoute) => string;
  readonly drawings: (drawings: readonly DrawnShape[]) => string;
  readonly callouts: (on: string, texts: readonly string[]) => string;
  /** Where there is nothing but ground. */
  readonly nothing: string;
  /** All that there is to say where the ground has stepped back, and nothing on it has a name. */
  readonly pale: string;
  /** The same of a map that stays as it was, without what was drawn on it. */
  readonly bare: string;
}
