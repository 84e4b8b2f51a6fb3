// A thing that a list names twice is drawn or told once: the second is a slip for something else.
import type { Problems } from '../problem.ts';
import type { Located } from '../yaml/schema.ts';
import type { Written } from './author-text.ts';

export function checkTwice({ head, events, routes, ledgers }: Written, problems: Problems): void {
  for (const { layers, routes: drawn, view, chart } of head.steps.specs) {
    once(layers, 'layer', problems);
    once(drawn, 'route', problems);
    if (view.value.kind === 'fit') once(view.value.places.value, 'place to fit', problems);
    if (chart !== null && chart.words === null) once(chart.claims.value, 'claim', problems);
  }
  for (const { claims, steps } of events.specs) {
    once(claims.value, 'claim', problems);
    once(steps, 'step', problems);
  }
  for (const { claims } of routes.specs) once(claims, 'claim', problems);
  for (const { claims } of ledgers)
    for (const { says, via, answers } of claims.specs) {
      once(says, 'speaker', problems);
      once(via, 'actor', problems);
      once(answers, 'claim', problems);
    }
}

function once(list: readonly Located<string>[], what: string, problems: Problems): void {
  const seen = new Set<string>();
  for (const { value, at } of list) {
    if (seen.has(value))
      problems.report(
        at,
        `expected each ${what} once, got ${JSON.stringify(value)} again`,
        'take it out, or name what was meant in its place',
      );
    seen.add(value);
  }
}
