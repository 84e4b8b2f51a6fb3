// The same figure, counted in two units under one topic, would stand in one figure as if it were two.
import type { ClaimFigure } from '../../story.ts';
import type { Problems } from '../problem.ts';
import type { Located } from '../yaml/schema.ts';
import type { Written } from './author-text.ts';
import { toldIn } from './author-text.ts';

export function checkUnits({ ledgers }: Written, problems: Problems): void {
  const first = new Map<string, { readonly ref: string; readonly unit: string }>();
  for (const { ref, spec } of toldIn(ledgers).values()) {
    if (spec.topic === null) continue;
    for (const figure of spec.figures) {
      for (const number of numbersOf(figure)) {
        const { unit } = figure.value;
        const before = first.get(`${spec.topic.value} ${number}`);
        if (before === undefined) first.set(`${spec.topic.value} ${number}`, { ref, unit });
        else if (before.unit !== unit) {
          problems.report(
            figure.at,
            `expected the unit that ${number} has in ${before.ref}, ${JSON.stringify(before.unit)}, as both speak of ${spec.topic.value}, got ${JSON.stringify(unit)}`,
            'give both the same unit, or another topic to what counts something else',
          );
          break;
        }
      }
    }
  }
}

function numbersOf({ value }: Located<ClaimFigure>): readonly string[] {
  switch (value.kind) {
    case 'value':
      return [String(value.value)];
    case 'range':
      return [String(value.min), String(value.max)];
    case 'words':
      return [value.words.toLowerCase()];
  }
}
