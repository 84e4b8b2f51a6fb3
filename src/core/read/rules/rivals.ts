// Figures that differ are shown together: a step that gives one gives those of the other speakers too.
import type { ClaimFigure } from '../../story.ts';
import type { Problems } from '../problem.ts';
import type { Told, ToldStep, Written } from './author-text.ts';
import { once, speakersOf, toldIn, toldSteps } from './author-text.ts';
import { CONTESTED } from './topics.ts';

export function checkRivals(written: Written, problems: Problems): void {
  const told = toldIn(written.ledgers);
  const steps = toldSteps(written);
  const isNew = once();
  for (const { id, relation } of written.topics.specs) {
    if (!CONTESTED.includes(relation.value)) continue;
    const counting = [...told.values()].filter(({ spec }) => spec.topic?.value === id.value && spec.figures.length > 0);
    for (const step of steps) {
      const missing = missingIn(step, counting);
      if (missing === null) continue;
      const { at, ref, rivals } = missing;
      const message = `expected beside ${ref} the figures of the others in step ${step.step.id.value}, as ${id.value} is ${relation.value}, got none of ${rivals.map(({ ref: each }) => each).join(', ')}`;
      if (isNew(at, message)) problems.report(at, message, 'cite them in its prose, its chart or a callout');
    }
  }
}

function missingIn({ cites }: ToldStep, counting: readonly Told[]) {
  const first = cites.find(({ ref }) => counting.some((each) => each.ref === ref));
  if (first === undefined) return null;
  const cited = counting.filter(({ ref }) => cites.some((cite) => cite.ref === ref));
  const heard = new Set(cited.flatMap(speakersOf));
  const rivals = counting.filter(
    (each) => !speakersOf(each).some((who) => heard.has(who)) && cited.some((other) => differ(each, other)),
  );
  return rivals.length === 0 ? null : { ...first, rivals };
}

/** Two claims that count the same thing, and not to the same number. */
function differ(a: Told, b: Told): boolean {
  return a.spec.figures.some(({ value: one }) =>
    b.spec.figures.some(({ value: other }) => one.unit === other.unit && amount(one) !== amount(other)),
  );
}

function amount(figure: ClaimFigure): string {
  if (figure.kind === 'value') return `${figure.qualifier} ${figure.value}`;
  return figure.kind === 'range' ? `${figure.min} to ${figure.max}` : figure.words.toLowerCase();
}
