import type { TopicId } from './ids.ts';
import type { Text } from './story.ts';

export const RELATIONS = ['disputed', 'differing', 'not-comparable', 'one-voice', 'agreed'] as const;
export interface Topic {
  readonly id: TopicId;
  readonly title: Text;
  readonly question: Text;
  readonly relation: (typeof RELATIONS)[number];
  readonly sentence: Text;
}
