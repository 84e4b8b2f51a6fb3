// Readers know a report by its short name alone, so that no two may share one.
import type { Ledger } from '../build/sources.ts';
import type { Problems } from '../problem.ts';

export function checkShortNames(ledgers: readonly Ledger[], problems: Problems): void {
  const taken = new Map<string, string>();
  for (const { id, head } of ledgers) {
    for (const [lang, name] of Object.entries(head?.short.value ?? {})) {
      const key = `${lang} ${name.trim().toLowerCase()}`;
      const other = taken.get(key);
      if (other === undefined) taken.set(key, id);
      else if (head !== null)
        problems.report(
          head.short.at,
          `expected a short name of its own, got ${JSON.stringify(name)}, which is that of ${other}`,
          'call it by what it alone shows: a dateline, a caption',
        );
    }
  }
}
