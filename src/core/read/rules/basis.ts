// A place is drawn no finer than it is known: a point is for what somebody names.
import type { Problems } from '../problem.ts';
import type { PlaceSpec } from '../specs/cast.ts';

const VAGUE =
  /\b(?:near|nearby|nearest|close (?:to|by)|not far|next to|outside|around|towards?|along|somewhere|away|in the (?:area|region|district|vicinity)|(?:region|district|area) of)\b/i;
const HELP = 'draw a stretch or an area: { shape: id } with precision stretch or area';

export function checkBasis(places: readonly PlaceSpec[], problems: Problems): void {
  for (const { precision, basis, geometry } of places) {
    const { value, at } = precision;
    if (geometry.value.kind !== 'point' || (value !== 'exact' && value !== 'town')) continue;
    const vague = VAGUE.exec(basis.words ?? '')?.[0];
    if (basis.kind === 'inference')
      problems.report(at, `expected no point, as this place is our inference, got precision ${value}`, HELP);
    else if (vague !== undefined)
      problems.report(
        at,
        `expected no point, as its words say only ${JSON.stringify(vague)}, got precision ${value}`,
        HELP,
      );
  }
}
