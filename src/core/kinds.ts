import type { KindId, RoleId } from './ids.ts';
import type { Text } from './story.ts';

/** What statements and events are about. */
export interface Kind {
  readonly id: KindId;
  readonly name: Text;
}

/** An event that is a report itself, filed from a place on a day; no statement is about that. */
export const REPORT = 'report' as KindId;

/** What a speaker is. */
export interface Role {
  readonly id: RoleId;
  /** What stands beside a name; null: it adds nothing. */
  readonly name: Text | null;
  /** What a sentence may call a speaker of this role whom its claim names: in lower case. */
  readonly words: readonly string[];
}

const role = (id: string, name: string | null, words: readonly string[]): Role => ({
  id: id as RoleId,
  name: name === null ? null : { en: name },
  words,
});

/** Those that any story has. */
export const ROLES: readonly Role[] = [
  role('government', null, ['government', 'ministry']),
  role('army', null, ['army', 'military']),
  role('agency', 'agency', ['agency', 'guard']),
  role('media', 'media', ['media', 'newspaper', 'channel']),
  role('official', 'official', ['official', 'spokesman', 'spokeswoman', 'spokesperson', 'commissioner']),
  role('person', null, ['man', 'woman', 'minister', 'president', 'chancellor', 'leader']),
  role('organisation', null, ['organisation']),
];
