// Lists stand in one cell of the data's flat files, told apart by a sign: what holds that sign cannot stand among them.
import { BETWEEN, canShareCell } from '../../export/csv.ts';
import type { At, Problems } from '../problem.ts';
import type { Written } from './author-text.ts';

export function checkCells({ actors, ledgers }: Written, problems: Problems): void {
  for (const { name, here } of actors.specs)
    for (const words of Object.values(name))
      checkCell(words, { ...here, path: `${here.path}.name` }, 'a name', problems);
  for (const { claims } of ledgers)
    for (const { figures } of claims.specs)
      for (const { value, at } of figures) {
        checkCell(value.unit, at, 'a unit', problems);
        if (value.kind === 'words') checkCell(value.words, at, 'words', problems);
      }
}

function checkCell(words: string, at: At, what: string, problems: Problems): void {
  if (!canShareCell(words))
    problems.report(
      at,
      `expected ${what} that can stand beside others in a cell of claims.csv, got ${JSON.stringify(words)}`,
      `write it without "${BETWEEN.trim()}", which stands between them`,
    );
}
