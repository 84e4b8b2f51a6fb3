import type { Claim } from '../../story.ts';

/**
 * Of the claims of one event those that deny it: they answer another claim of it. A spokesman who says that there will
 * be no talks denies something, but not the event that he speaks in.
 */
export function denials(claims: readonly Claim[]): readonly Claim[] {
  const refs = new Set(claims.map(({ ref }) => ref));
  return claims.filter(
    ({ stance, answers, ref }) => stance === 'denies' && answers.some((other) => other !== ref && refs.has(other)),
  );
}
