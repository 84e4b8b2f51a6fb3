import { Window } from 'happy-dom';

// The page beside pages that nobody can beat: its own prose in bare HTML, with its style sheet and first picture, and alone.

export const VARIANTS = ['ours', 'plain page', 'text alone'] as const;
type Variant = (typeof VARIANTS)[number];

const STYLES = /<link rel="stylesheet"[^>]*>/g;
const NOSCRIPT = /<noscript>[\s\S]*?<\/noscript>/g;
const PICTURE = /<picture>[\s\S]*?<\/picture>/;

/** What the story's page says on a screen, in its order: headings and paragraphs, with nothing in them but words. */
function wordsOf(html: string): string {
  const { document } = new Window();
  document.write(html.replace(NOSCRIPT, '').replace(/<script[\s\S]*?<\/script>/g, ''));
  for (const unseen of document.querySelectorAll('.footnotes, .still, .map-alt, nav, figcaption')) unseen.remove();
  return [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd)')]
    .filter((block) => block.querySelector('p, li') === null && (block.textContent ?? '').trim() !== '')
    .map((block) => {
      const tag = /^H[12]$/.test(block.tagName) ? block.tagName.toLowerCase() : 'p';
      return `<${tag}>${(block.textContent ?? '').replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${tag}>`;
    })
    .join('\n');
}

/** The pages of a site, made from the one that was built. */
export function variantsOf(html: string): Readonly<Record<Variant, string>> {
  const words = wordsOf(html);
  const around = (head: string, picture: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain</title>${head}</head><body><main>${picture}${words}</main></body></html>`;
  const styles = (html.replace(NOSCRIPT, '').match(STYLES) ?? []).join('');
  const picture = PICTURE.exec(html)?.[0] ?? '';
  return {
    ours: html,
    'plain page': around(styles, `<div class="still" style="display: block; height: 50vh">${picture}</div>`),
    'text alone': around('', ''),
  };
}
