/** The words of a text; 7,000 and Iraq's are one word each, co-operate is two. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+|[.,]\p{N}+)*/gu) ?? [];
}

export function wordCount(text: string): number {
  return wordsIn(text).length;
}

const QUOTATIONS =
  /„([^“”„]{2,400})[“”]|“([^“”]{2,400})”|«([^»]{2,400})»|(?<![\p{L}\p{N}])‘([^‘]{2,400}?)’(?![\p{L}\p{N}])|"([^"]{2,400})"/gu;

export interface Quotation {
  readonly start: number;
  readonly words: string;
}
/** What stands between quotation marks. */
export function quotationsIn(text: string): readonly Quotation[] {
  return [...text.matchAll(QUOTATIONS)].map((match) => ({
    start: match.index,
    words: match.slice(1).find((part) => part !== undefined) ?? '',
  }));
}
