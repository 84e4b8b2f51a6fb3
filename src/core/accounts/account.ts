import { citations } from '../evidence/citations.ts';
import { voicesOf } from '../evidence/voices-heard.ts';
import type { ClaimRef, VoiceId } from '../ids.ts';
import type { Claim, Source, Story } from '../story.ts';
import type { Topic } from '../topic.ts';

/** A denial, or another answer, beside what it answers. */
export interface Answered {
  readonly answer: Claim;
  readonly to: readonly Claim[];
}

/** Everything that the texts say on one question, in the order of texts and lines. */
export interface Account {
  readonly topic: Topic;
  readonly claims: readonly Claim[];
  /** Claims that give a figure of the unit that most of them count in; empty where none does. */
  readonly figures: readonly Claim[];
  /** Claims of this topic that answer others, each beside what it answers, of whatever topic. */
  readonly answered: readonly Answered[];
}

const inOrder = (story: Story): readonly Claim[] => story.sources.flatMap(({ claims }) => claims);

/** The unit in which most of the claims count; of two that are as frequent the first. */
function commonUnit(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { figures } of claims)
    for (const unit of new Set(figures.map((figure) => figure.unit))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let most: string | null = null;
  for (const [unit, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = unit;
  return most;
}

function accountOf(story: Story, topic: Topic, claims: readonly Claim[]): Account {
  const unit = commonUnit(claims);
  return {
    topic,
    claims,
    figures: claims.filter(({ figures }) => figures.some((figure) => figure.unit === unit)),
    answered: claims.flatMap((answer) => {
      const to = answer.answers.flatMap((ref) => story.claims.get(ref) ?? []);
      return to.length === 0 ? [] : [{ answer, to }];
    }),
  };
}

/** An account for each topic, in the order in which the story's author lists them. */
export function accountsOf(story: Story): readonly Account[] {
  const all = inOrder(story);
  return [...story.topics.values()].map((topic) =>
    accountOf(
      story,
      topic,
      all.filter((claim) => claim.topic === topic.id),
    ),
  );
}

/** Claims that belong to no topic. */
export const besideTopics = (story: Story): readonly Claim[] => inOrder(story).filter(({ topic }) => topic === null);

/** Claims that no step of the story cites. */
export function untold(story: Story, lang: string): readonly Claim[] {
  const cited: ReadonlyMap<ClaimRef, unknown> = citations(story, lang);
  return inOrder(story).filter(({ ref }) => !cited.has(ref));
}

/** The claims of an account that stand in a text. */
export const ofSource = ({ claims }: Pick<Account, 'claims'>, source: Source): readonly Claim[] =>
  claims.filter((claim) => claim.source === source.id);

/** Claims by the report in which they stand, without those that have none of them. */
export const byReport = (
  story: Story,
  claims: readonly Claim[],
): readonly { readonly source: Source; readonly claims: readonly Claim[] }[] =>
  story.sources
    .map((source) => ({ source, claims: ofSource({ claims }, source) }))
    .filter((report) => report.claims.length > 0);

/** The claims of an account that a side makes. */
export const ofVoice = (story: Story, { claims }: Account, voice: VoiceId): readonly Claim[] =>
  claims.filter((claim) => voicesOf(claim, story.actors).includes(voice));
