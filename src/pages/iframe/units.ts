import type { UnitEnd } from '../../core/embed/split-pages.ts';

interface Unit {
  readonly element: HTMLElement;
  readonly end: UnitEnd;
}

const isEnd = (end: string | undefined): end is UnitEnd => end === 'whole' || end === 'heading' || end === 'clause';

/**
 * What a page of a step takes or leaves whole: what the build has marked, and of all else the entries of its lists and
 * what holds no list. A figure's axis is none: it stands while any of its rows does.
 */
export function unitsOf(element: HTMLElement): readonly Unit[] {
  const marked = element.dataset['unit'];
  if (isEnd(marked)) return [{ element, end: marked }];
  if (element.matches('.strip-axis')) return [];
  const parts = element.querySelector('[data-unit], li') !== null && !element.matches('li');
  if (!parts) return [{ element, end: element.matches('figcaption') ? 'heading' : 'whole' }];
  return [...element.children].flatMap((child) => (child instanceof HTMLElement ? unitsOf(child) : []));
}

/** Shows some of the units of a text and hides the others, with whatever holds none that is shown. */
export function showUnits(text: HTMLElement, units: readonly Unit[], from: number, to: number): void {
  const shown = new Set<Element>();
  units.forEach(({ element }, index) => {
    const on = index >= from && index < to;
    element.hidden = !on;
    for (let holder = element.parentElement; holder !== null && holder !== text; holder = holder.parentElement)
      if (on) shown.add(holder);
      else if (!shown.has(holder)) holder.hidden = true;
  });
  for (const holder of shown) if (holder instanceof HTMLElement) holder.hidden = false;
}
