// The smallest files that can be played, or say that they can.

const ascii = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0));
const little = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);
const big = (value: number): readonly number[] => little(value, 4).toReversed();

/** A tone of one second: 8000 samples of 8 bits. */
export function wav(samples = 8000): Uint8Array {
  const tone = Array.from({ length: samples }, (_, index) => 128 + Math.round(60 * Math.sin(index / 3)));
  const form = [...ascii('WAVEfmt '), ...little(16, 4), 1, 0, 1, 0, ...little(8000, 4), ...little(8000, 4), 1, 0, 8, 0];
  return Uint8Array.from([
    ...ascii('RIFF'),
    ...little(36 + samples, 4),
    ...form,
    ...ascii('data'),
    ...little(samples, 4),
    ...tone,
  ]);
}

/** Four silent frames of 128 kbit/s and 44.1 kHz. */
export function mp3(): Uint8Array {
  const frame = [0xff, 0xfb, 0x90, 0x00, ...Array.from({ length: 413 }, () => 0)];
  return Uint8Array.from([frame, frame, frame, frame].flat());
}

/** Two pages with nothing that could be heard. */
export function oggPages(): Uint8Array {
  const page = [
    ...ascii('OggS'),
    ...Array.from({ length: 22 }, () => 0),
    2,
    10,
    20,
    ...Array.from({ length: 30 }, () => 7),
  ];
  return Uint8Array.from([...page, ...page]);
}

const box = (name: string, inner: readonly number[]): readonly number[] => [
  ...big(8 + inner.length),
  ...ascii(name),
  ...inner,
];

/** An index of one track, of pictures or of sound, and nothing behind it. */
export const mp4 = (track: 'vide' | 'soun'): Uint8Array =>
  Uint8Array.from([
    ...box('ftyp', [...ascii('isom'), 0, 0, 2, 0]),
    ...box('moov', box('hdlr', [0, 0, 0, 0, 0, 0, 0, 0, ...ascii(track), 0, 0, 0, 0])),
    ...box(
      'mdat',
      Array.from({ length: 40 }, () => 1),
    ),
  ]);

/** A segment that says how long it is. */
export const webm = (): Uint8Array =>
  Uint8Array.from([
    ...[0x1a, 0x45, 0xdf, 0xa3, 0x87, 0x42, 0x82, 0x84, ...ascii('webm')],
    ...[0x18, 0x53, 0x80, 0x67, 0x40 | 0, 100, ...Array.from({ length: 100 }, () => 3)],
  ]);
