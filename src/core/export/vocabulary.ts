import { REPORT } from '../kinds.ts';
import type { Story } from '../story.ts';

/** The words of a story's own that fields of its data may be, in the story's order. */
export interface Vocabulary {
  readonly voices: readonly string[];
  readonly roles: readonly string[];
  /** Of statements. */
  readonly kinds: readonly string[];
  readonly eventKinds: readonly string[];
}

export function vocabularyOf({ voices, roles, kinds }: Pick<Story, 'voices' | 'roles' | 'kinds'>): Vocabulary {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return {
    voices: ids(voices),
    roles: [...ids(roles), 'reporter'],
    kinds: ids(kinds),
    eventKinds: [...ids(kinds), REPORT],
  };
}
