import type { Recorded } from './recorded.ts';

/** A file in the folder of a story's pictures, as whoever reads files found it. */
export interface MediaFile {
  readonly name: string;
  readonly bytes: number;
  /** null: no picture can be read from it. */
  readonly image: MediaImage | null;
  /** What it is that can be played; null or left out: nothing. */
  readonly recorded?: (Recorded & { readonly digest: string }) | null;
  /** Of a file whose name says that it has words; null or left out: it is none, or has none. */
  readonly words?: { readonly text: string; readonly digest: string } | null;
}

export interface MediaImage {
  readonly format: string; // as its bytes are, whatever its name says: jpeg, png, svg, …
  readonly width: number; // pixels, upright
  readonly height: number;
  readonly frames: number; // more than one: it moves
  /** Whether it can be read to its end. */
  readonly whole: boolean;
  readonly digest: string; // SHA-256 of its bytes, as hexadecimal figures
}
