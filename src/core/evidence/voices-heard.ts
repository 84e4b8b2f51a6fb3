import type { ActorId, VoiceId } from '../ids.ts';
import type { Claim, Speaker } from '../story.ts';
import { inOrder, REPORTER, type Voice } from '../voices.ts';

type Cast = { get(id: ActorId): { readonly voice: VoiceId } | undefined };

/** The side of a speaker. Throws where it is not of the cast. */
export function voiceOf(id: Speaker, actors: Cast): VoiceId {
  const voice: VoiceId | undefined = id === 'reporter' ? REPORTER : actors.get(id)?.voice;
  if (voice === undefined) throw new Error(`expected an actor of the story, got ${id}`);
  return voice;
}

/** The sides that make a claim, one for each speaker. Throws where a speaker is not of the cast. */
export const voicesOf = ({ says }: Claim, actors: Cast): readonly VoiceId[] => says.map((id) => voiceOf(id, actors));

/** A story's voices, and who has which. */
interface Speaking {
  readonly voices: readonly Pick<Voice, 'id'>[];
  readonly actors: Cast;
}

/** The sides that speak in some claims, each once, in the order of the legend. */
export function voicesHeard(claims: readonly Claim[], { voices, actors }: Speaking): readonly VoiceId[] {
  return inOrder(voices, new Set(claims.flatMap((claim) => voicesOf(claim, actors))));
}
