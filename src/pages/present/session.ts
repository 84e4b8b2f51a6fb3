import { SESSION } from '../../messages/presenter-sync.ts';

/** A name for windows and presentations. It keeps no secret: who can read the channel is of the site. */
export const freshName = (): string => Math.random().toString(36).slice(2, 8) || 'window';

/** The presentation that an address names: `?session=k3f9a`; null: none. */
export function sessionIn(search: string): string | null {
  const name = new URLSearchParams(search).get('session') ?? '';
  return SESSION.test(name) ? name : null;
}

/** What stands behind ? in the address of a presentation: beside what stood there, its lesson and its name. */
export function searchOf(search: string, lesson: string, session: string): string {
  const parts = new URLSearchParams(search);
  if (lesson === '') parts.delete('lesson');
  else parts.set('lesson', lesson);
  parts.set('session', session);
  return `?${parts}`;
}
