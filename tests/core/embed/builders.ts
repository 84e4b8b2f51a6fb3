import { Window } from 'happy-dom';

// What builders of sites make of a snippet: nothing of it is taken, each puts boxes of its own around its parts.

/** Every block of the words, and the picture, in boxes within boxes; `names` from the outermost. */
function boxed(html: string, blocks: string, names: readonly string[]): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  for (const block of [...document.querySelectorAll(blocks)]) {
    const place = document.createElement('i');
    block.replaceWith(place);
    place.replaceWith(
      names.reduceRight((inner, name) => {
        const box = document.createElement('div');
        box.className = name;
        box.append(inner);
        return box;
      }, block),
    );
  }
  return document.body.innerHTML;
}

const BLOCKS = 'body > p, body > iframe, body > amp-iframe, [data-borderline] > *';
const TEXTS = 'p, figure, iframe, amp-iframe, [data-borderline] > img';

export const BUILDERS = {
  'rows and columns around each section': (html: string) => boxed(html, BLOCKS, ['row', 'col']),
  'a box around each paragraph': (html: string) => boxed(html, TEXTS, ['text-block']),
  'a column that cuts, around the whole': (html: string) => `<div class="cuts"><div class="inner">${html}</div></div>`,
} as const;
