const MAX_LIVE_MAPS = 4; // live maps on one page: a browser drops the oldest context of about a dozen
const GIVE_BACK_MS = 2000; // milliseconds that a map has to be given back, before it is taken for gone

/** Who may have a live map. */
export interface MapSlot {
  /** CSS pixels from the middle of the window; null: out of sight, and in no need of one. */
  distance(): number | null;
  grant(on: boolean): void;
}

/** `leaving` has been told to give its map back and has not said yet that it did. */
type State = 'none' | 'granted' | 'leaving';

const states = new Map<MapSlot, State>();
let asked = false;

/** Those that are nearest to the middle of the window, `most` of them. */
export function nearest(distances: ReadonlyMap<MapSlot, number | null>, most: number): ReadonlySet<MapSlot> {
  const near = [...distances].flatMap(([slot, distance]) => (distance === null ? [] : [{ slot, distance }]));
  near.sort((a, b) => a.distance - b.distance);
  return new Set(near.slice(0, most).map(({ slot }) => slot));
}

function grantAll(): void {
  asked = false;
  const wanted = nearest(new Map([...states.keys()].map((slot) => [slot, slot.distance()])), MAX_LIVE_MAPS);
  for (const [slot, state] of states)
    if (state === 'granted' && !wanted.has(slot)) {
      states.set(slot, 'leaving');
      slot.grant(false);
      setTimeout(() => gaveBack(slot), GIVE_BACK_MS);
    }
  let free = MAX_LIVE_MAPS - [...states.values()].filter((state) => state !== 'none').length;
  for (const slot of wanted)
    if (states.get(slot) === 'none' && free > 0) {
      free -= 1;
      states.set(slot, 'granted');
      slot.grant(true);
    }
}

/** Looks again, once in a frame however often it is asked. */
export function lookAgain(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(grantAll);
}

/** A map that was to be given back is gone: another may have its place. */
export function gaveBack(slot: MapSlot): void {
  if (states.get(slot) !== 'leaving') return;
  states.set(slot, 'none');
  lookAgain();
}

/** Enters one that wishes for a map. Answers with what takes it out again. */
export function enterSlot(slot: MapSlot): () => void {
  if (states.size === 0) window.addEventListener('scroll', lookAgain, { passive: true });
  states.set(slot, 'none');
  lookAgain();
  return () => {
    states.delete(slot);
    if (states.size === 0) window.removeEventListener('scroll', lookAgain);
    else lookAgain();
  };
}
