// A topic on which speakers disagree has at least two of them.
import type { Problems } from '../problem.ts';
import { nearest } from '../yaml/suggest.ts';
import type { Written } from './author-text.ts';
import { speakersOf, toldIn } from './author-text.ts';

export const CONTESTED: readonly string[] = ['disputed', 'differing'];

export function checkTopics({ topics, ledgers }: Written, problems: Problems): void {
  if (!ledgers.every(({ claims }) => claims.complete)) return; // a second speaker may stand where nothing can be read
  const told = [...toldIn(ledgers).values()];
  const strange = told.flatMap(({ spec: { topic } }) =>
    topic === null || topics.ids.has(topic.value) ? [] : topic.value,
  );
  const misspelt = new Set(strange.map((id) => nearest(id, topics.ids)));
  for (const { id, relation } of topics.specs) {
    if (!CONTESTED.includes(relation.value)) continue;
    const claims = told.filter(({ spec }) => spec.topic?.value === id.value);
    const speakers = new Set(claims.flatMap(speakersOf));
    if (speakers.size > 1 || claims.some(({ spec }) => spec.says.length === 0)) continue;
    if (misspelt.has(id.value) || (speakers.size === 0 && strange.length > 0)) continue; // another may be meant for it
    const [only] = speakers;
    problems.report(
      relation.at,
      `expected two speakers or more in a topic that is ${relation.value}, got ${only === undefined ? 'none' : `only ${only}`}`,
      only === undefined
        ? `give the claims that it is about topic: ${id.value}`
        : 'call it one-voice, or give the claim of the other speaker this topic',
    );
  }
}
