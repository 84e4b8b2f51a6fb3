import type { CardMap } from './card-place.ts';

const MARK = 'is-shown';

/** The text of the step from which a card was opened; from its map: of the step that is read. */
function textBehind(opener: HTMLElement | null, { story, step }: CardMap): Element | null {
  return opener?.closest('.step-text') ?? document.getElementById(story.steps[step()]?.id ?? '');
}

/**
 * Marks the statement that a card shows wherever the text cites it, and no other; null: none. Answers with where it is
 * cited in the step that the card is open beside.
 */
export function lightStatement(
  entry: Element | null,
  opener: HTMLElement | null,
  map: CardMap,
): readonly HTMLElement[] {
  for (const line of document.querySelectorAll(`.${MARK}`)) line.classList.remove(MARK);
  if (entry === null) return [];
  const lines = [...document.querySelectorAll<HTMLElement>(`main a.claim[href$="#${CSS.escape(entry.id)}"]`)];
  for (const line of lines) line.classList.add(MARK);
  const text = textBehind(opener, map);
  return lines.filter((line) => text?.contains(line) === true);
}
