import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { frameAt } from '../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import type { Plan } from '../../src/core/picture/plan.ts';
import { LEAVES, position, restOf } from '../../src/core/picture/position.ts';

const MIDDLE = (1 + LEAVES) / 2; // of a travel

/** The frames at each rest and at the middle of each travel: a line of JSON for each, numbers to four decimals. */
export function tableOf(plan: Plan): string {
  const last = plan.steps.length - 1;
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
  const rows = plan.steps
    .flatMap((_, index) => (index === last ? [last] : [restOf(index, last), index + MIDDLE]))
    .map((at) => JSON.stringify(frameAt(plan, position(at, last), PLAIN_LENS), rounded));
  return `[\n${rows.join(',\n')}\n]\n`;
}

/** How a run treats golden files: `update` accepts what is new, a continuous integration never writes them. */
interface Golden {
  readonly update: boolean;
  readonly ci: boolean;
}
export const GOLDEN: Golden = { update: process.env['UPDATE'] === '1', ci: Boolean(process.env['CI']) };

/**
 * Holds a text against the golden file at a path (ending in .json). Where they differ, what is new is written beside
 * it to look at, and it throws; accepting replaces the golden file instead.
 */
export function holdAgainst(path: string, text: string, { update, ci }: Golden): void {
  const changed = path.replace(/\.json$/, '-changed.json');
  const known = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (known === text || (update && !ci)) {
    if (known !== text) writeFileSync(path, text);
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  throw new Error(`${path}: ${difference(known, text)}; what it is now: ${changed}; UPDATE=1 accepts it`);
}

function difference(known: string | null, text: string): string {
  if (known === null) return 'expected a golden file, found none';
  const [before, now] = [known.split('\n'), text.split('\n')];
  const line = now.findIndex((row, i) => row !== before[i]);
  return `expected as line ${line + 1} ${before[line] ?? 'nothing'}, got ${now[line] ?? 'nothing'}`;
}
