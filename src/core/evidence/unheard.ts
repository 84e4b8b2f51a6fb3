import { textIn } from '../language/text.ts';
import { typographic } from '../language/typography.ts';
import type { Step } from '../step.ts';
import type { Story } from '../story.ts';

/** The sentence of a language: those who are not heard, each as within a sentence, in so many reports. */
export type SayUnheard = (who: readonly string[], reports: number) => string;

/** Who is not heard in a step, in one sentence; null where nobody is to be named. */
export function unheardIn({ unheard }: Step, { sources }: Story, lang: string, say: SayUnheard): string | null {
  if (unheard.length === 0) return null;
  return typographic(
    say(
      unheard.map(({ who }) => textIn(who, lang)),
      sources.length,
    ),
    lang,
  );
}
