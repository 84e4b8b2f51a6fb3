import { requireElement } from '../../app/require-element.ts';
import type { Blank } from '../../core/present/shared.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { keptIn } from './kept.ts';

const kept = keptIn<Blank>('blank', (value) => (value === 'black' || value === 'white' ? value : null));

/** What covered the screen before a reload. */
export const keptBlank = (): Blank => kept.get() ?? 'none';

/** Covers the screen, or uncovers it, and says so but for the first time. */
export function showBlank(blank: Blank): void {
  const cover = requireElement('blank');
  if (cover.dataset['blank'] === blank) return;
  if (cover.dataset['blank'] !== undefined) requireElement('said').textContent = EN_PRESENT.blank[blank];
  cover.dataset['blank'] = blank;
  cover.hidden = blank === 'none';
  kept.set(blank);
}
