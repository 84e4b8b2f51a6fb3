import { LETTERING_FAMILY } from '../core/theme/lettering.ts';

// The page is painted in faces that the device has, of the same measure as ours; ours come when nothing else is waiting.
// Their letters are a little narrower: a line may become shorter, and a block in view keeps the height that it had.

/** What the first view is written in: family, style, weight, and letters of each alphabet in it. */
const FIRST = [
  ['Source Serif 4', 'normal', 400, 'ał'],
  ['Source Serif 4', 'italic', 400, 'a'],
  ['Source Serif 4 Display', 'normal', 600, 'a'],
  ['Source Sans 3', 'normal', 400, 'ał'],
  ['Source Sans 3', 'normal', 600, 'ał'],
] as const;
// Not what a click begins with: what is pressed must not move before it is let go.
const GESTURES = ['click', 'keydown', 'wheel', 'touchmove'] as const;
const BLOCKS = 'h1, h2, h3, p, li, dt, dd';

const isInView = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < window.innerHeight;

/** Keeps the blocks in view at the height that they have, and answers with them. Reads all before it writes. */
function holdHeights(sections: readonly HTMLElement[]): readonly HTMLElement[] {
  const held = sections
    .filter((section) => isInView(section.getBoundingClientRect()))
    .flatMap((section) => [...section.querySelectorAll<HTMLElement>(BLOCKS)])
    .map((block) => ({ block, box: block.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && isInView(box));
  for (const { block, box } of held) block.style.minBlockSize = `${box.height}px`;
  return held.map(({ block }) => block);
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Whether a face's weights, as "400 600", have one of them. */
function spans(weights: string, weight: number): boolean {
  const [from = 0, to = from] = weights.split(' ').map(Number);
  return from <= weight && weight <= to;
}

/** Whether a face's range, as "U+20-7E, U+131, U+4??", holds a letter. */
function holds(range: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return parseInt(from.replaceAll('?', '0'), 16) <= code && code <= parseInt(to.replaceAll('?', 'F'), 16);
  });
}

/**
 * Fetches the files that the first view needs and no others. Where two hold a letter it is the later, the smaller, as in
 * the style sheet; the browser, asked by name, would fetch both, and words set in faces that are not here yet would first
 * be set in some of the device's, each of which is searched for.
 */
async function fetchFaces(): Promise<void> {
  const faces = [...document.fonts].reverse();
  const own = [LETTERING_FAMILY, 'normal', 400, document.title] as const;
  const first = [...FIRST, own].flatMap(([family, style, weight, letters]) =>
    [...letters].map((letter) =>
      faces.find(
        (face) =>
          face.family.replaceAll('"', '') === family &&
          face.style === style &&
          spans(face.weight, weight) &&
          holds(face.unicodeRange, letter),
      ),
    ),
  );
  await Promise.allSettled(first.map((face) => face?.load())); // one that does not come keeps no other away
}

/**
 * Puts our faces on as soon as they are here, wherever the reader is. Nothing in view moves; who watches the height of
 * the text keeps the reader's place when steps above get another. With the reader's next gesture blocks get their own
 * height again: the page is then as high as it is on any other way. Resolves when the faces are on.
 */
export async function applyWebFonts(sections: readonly HTMLElement[]): Promise<void> {
  await fetchFaces();
  await nextFrame(); // before the layout of this frame, after that of the last: what is read is clean
  const held = holdHeights(sections);
  document.documentElement.dataset['fonts'] = 'sans';
  await nextFrame(); // in two frames: letters that are set for the first time cost most of a layout
  document.documentElement.dataset['fonts'] = '';
  const letGo = (): void => {
    for (const type of GESTURES) window.removeEventListener(type, letGo);
    for (const block of held) block.style.minBlockSize = '';
  };
  for (const type of GESTURES) window.addEventListener(type, letGo, { passive: true });
}
