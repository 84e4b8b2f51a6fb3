import type { ClaimRef } from '../../core/ids.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import type { Claim, Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';

/** Those who make a statement, by name. */
export const speakersOf = ({ says }: Claim, story: Story, lang: string, t: Strings): string =>
  says
    .map((id) => {
      const name = id === 'reporter' ? undefined : story.actors.get(id)?.name;
      return name === undefined ? t.sources.reporter : textIn(name, lang);
    })
    .join(', ');

/** A statement as it is pointed to: who makes it, in which report and line. */
export function citation(ref: ClaimRef, story: Story, lang: string, t: Strings): string {
  const claim = story.claims.get(ref);
  if (claim === undefined) return ref;
  return t.sources.cite(speakersOf(claim, story, lang, t), shortName(story, claim.source, lang), claim.line);
}
