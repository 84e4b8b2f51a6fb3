import type { ClaimRef } from '../../core/ids.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import type { Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';

/** A statement as it is pointed to: who makes it, in which report and line. */
export function citation(ref: ClaimRef, story: Story, lang: string, t: Strings): string {
  const claim = story.claims.get(ref);
  if (claim === undefined) return ref;
  const names = claim.says.map((id) => {
    const name = id === 'reporter' ? undefined : story.actors.get(id)?.name;
    return name === undefined ? t.sources.reporter : textIn(name, lang);
  });
  return t.sources.cite(names.join(', '), shortName(story, claim.source, lang), claim.line);
}
