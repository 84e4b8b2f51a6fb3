import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { voicesOf } from '../../core/evidence/voices-heard.ts';
import type { ActorId, ClaimRef } from '../../core/ids.ts';
import type { Chart } from '../../core/step.ts';
import type { Actor, Claim, Story } from '../../core/story.ts';
import { voiceBy } from '../../core/voices.ts';

export interface ChartProps {
  readonly chart: Chart;
  readonly story: Story;
  readonly lang: string;
  /** Numbers of the notes that claims have on paper; without them none are set. */
  readonly footnotes?: FootnoteNumbers | undefined;
  /** Where a claim stands; without it, as seen from the story. */
  readonly to?: { claim(ref: ClaimRef): string } | undefined;
}

function claimOf(story: Story, ref: ClaimRef): Claim {
  const claim = story.claims.get(ref);
  if (claim === undefined) throw new Error(`expected a claim of the story, got ${ref}`);
  return claim;
}

export function actorOf(story: Story, id: ActorId): Actor {
  const actor = story.actors.get(id);
  if (actor === undefined) throw new Error(`expected an actor of the story, got ${id}`);
  return actor;
}

export const claimsOf = ({ chart, story }: ChartProps): readonly Claim[] =>
  chart.claims.map((ref) => claimOf(story, ref));

/** Class of what is set in the colour of who says it; ink where several sides say it together. */
export function voiceClass(claim: Claim, story: Story): string {
  const voices = new Set(voicesOf(claim, story.actors));
  const [voice] = voices;
  return voices.size === 1 && voice !== undefined ? `voice-${voiceBy(story.voices, voice).colour}` : 'voice-several';
}

/** Whether two claims have the same speakers, relayed by the same. */
export function sameSpeaker(a: Claim, b: Claim): boolean {
  const key = ({ says, via, source }: Claim): string =>
    [...says.map((id) => (id === 'reporter' ? source : id)), 'via', ...via].join(' ');
  return key(a) === key(b);
}
