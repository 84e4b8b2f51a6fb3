// How much of what each side says the story tells.
import { citations } from '../evidence/citations.ts';
import { voicesOf } from '../evidence/voices-heard.ts';
import type { ClaimRef, VoiceId } from '../ids.ts';
import { sentenceAbout } from '../language/sentences.ts';
import { quotationsIn } from '../language/words.ts';
import { type Inline, type Paragraph, toldIn } from '../prose.ts';
import type { Claim, Story } from '../story.ts';
import { REPORTER } from '../voices.ts';

export interface SideTold {
  readonly side: VoiceId;
  /** Claims of all texts that somebody of this side makes. A claim of two sides is one of each. */
  readonly claims: number;
  /** Those that a step cites: in prose, chart or callout. */
  readonly cited: number;
  /** Part of its claims that are cited, from 0 to 1; 0 where it makes none. */
  readonly share: number;
  /** What the prose quotes of it. */
  readonly quotations: number;
}

/** The sides in the order of the legend. Reporters are none. */
export function sidesTold(story: Story, lang: string): readonly SideTold[] {
  const cited = citations(story, lang);
  const claims = [...story.claims.values()];
  const quoted = quotedIn(story, lang);
  const by = (side: VoiceId, all: readonly Claim[]): readonly Claim[] =>
    all.filter((claim) => voicesOf(claim, story.actors).includes(side));
  const sides = story.voices.flatMap(({ id }) => (id === REPORTER ? [] : [id]));
  return sides.map((side) => {
    const own = by(side, claims);
    const told = own.filter(({ ref }) => cited.has(ref));
    return {
      side,
      claims: own.length,
      cited: told.length,
      share: own.length === 0 ? 0 : told.length / own.length,
      quotations: quoted.filter((refs) => by(side, refs).length > 0).length,
    };
  });
}

const FEW = 5; // of fewer claims one more or less says nothing
const MIN_SHARE = 2 / 3;

/** Sides of which a far smaller part is told than of the side of which most is: each with that one. */
export function toldLess(sides: readonly SideTold[]): readonly { readonly less: SideTold; readonly more: SideTold }[] {
  const [more, ...others] = sides.filter(({ claims }) => claims >= FEW).sort((a, b) => b.share - a.share);
  if (more === undefined) return [];
  return others.filter(({ share }) => share < more.share * MIN_SHARE).map((less) => ({ less, more }));
}

interface Linked {
  readonly start: number;
  readonly end: number;
  readonly claim: ClaimRef;
}

/** The claims of each quotation: those that it is linked to, else those that its sentence cites. */
function quotedIn(story: Story, lang: string): readonly (readonly Claim[])[] {
  const paragraphs = story.steps.flatMap(({ id }) => toldIn(story.prose[lang]?.[id]));
  return paragraphs.flatMap((paragraph) => {
    const { text, links } = flatten(paragraph);
    return quotationsIn(text).map(({ start, words }) => {
      const end = start + words.length + 2; // with its marks
      const sentence = sentenceAbout(text, start, end);
      const own = within(links, start, end);
      const refs = own.length > 0 ? own : within(links, sentence.start, sentence.end);
      return [...new Set(refs)].flatMap((ref) => story.claims.get(ref) ?? []);
    });
  });
}

const within = (links: readonly Linked[], from: number, to: number): readonly ClaimRef[] =>
  links.filter(({ start, end }) => start < to && from < end).map(({ claim }) => claim);

function flatten(paragraph: Paragraph): { readonly text: string; readonly links: readonly Linked[] } {
  const links: Linked[] = [];
  let text = '';
  const walk = (inline: Inline): void => {
    const start = text.length;
    if (inline.kind === 'text') text += inline.text;
    else for (const child of inline.children) walk(child);
    if (inline.kind === 'claim') links.push({ start, end: text.length, claim: inline.claim });
  };
  for (const inline of paragraph) walk(inline);
  return { text, links };
}
