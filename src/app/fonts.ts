// The page is painted in faces that the device has, of the same measure as ours; ours come when nothing else is waiting.
// Their letters are a little narrower: a line may become shorter, and a block in view keeps the height that it had.

/** What the first view is written in, and letters of each alphabet in it; a letter that a file lacks fetches another. */
const FIRST = [
  ['400 18px "Source Serif 4"', 'ał'],
  ['italic 400 18px "Source Serif 4"', 'a'],
  ['600 40px "Source Serif 4 Display"', 'a'],
  ['400 14px "Source Sans 3"', 'ał'],
  ['600 14px "Source Sans 3"', 'ał'],
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

/**
 * Fetches the files that the first view needs and no others: words that nobody sees are set in each face. Asked by name,
 * the browser would fetch every file of a face that has the letters.
 */
async function fetchFaces(): Promise<void> {
  const probe = document.createElement('div');
  probe.className = 'unseen';
  probe.setAttribute('aria-hidden', 'true');
  for (const [font, letters] of FIRST) {
    const word = document.createElement('span');
    word.style.font = font;
    word.textContent = letters;
    probe.append(word);
  }
  document.body.append(probe);
  await nextFrame();
  await nextFrame(); // laid out, in the page's own time: the browser has seen what it lacks
  await document.fonts.ready;
  probe.remove();
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
