// The page is painted in faces that the device has; ours come when nothing else is waiting, and nothing moves when they
// do: their letters are a little narrower, so a block may keep the height that it had.

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
const MOVED = 0.5; // pixels that nobody sees

interface Held {
  readonly block: HTMLElement;
  readonly top: number;
  readonly height: number;
}

function blocksInView(text: HTMLElement): readonly Held[] {
  return [...text.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, td, th')].flatMap((block) => {
    const { top, bottom, height } = block.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight && height > 0 ? [{ block, top, height }] : [];
  });
}

const letGo = (held: readonly Held[]): void => {
  for (const { block } of held) block.style.minBlockSize = '';
};

/** Puts our faces on. Answers with the blocks that keep their height; null: something moved, and the faces are off again. */
function putOn(text: HTMLElement): readonly Held[] | null {
  const { dataset } = document.documentElement;
  const held = blocksInView(text);
  dataset['fonts'] = '';
  for (const { block, height } of held)
    if (block.getBoundingClientRect().height < height - MOVED) block.style.minBlockSize = `${height}px`;
  if (held.every(({ block, top }) => Math.abs(block.getBoundingClientRect().top - top) <= MOVED)) return held;
  delete dataset['fonts'];
  letGo(held);
  return null;
}

/**
 * Fetches the files that the first view needs and no others: words that nobody sees are set in each face. Asked by name,
 * the browser would fetch every file of a face that has the letters.
 */
function fetchFaces(): Promise<unknown> {
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
  probe.getBoundingClientRect(); // laid out: the browser sees what it lacks
  return document.fonts.ready.then(() => probe.remove());
}

/**
 * Puts our faces on as soon as they are here, if that moves nothing in view; else with the reader's next gesture, when
 * the page may answer. With that gesture blocks get their own height again in either case: the page is then as high as
 * it is on any other way. `then` is called when lines may have got another length.
 */
export function dressInFonts(text: HTMLElement, then: () => void): void {
  void fetchFaces().then(() => {
    const held = putOn(text);
    if (held !== null) then();
    const answer = (): void => {
      for (const type of GESTURES) window.removeEventListener(type, answer);
      document.documentElement.dataset['fonts'] = '';
      letGo(held ?? []);
      then();
    };
    for (const type of GESTURES) window.addEventListener(type, answer, { passive: true });
  });
}
