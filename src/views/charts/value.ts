import type { Claim, ClaimFigure } from '../../core/story.ts';
import type { ChartStrings } from './strings.ts';

/** A number as somebody gave it; what is only said in words has no place on an axis. */
export type Numeric = Exclude<ClaimFigure, { kind: 'words' }>;

const DOLLARS = {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
  maximumFractionDigits: 0,
} as const;

/** The figure as the page says it: "about 430", "200–300", "dozens". */
export function valueWords(figure: ClaimFigure, t: ChartStrings): string {
  const format = new Intl.NumberFormat(t.locale, figure.unit === 'usd' ? DOLLARS : {});
  const number = (value: number): string => format.format(value);
  if (figure.kind === 'words') return figure.words;
  if (figure.kind === 'range') return t.range(number(figure.min), number(figure.max));
  const value = number(figure.value);
  switch (figure.qualifier) {
    case 'exact':
      return value;
    case 'about':
      return t.about(value);
    case 'at-least':
      return t.atLeast(value);
    case 'more-than':
      return t.moreThan(value);
    case 'nearly':
      return t.nearly(value);
  }
}

/** The figure that stands for a claim: its first number, else its first words. */
export function mainFigure(claim: Claim): ClaimFigure | null {
  return numericOf(claim) ?? claim.figures[0] ?? null;
}

export function numericOf(claim: Claim): Numeric | null {
  return claim.figures.find((figure): figure is Numeric => figure.kind !== 'words') ?? null;
}

/** Where all give the same number, it is the wording that differs. */
export function differInWordingOnly(claims: readonly Claim[]): boolean {
  const numbers = claims.map((claim) => {
    const figure = numericOf(claim);
    return figure?.kind === 'value' ? figure.value : null;
  });
  return claims.length > 1 && numbers[0] !== null && new Set(numbers).size === 1;
}
