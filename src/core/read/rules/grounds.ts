// A dateline tells where a reporter was, and not where anything happened: no place is inferred from datelines alone.
import type { Problems } from '../problem.ts';
import type { PlaceSpec } from '../specs/cast.ts';
import type { Written } from './author-text.ts';

export function checkGrounds({ places, events, ledgers }: Written, problems: Problems): void {
  const datelined = new Set(ledgers.flatMap(({ id, head }) => (head === null || head.dateline !== null ? [id] : [])));
  const weak = new Set<string>();
  for (const place of places.specs) {
    for (const { value, at } of place.basis.from.value)
      if (value.kind === 'dateline' && !datelined.has(value.source))
        problems.report(
          at,
          `expected a text that has a dateline, got ${JSON.stringify(value.source)}`,
          'give the three digits of a ledger with a dateline, or a claim',
        );
    const wanting = whatIsWanting(place);
    if (wanting === null) continue;
    weak.add(place.id.value);
    problems.report(
      place.basis.from.value.length === 0 ? place.basis.here : place.basis.from.at,
      `expected from, what our inference rests on, got ${wanting}`,
      'name a claim that tells of the place, as from: [dateline 000, claim 001/its-id], or draw it no finer than a text does',
    );
  }
  for (const { place } of events.specs)
    if (place !== null && weak.has(place.value))
      problems.report(
        place.at,
        `expected a place that a text tells of, got ${JSON.stringify(place.value)}, which is our inference and rests on no claim`,
        'put it at a place that its claims name, or leave place out: then it stands beside the map',
      );
}

/** What an inference has in the place of a claim; null: it has one, or is none. */
function whatIsWanting({ basis: { kind, from } }: PlaceSpec): string | null {
  if (kind !== 'inference' || from.value.some(({ value }) => value.kind === 'claim')) return null;
  return from.value.length === 0 ? 'nothing' : 'datelines alone';
}
