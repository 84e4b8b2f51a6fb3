// The four pages that are measured beside each other: ours, ours with the engine at once, and what nobody can beat.

export const VARIANTS = ['ours', 'engine at once', 'plain page', 'text alone'] as const;
export type Variant = (typeof VARIANTS)[number];

const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const STYLES = /<link rel="stylesheet"[^>]*>/g;
const NOSCRIPT = /<noscript>[\s\S]*?<\/noscript>/g;
const PICTURES = /<figure class="still">[\s\S]*?<\/figure>/g;
const FIRST_PICTURE = /<picture>[\s\S]*?<\/picture>/;

/** The page of a variant, made from the one that was built; `engine` is the live map's script, relative to it. */
export function variantOf(html: string, variant: Variant, engine: string): string {
  switch (variant) {
    case 'ours':
      return html;
    case 'engine at once':
      return html.replace('</head>', `<script type="module" crossorigin src="${engine}"></script></head>`);
    case 'plain page':
      return html.replace(SCRIPTS, '').replace(NOSCRIPT, '');
    case 'text alone':
      return html
        .replace(SCRIPTS, '')
        .replace(NOSCRIPT, '')
        .replace(STYLES, '')
        .replace(PICTURES, '')
        .replace(FIRST_PICTURE, '');
  }
}
