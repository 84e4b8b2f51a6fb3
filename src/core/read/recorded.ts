// What the bytes of a sound or a video are, whatever its name says, and whether they break off.
import type { SoundFormat, VideoFormat } from '../recording.ts';

export interface Recorded {
  readonly format: SoundFormat | VideoFormat;
  /** Whether it goes to the end that it says it has. */
  readonly whole: boolean;
}

const letters = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

export function recordedIn(bytes: Uint8Array): Recorded | null {
  if (bytes.length < 16) return null;
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 4) === 'WAVE') return wav(bytes);
  if (letters(bytes, 0, 4) === 'OggS') return { format: 'ogg', whole: oggIsWhole(bytes) };
  if (letters(bytes, 4, 4) === 'ftyp') return mp4(bytes);
  if (viewOf(bytes).getUint32(0) === 0x1a45dfa3) return webm(bytes);
  return mp3(bytes);
}

/** Chunks, each with its length before it. */
function wav(bytes: Uint8Array): Recorded {
  const view = viewOf(bytes);
  let at = 12;
  while (at + 8 <= bytes.length) {
    const end = at + 8 + view.getUint32(at + 4, true);
    if (letters(bytes, at, 4) === 'data') return { format: 'wav', whole: end <= bytes.length };
    at = end + (end % 2);
  }
  return { format: 'wav', whole: false };
}

/** Pages, one behind the other; of each, the lengths of its parts stand in its head. */
function oggIsWhole(bytes: Uint8Array): boolean {
  const HEAD = 27;
  let at = 0;
  while (at + HEAD <= bytes.length && letters(bytes, at, 4) === 'OggS') {
    const parts = bytes[at + HEAD - 1] ?? 0;
    const lengths = bytes.subarray(at + HEAD, at + HEAD + parts);
    at += HEAD + parts + lengths.reduce((sum, length) => sum + length, 0);
  }
  return at === bytes.length;
}

/** Boxes, each with its length before it; the one called moov says what is to be seen and to be heard. */
function mp4(bytes: Uint8Array): Recorded | null {
  if (/^(?:avif|avis|heic|heix|mif1|msf1|qt {2})/.test(letters(bytes, 8, 4))) return null; // pictures, and QuickTime
  const view = viewOf(bytes);
  let at = 0;
  let hasIndex = false;
  let isSeen = false;
  while (at + 8 <= bytes.length) {
    const short = view.getUint32(at);
    const long = short === 1 && at + 16 <= bytes.length ? Number(view.getBigUint64(at + 8)) : short;
    const size = short === 0 ? bytes.length - at : long;
    if (size < 8) break;
    if (letters(bytes, at + 4, 4) === 'moov') {
      hasIndex = true;
      isSeen = showsPictures(bytes.subarray(at, at + size));
    }
    at += size;
  }
  const whole = hasIndex && at === bytes.length;
  return { format: isSeen || !hasIndex ? 'mp4' : 'm4a', whole };
}

/** Whether one of the tracks is one of pictures: each says so behind the word hdlr. */
function showsPictures(moov: Uint8Array): boolean {
  for (let at = moov.indexOf(0x68); at !== -1; at = moov.indexOf(0x68, at + 1))
    if (letters(moov, at, 4) === 'hdlr' && letters(moov, at + 12, 4) === 'vide') return true;
  return false;
}

/** A length of EBML: the first bit that is set says of how many bytes it is. All of its bits set: nobody knows it. */
function lengthAt(bytes: Uint8Array, at: number): { readonly size: number | null; readonly bytes: number } {
  const first = bytes[at] ?? 0;
  const count = first === 0 ? 8 : Math.clz32(first) - 23;
  let size = first & (0xff >> count);
  let isOpen = size === 0xff >> count;
  for (const byte of bytes.subarray(at + 1, at + count)) {
    size = size * 256 + byte;
    isOpen &&= byte === 0xff;
  }
  return { size: isOpen ? null : size, bytes: count };
}

/** A head that names its kind, and one segment. What was recorded as it was shown has no length, and ends anywhere. */
function webm(bytes: Uint8Array): Recorded | null {
  const head = lengthAt(bytes, 4);
  const at = 4 + head.bytes + (head.size ?? 0);
  if (!letters(bytes, 4, Math.min(at, 64)).includes('webm')) return null; // another kind of Matroska
  if (at + 12 > bytes.length || viewOf(bytes).getUint32(at) !== 0x18538067) return { format: 'webm', whole: false };
  const body = lengthAt(bytes, at + 4);
  const end = at + 4 + body.bytes + (body.size ?? 0);
  return { format: 'webm', whole: end <= bytes.length && bytes.length > at + 64 };
}

const RATES = { 3: [44100, 48000, 32000], 2: [22050, 24000, 16000], 0: [11025, 12000, 8000] } as const; // Hz, by version
const KILOBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const;
const KILOBITS_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] as const;

/** How long the frame of layer III is that begins there, in bytes; null: none does. */
function frameAt(bytes: Uint8Array, at: number): number | null {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
  const version = (b >> 3) & 3;
  if (a !== 0xff || (b & 0xe6) !== 0xe2 || version === 1) return null;
  const rate = RATES[version as keyof typeof RATES][(c >> 2) & 3];
  const kilobits = (version === 3 ? KILOBITS : KILOBITS_LOW)[c >> 4] ?? 0;
  if (rate === undefined || kilobits === 0) return null;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * kilobits) / rate) + ((c >> 1) & 1);
}

/** Frames behind a head of any length; three in a row are no chance. What stands behind the last is not looked at. */
function mp3(bytes: Uint8Array): Recorded | null {
  const tag = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
  let at = letters(bytes, 0, 3) === 'ID3' ? 10 + tag : 0;
  let frames = 0;
  for (let length = frameAt(bytes, at); length !== null; length = frameAt(bytes, at)) {
    frames++;
    at += length;
  }
  if (frames < 3 && letters(bytes, 0, 3) !== 'ID3') return null;
  return { format: 'mp3', whole: frames > 0 && at <= bytes.length };
}
