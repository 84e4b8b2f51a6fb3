import { requireElement } from '../../app/require-element.ts';
import { numberedIn } from '../../core/numbered.ts';
import { leftWith, screenBeside } from '../../core/present/course.ts';
import type { Seen } from '../../core/present/scrolled.ts';
import type { Shared } from '../../core/present/shared.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { markEnds } from '../present/turn-buttons.ts';

const t = EN_PRESENT;

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** Leaves out what comes next, or takes it in again. */
function outButton(id: string, isOut: boolean): HTMLElement {
  const button = made('button', isOut ? t.takeIn : t.leaveOut);
  button.type = 'button';
  Object.assign(button.dataset, { do: 'out', of: id });
  return button;
}

interface Upcoming {
  readonly section: HTMLElement | undefined;
  readonly minutes: number | undefined;
  readonly isOut: boolean;
  /** Whether the lesson can do without it when time is short. */
  readonly isSpare: boolean;
}

/** What comes next, whatever it is: its picture or its words, how long it takes, and whether it may be left out. */
function showNext({ section, minutes, isOut, isSpare }: Upcoming): void {
  const next = requireElement('next');
  const heading = made('h3', t.nextStep);
  if (section === undefined) {
    next.replaceChildren(heading, t.nothingNext);
    return;
  }
  const about = section.querySelector('.speaker-still, .speaker-about')?.cloneNode(true) ?? '';
  const time = minutes === undefined ? '' : made('p', t.planned(minutes));
  const spare = isSpare && !isOut ? made('p', made('strong', t.spare)) : '';
  next.replaceChildren(heading, about, isOut ? made('p', t.isOut) : '', time, spare, outButton(section.id, isOut));
}

/** Says whether the wall is covered, but for the first time. */
function sayBlank(blank: Shared['blank']): void {
  const said = requireElement('said');
  if (said.dataset['blank'] !== blank && said.dataset['blank'] !== undefined) said.textContent = t.blank[blank];
  said.dataset['blank'] = blank;
}

/** How much of the step the class sees; null: no wall has said so. */
export function showSeen(seen: Seen | null): void {
  const percent = (share: number): number => Math.round(share * 100);
  const box = requireElement('seen');
  const words = seen === null ? '' : t.seen(percent(seen.top), percent(Math.min(1, seen.top + seen.share)));
  if (box.textContent !== words) box.textContent = words;
}

/** What is gone through: the screens in order, the minutes of each (none: there is no plan), and what can be spared. */
export interface Plan {
  readonly ids: readonly string[];
  readonly minutes: readonly number[];
  readonly spare: readonly string[];
}

/** Shows the speaker the step that the wall shows, numbered among those of the `story`. */
export function showShared(
  host: HTMLElement,
  sections: readonly HTMLElement[],
  story: readonly string[],
  { ids, minutes, spare }: Plan,
  state: Shared,
): void {
  const { step, blank, out } = state;
  const come = sections.find(({ id, hidden }) => id === step && hidden);
  for (const section of sections) section.hidden = section.id !== step;
  come?.scrollIntoView({ block: 'start', behavior: 'instant' }); // to the page's top, where the style sheet says so
  const at = ids.indexOf(step);
  const after = ids[at + 1];
  requireElement('at').textContent = t.at(numberedIn(story, step));
  showNext({
    section: sections.find(({ id }) => id === after),
    minutes: minutes[at + 1],
    isSpare: after !== undefined && spare.includes(after),
    isOut: after !== undefined && (out.includes(after) || out.includes(leftWith(after, ids))),
  });
  host.querySelector('[data-act="black"]')?.setAttribute('aria-pressed', String(blank !== 'none'));
  markEnds(host, { previous: screenBeside(ids, state, -1) === null, next: screenBeside(ids, state, 1) === null });
  sayBlank(blank);
}
