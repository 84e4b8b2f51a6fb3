import { isRecord } from '../../core/record.ts';
/** A correction as the site's data tell of it. */
export interface ToldCorrection {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly text: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isCorrection(value: unknown): value is ToldCorrection {
  if (!isRecord(value)) return false;
  return typeof value['date'] === 'string' && DAY.test(value['date']) && typeof value['text'] === 'string';
}

/** The corrections in a file of the site's data, in its order; none of what is not of that shape. */
export function correctionsIn(file: unknown): readonly ToldCorrection[] {
  const list = isRecord(file) ? file['corrections'] : null;
  return Array.isArray(list) ? list.filter(isCorrection) : [];
}

/** Those that a page does not have yet, the latest first. */
export function correctedSince(
  all: readonly ToldCorrection[],
  known: readonly ToldCorrection[],
): readonly ToldCorrection[] {
  const has = new Set(known.map(({ date, text }) => `${date} ${text}`));
  return all
    .filter(({ date, text }) => !has.has(`${date} ${text}`))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
