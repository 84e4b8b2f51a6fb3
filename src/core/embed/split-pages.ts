/** How good a page's end is after a unit: a sentence or a thing is whole, its heading is, or only a clause of it. */
export type UnitEnd = 'whole' | 'heading' | 'clause';

/** One page of a step in a frame: whether its picture is on it, and which of its units. */
export interface FramePage {
  readonly still: boolean;
  readonly from: number;
  readonly to: number; // not on it any more
  /** A unit taller than a page alone is shown in slices: which one this is, else 0. */
  readonly slice: number;
}

export interface Room {
  /** Whether units fit on a page, with the picture or without. */
  fits(from: number, to: number, still: boolean): boolean;
  /** On how many pages a unit stands that fits on none. */
  slices(unit: number, still: boolean): number;
}

/** How good ends are beside a picture that goes away after, and on pages of text. */
const WORTH: Readonly<Record<'picture' | 'text', Readonly<Record<UnitEnd, number>>>> = {
  picture: { whole: 2, heading: 1, clause: 0 },
  text: { whole: 2, heading: 0, clause: 1 },
};

/**
 * The pages of one step, of as few as fit, each ending as well as it can. `stays`: the picture is on every page, the
 * units run beside it. Else it is on the first page alone. Every unit is on exactly one page, or in slices on several.
 */
export function splitPages(units: readonly UnitEnd[], stays: boolean, room: Room): readonly FramePage[] {
  const all = units.length;
  if (room.fits(0, all, true)) return [{ still: true, from: 0, to: all, slice: 0 }];
  const pages: FramePage[] = [];
  let from = 0;
  while (from < all) {
    const still = stays || pages.length === 0;
    const to = endOfPage(units, from, still, still && !stays ? WORTH.picture : WORTH.text, room);
    if (to > from) {
      pages.push({ still, from, to, slice: 0 });
      from = to;
    } else if (still && !stays) {
      pages.push({ still, from, to: from, slice: 0 }); // the picture alone
    } else {
      const slices = Math.max(1, room.slices(from, still));
      for (let slice = 0; slice < slices; slice += 1) pages.push({ still, from, to: from + 1, slice });
      from += 1;
    }
  }
  return pages;
}

/** The best end of a page that begins with a unit; the unit itself where not even that fits. */
function endOfPage(
  units: readonly UnitEnd[],
  from: number,
  still: boolean,
  worth: Readonly<Record<UnitEnd, number>>,
  room: Room,
): number {
  let most = from;
  while (most < units.length && room.fits(from, most + 1, still)) most += 1;
  let best = from;
  let value = -1;
  for (let to = most; to > from; to -= 1) {
    const end = worth[units[to - 1] ?? 'whole'];
    if (end > value) {
      value = end;
      best = to;
    }
  }
  return best;
}
