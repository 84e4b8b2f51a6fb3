import { placeAnchor, topicAnchor } from '../accounts/sayings.ts';
import { claimAnchor } from '../cite/claim-anchor.ts';
import { type SayUnheard, unheardIn } from '../evidence/unheard.ts';
import { textIn } from '../language/text.ts';
import { typographic } from '../language/typography.ts';
import type { Inline, Paragraph, Story } from '../story.ts';

/** A piece of a paragraph. An `own` link leads into the site, by its path from the site's root. */
export type ToldPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'em' | 'strong'; readonly children: readonly ToldPiece[] }
  | { readonly kind: 'own'; readonly path: string; readonly children: readonly ToldPiece[] }
  | { readonly kind: 'away'; readonly href: string; readonly children: readonly ToldPiece[] };

export interface ToldStep {
  readonly id: string;
  readonly heading: string;
  /** What its map shows, in words. */
  readonly alt: string;
  readonly paragraphs: readonly (readonly ToldPiece[])[];
  /** Who is not heard in it, as a sentence; null where nobody is to be named. */
  readonly unheard: string | null;
}

/** What snippets need of a story: plain data, which the page that makes them carries. */
export interface ToldStory {
  readonly title: string;
  readonly deck: string;
  readonly notice: string;
  readonly byline: string;
  readonly licence: string;
  readonly steps: readonly [ToldStep, ...ToldStep[]];
}

function pieces(paragraph: Paragraph, story: Story): readonly ToldPiece[] {
  return paragraph.map((inline) => piece(inline, story));
}

/** In a host's page nothing of the story opens in place: a citation leads to all that is said on its question. */
function piece(inline: Inline, story: Story): ToldPiece {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: typographic(inline.text) };
    case 'em':
    case 'strong':
      return { kind: inline.kind, children: pieces(inline.children, story) };
    case 'claim': {
      const topic = story.claims.get(inline.claim)?.topic ?? null;
      const anchor = topic === null ? claimAnchor(inline.claim) : topicAnchor(topic);
      return { kind: 'own', path: `accounts/#${anchor}`, children: pieces(inline.children, story) };
    }
    case 'place':
      return { kind: 'own', path: `accounts/#${placeAnchor(inline.place)}`, children: pieces(inline.children, story) };
    case 'step':
      return { kind: 'own', path: `#${inline.step}`, children: pieces(inline.children, story) };
    case 'link':
      return { kind: 'away', href: inline.href, children: pieces(inline.children, story) };
    default:
      return inline satisfies never;
  }
}

/** The story as it stands in a host's page. `alts`: what each step's map shows, by its id. */
export function toldStory(
  story: Story,
  lang: string,
  alts: ReadonlyMap<string, string>,
  sayUnheard: SayUnheard,
): ToldStory {
  const { meta, prose } = story;
  const [first, ...others] = story.steps.map((step): ToldStep => {
    const { id } = step;
    return {
      id,
      heading: typographic(prose[lang]?.[id]?.heading ?? id),
      alt: alts.get(id) ?? '',
      paragraphs: (prose[lang]?.[id]?.paragraphs ?? []).map((paragraph) => pieces(paragraph, story)),
      unheard: unheardIn(step, story, lang, sayUnheard),
    };
  });
  if (first === undefined) throw new Error('expected a story with steps, got none');
  return {
    title: typographic(textIn(meta.title, lang)),
    deck: typographic(textIn(meta.deck, lang)),
    notice: typographic(textIn(meta.notice.text, lang)),
    byline: typographic(textIn(meta.byline, lang)),
    licence: typographic(textIn(meta.licence, lang)),
    steps: [first, ...others],
  };
}
