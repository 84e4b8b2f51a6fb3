/** How many letters must be added, dropped or changed to turn one word into the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word that an author most likely meant; null where none is near: a wrong suggestion is worse than none. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const LONGEST = 80; // letters; whoever writes more did not mistype an id
  if (word.length > LONGEST) return null;
  const all = [...known];
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of all) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least && steps < candidate.length) [best, least] = [candidate, steps];
  }
  return best ?? onlyOneWith(word, all);
}

/** An id of which the word is a whole part, as "mill" of "the-mill", where no other has it; null otherwise. */
function onlyOneWith(word: string, all: readonly string[]): string | null {
  const found = all.filter((each) => each.split('-').includes(word.toLowerCase()));
  return found.length === 1 ? (found[0] ?? null) : null;
}
