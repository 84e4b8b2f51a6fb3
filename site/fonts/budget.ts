import type { Rollup } from 'vite';
import type { Characters } from './characters.ts';
import { ALPHABETS, FACES } from './faces.ts';

/** Bytes of all faces of the first view together: what they are without letters, and a letter in them. */
const BARE = 38_000;
const PER_LETTER = 160;

/** Bytes that they may weigh: 70 KB with the 200 letters that we write. Whoever tells a story in more is not to blame. */
export const facesLimit = ({ labels }: Pick<Characters, 'labels'>): number => BARE + PER_LETTER * [...labels].length;

/**
 * Cut files that a browser leaves alone when the page opens, as measured in Chromium, at 1440 and at 390 px: Cyrillic
 * stands in the list of places alone, in the sans, and no heading has a letter beyond Latin-1. All others count, the
 * italics of the map's waters too: the map is drawn before the reader scrolls.
 */
const LATER: readonly string[] = ['serif-cyrillic', 'serif-display-latin-ext'];

const FIRST_VIEW = FACES.flatMap(({ name }) => ALPHABETS.map((alphabet) => `${name}-${alphabet}`)).filter(
  (name) => !LATER.includes(name),
);

const DIGEST = /-[0-9a-f]{10}\.woff2$/;

const bytesOf = (source: string | Uint8Array): number => Buffer.byteLength(source);

/** Throws where the faces of the first view weigh more than they may; says what weighs how much. */
export function weighFaces(bundle: Rollup.OutputBundle, limit: number): void {
  const weights = new Map<string, number>();
  for (const file of Object.values(bundle)) {
    if (file.type !== 'asset') continue;
    const name = file.names.find((given) => DIGEST.test(given))?.replace(DIGEST, '') ?? '';
    if (FIRST_VIEW.includes(name)) weights.set(name, bytesOf(file.source));
  }
  // A budget that finds nothing to weigh would pass for ever.
  if (weights.size === 0) throw new Error('no cut font files in the build: nothing to weigh');
  const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
  if (total <= limit) return;
  const list = [...weights].sort(([, a], [, b]) => b - a).map(([name, bytes]) => `  ${bytes} ${name}`);
  throw new Error(`fonts of the first view: at most ${limit} bytes, they weigh ${total}\n${list.join('\n')}`);
}
