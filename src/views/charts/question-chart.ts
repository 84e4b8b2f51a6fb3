import type { Account } from '../../core/accounts/account.ts';
import type { Chart } from '../../core/step.ts';
import { differInWordingOnly } from './value.ts';

/**
 * The figures of an account in one picture. One axis only where they may be held against each other: what cannot be
 * compared, or is said by one voice of several things, stands in rows.
 */
export function questionChart({ topic, figures }: Account, title: string): Chart | null {
  if (figures.length < 2 || differInWordingOnly(figures)) return null;
  const kind = topic.relation === 'not-comparable' || topic.relation === 'one-voice' ? 'rows' : 'strip';
  return { kind, title: { en: title }, note: null, claims: figures.map(({ ref }) => ref), words: [] };
}
