import type { Layer } from '../step.ts';

interface Shown {
  readonly id: string;
  readonly layers: readonly Layer[];
}

/** The first step after the opening that shows a place; the opening, which may show all, where no other does. */
export function stepOfPlace([opening, ...others]: readonly Shown[], place: string): string {
  const shows = ({ layers }: Shown): boolean => layers.some(({ kind, id }) => kind === 'place' && id === place);
  return (others.find(shows) ?? opening)?.id ?? '';
}
