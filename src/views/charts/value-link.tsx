import type { ComponentChildren, VNode } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim } from '../../core/story.ts';
import { HERE } from '../addresses.ts';
import { type ChartProps, voiceClass } from './claims.ts';
import { noteOf } from './footnote-ref.ts';
import type { ChartStrings } from './strings.ts';
import { mainFigure, valueWords } from './value.ts';

export interface KindProps extends ChartProps {
  readonly t: ChartStrings;
}
export type ClaimProps = KindProps & { readonly claim: Claim };

interface ClaimLinkProps extends Pick<ChartProps, 'footnotes' | 'to'> {
  readonly claim: Claim;
  readonly children: ComponentChildren;
}

export function ClaimLink({ claim, footnotes, to = HERE, children }: ClaimLinkProps): VNode {
  return (
    <a class="claim" href={to.claim(claim.ref)} {...noteOf(claim.ref, footnotes)}>
      {children}
    </a>
  );
}

/** A figure in the colour of who gives it, leading to where it stands. Nothing where the claim has none. */
export function Value({ claim, story, footnotes, to, t }: ClaimProps): VNode | null {
  const figure = mainFigure(claim);
  if (figure === null) return null;
  return (
    <span class={`figure-value ${voiceClass(claim, story)}`}>
      <ClaimLink claim={claim} footnotes={footnotes} to={to}>
        {valueWords(figure, t)}
      </ClaimLink>
    </span>
  );
}

export function Statement({ claim, lang }: ClaimProps): VNode {
  return <p class="chart-statement">{typographic(textIn(claim.statement, lang), lang)}</p>;
}

/** Where a claim gives no figure, its statement is the value. */
export function LinkedStatement({ claim, lang, footnotes, to }: ClaimProps): VNode {
  return (
    <p class="chart-wording">
      <ClaimLink claim={claim} footnotes={footnotes} to={to}>
        {typographic(textIn(claim.statement, lang), lang)}
      </ClaimLink>
    </p>
  );
}
