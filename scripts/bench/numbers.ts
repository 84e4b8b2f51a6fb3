/** The value below which a part (0 to 1) of the numbers lies, between neighbours by the straight line. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** "812 (790–845)": the median and the quartiles. */
export function spread(numbers: readonly number[], digits = 0): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(numbers, part).toFixed(digits));
  return `${middle} (${low}–${high})`;
}

const LONG = 50; // milliseconds: a task that takes more keeps a reader waiting

/** What tasks have above that, all together, milliseconds. */
export const blockedBy = (tasks: readonly number[]): number =>
  tasks.reduce((sum, task) => sum + Math.max(0, task - LONG), 0);
