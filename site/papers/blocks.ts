/** Words that are set alike. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Set smaller: where something stands, an address. */
  readonly small?: boolean;
  /** Where it leads, in full. */
  readonly link?: string;
}

/** A run of its own: what follows stands further on. */
export const TAB = '\t';

/** What stands before the words of an item: a sign, a count that goes on by itself, or a number that is written. */
export type Marker =
  | { readonly of: 'bullet' }
  | { readonly of: 'count'; readonly list: number }
  | { readonly of: 'number' };

/** A paper as a row of blocks, whatever it is written as: what each of them is, and not how it looks. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[]; readonly opensSheet?: boolean }
  | { readonly is: 'text'; readonly runs: readonly Run[]; readonly within: number }
  | { readonly is: 'item'; readonly runs: readonly Run[]; readonly marker: Marker; readonly within: number }
  /** A line to write on, behind what stands before it. */
  | { readonly is: 'line'; readonly runs: readonly Run[] }
  | { readonly is: 'name'; readonly runs: readonly Run[] }
  | {
      readonly is: 'picture';
      readonly file: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly is: 'table';
      readonly caption: readonly Run[];
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
