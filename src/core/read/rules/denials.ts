// An accusation never stands alone where somebody is known to deny it.
import type { Problems } from '../problem.ts';
import type { Told, Written } from './author-text.ts';
import { once, speakersOf, toldIn, toldSteps } from './author-text.ts';

export function checkDenials(written: Written, problems: Problems): void {
  const told = toldIn(written.ledgers);
  const isNew = once();
  for (const { step, cites } of toldSteps(written)) {
    const cited = new Set(cites.map(({ ref }) => ref));
    const seen = new Set<string>();
    for (const { ref, at } of cites) {
      if (told.get(ref)?.spec.stance !== 'accuses' || seen.has(ref)) continue;
      seen.add(ref);
      const denials = [...told.values()].filter((each) => denies(each, ref));
      if (denials.length === 0 || denials.some((each) => cited.has(each.ref))) continue;
      const who = denials.map((each) => `${each.ref} (${speakersOf(each).join(', ')})`).join(' or ');
      const message = `expected the denial of ${ref} in step ${step.id.value} as well, got the accusation alone`;
      if (isNew(at, message)) problems.report(at, message, `cite ${who} in its prose, its chart or a callout`);
    }
  }
}

function denies({ spec }: Told, ref: string): boolean {
  return spec.stance === 'denies' && spec.answers.some(({ value }) => value === ref);
}
