/** A file in the folder of a story's pictures, as whoever reads files found it. */
export interface MediaFile {
  readonly name: string;
  readonly bytes: number;
  /** null: no picture can be read from it. */
  readonly image: MediaImage | null;
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
