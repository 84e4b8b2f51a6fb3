import { requireElement } from '../../app/require-element.ts';
import { numbered } from '../../core/numbered.ts';
import type { Shared } from '../../core/present/shared.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { markEnds } from '../present/turn-buttons.ts';

const t = EN_PRESENT;

/** The still of the step that comes next; null: the last one is shown. */
function showNext(section: HTMLElement | undefined): void {
  const still = section?.querySelector('.speaker-still');
  requireElement('next').replaceChildren(
    Object.assign(document.createElement('h3'), { textContent: t.nextStep }),
    still?.cloneNode(true) ?? t.nothingNext,
  );
}

/** Says whether the wall is covered, but for the first time. */
function sayBlank(blank: Shared['blank']): void {
  const said = requireElement('said');
  if (said.dataset['blank'] !== blank && said.dataset['blank'] !== undefined) said.textContent = t.blank[blank];
  said.dataset['blank'] = blank;
}

/**
 * Shows the speaker the step that the wall shows. `ids`: the screens that are gone through, in order; `story`: the
 * story's steps, by which they are numbered.
 */
export function showShared(
  host: HTMLElement,
  sections: readonly HTMLElement[],
  ids: readonly string[],
  story: readonly string[],
  { step, blank }: Shared,
): void {
  for (const section of sections) section.hidden = section.id !== step;
  const at = ids.indexOf(step);
  requireElement('at').textContent = t.at(numbered(story.indexOf(step), story.length));
  showNext(sections.find(({ id }) => id === ids[at + 1]));
  host.querySelector('[data-act="black"]')?.setAttribute('aria-pressed', String(blank !== 'none'));
  markEnds(host, { previous: at <= 0, next: at === ids.length - 1 });
  sayBlank(blank);
}
