import { type FramePage, splitPages } from '../../core/embed/split-pages.ts';
import { showUnits, unitsOf } from './units.ts';

const OVERLAP = 26; // pixels of one slice of what is too tall that are seen again in the next: a line

/** One step in pages that fit the frame as it is now. */
export interface PagedStep {
  readonly id: string;
  readonly heading: string;
  pages(): readonly FramePage[];
  show(page: number): void;
  /** The box of the picture that the page has; null: none. */
  picture(): HTMLElement | null;
  hide(): void;
  /** The frame is of another size, or its letters are: pages are measured anew when they are next asked for. */
  changed(): void;
}

export function pagedStep(section: HTMLElement): PagedStep {
  const text = section.querySelector<HTMLElement>('.frame-text');
  const still = section.querySelector<HTMLElement>('.frame-still');
  if (text === null) throw new Error(`#${section.id}: expected a text, found none`);
  const units = unitsOf(text);
  let known: readonly FramePage[] | null = null;

  const lay = (from: number, to: number, withStill: boolean): void => {
    if (still !== null) still.hidden = !withStill;
    text.hidden = from === to;
    text.scrollTop = 0;
    showUnits(text, units, from, to);
  };

  const measure = (): readonly FramePage[] => {
    const was = section.hidden;
    section.hidden = false;
    const stays = still === null || getComputedStyle(section).getPropertyValue('--still-stays').trim() === '1';
    const fits = (from: number, to: number, withStill: boolean): boolean => {
      lay(from, to, withStill);
      return from === to || text.scrollHeight <= text.clientHeight + 1;
    };
    const pages = splitPages(
      units.map(({ end }) => end),
      stays,
      {
        fits,
        slices(unit, withStill) {
          lay(unit, unit + 1, withStill);
          const step = Math.max(1, text.clientHeight - OVERLAP);
          return Math.ceil((text.scrollHeight - OVERLAP) / step);
        },
      },
    );
    section.hidden = was;
    return pages;
  };

  return {
    id: section.id,
    heading: section.querySelector('h1, h2')?.textContent ?? '',
    pages() {
      known ??= measure();
      return known;
    },
    show(at) {
      section.hidden = false;
      const page = this.pages()[at];
      if (page === undefined) return;
      lay(page.from, page.to, page.still);
      text.scrollTop = page.slice * (text.clientHeight - OVERLAP);
    },
    picture: () => (still === null || still.hidden ? null : still),
    hide() {
      section.hidden = true;
    },
    changed() {
      known = null;
    },
  };
}
