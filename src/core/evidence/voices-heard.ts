import type { ActorId } from '../ids.ts';
import type { Claim, Speaker } from '../story.ts';
import { VOICES, type Voice } from '../voices.ts';

type Cast = { get(id: ActorId): { readonly voice: Voice } | undefined };

/** The side of a speaker. Throws where it is not of the cast. */
export function voiceOf(id: Speaker, actors: Cast): Voice {
  const voice: Voice | undefined = id === 'reporter' ? 'reporter' : actors.get(id)?.voice;
  if (voice === undefined) throw new Error(`expected an actor of the story, got ${id}`);
  return voice;
}

/** The sides that make a claim, one for each speaker. Throws where a speaker is not of the cast. */
export const voicesOf = ({ says }: Claim, actors: Cast): readonly Voice[] => says.map((id) => voiceOf(id, actors));

/** The sides that speak in some claims, each once, in the order of the legend. */
export function voicesHeard(claims: readonly Claim[], actors: Cast): readonly Voice[] {
  const heard = new Set(claims.flatMap((claim) => voicesOf(claim, actors)));
  return VOICES.filter((voice) => heard.has(voice));
}
