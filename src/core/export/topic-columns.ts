import { textIn } from '../language/text.ts';
import type { Story } from '../story.ts';
import { RELATIONS, type Topic } from '../topic.ts';
import type { Spec } from './spec.ts';

export interface TopicRecord {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly relation: string;
  readonly sentence: string;
  readonly claims: readonly string[];
}

export const TOPIC: Spec<TopicRecord> = {
  id: { type: 'text', pattern: 'id' },
  title: { type: 'text' },
  question: { type: 'text' },
  relation: { type: 'text', allowed: RELATIONS },
  sentence: { type: 'text' },
  claims: { type: 'text', pattern: 'ref', list: true },
};

export const topicRecord = (
  { id, title, question, relation, sentence }: Topic,
  story: Story,
  lang: string,
): TopicRecord => ({
  id,
  title: textIn(title, lang),
  question: textIn(question, lang),
  relation,
  sentence: textIn(sentence, lang),
  claims: [...story.claims.values()].filter(({ topic }) => topic === id).map(({ ref }) => ref),
});
