// Who answers whom: a claim that answers itself, at once or by way of others, answers nobody.
import type { Problems } from '../problem.ts';
import type { Told, Written } from './author-text.ts';
import { toldIn } from './author-text.ts';

export function checkAnswers({ ledgers }: Written, problems: Problems): void {
  const told = toldIn(ledgers);
  const reported = new Set<string>();
  for (const claim of told.values()) {
    const circle = circleFrom(claim, told);
    if (circle === null || circle.some((ref) => reported.has(ref))) continue;
    for (const ref of circle) reported.add(ref);
    const [at] = claim.spec.answers.filter(({ value }) => circle.includes(value));
    if (at === undefined) continue;
    const round = [...circle, claim.ref].join(' → ');
    problems.report(
      at.at,
      circle.length === 1
        ? `expected a claim that another one makes, got ${claim.ref} itself`
        : `expected answers that lead to a first claim, got a circle: ${round}`,
      'an answer names what was said before it: take one of them out',
    );
  }
}

/** The refs from a claim back to itself, itself first; null: there is no such way. */
function circleFrom(start: Told, told: ReadonlyMap<string, Told>): readonly string[] | null {
  const ways: (readonly string[])[] = [[start.ref]];
  const seen = new Set<string>();
  for (const way of ways) {
    const here = told.get(way.at(-1) ?? '');
    for (const { value } of here?.spec.answers ?? []) {
      if (value === start.ref) return way;
      if (seen.has(value)) continue;
      seen.add(value);
      ways.push([...way, value]);
    }
  }
  return null;
}
