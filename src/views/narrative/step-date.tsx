import type { JSX } from 'preact';
import { spanIn } from '../../core/language/times-in.ts';
import type { Span } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { ours, theirs } from '../in-language.ts';

/** When something was, in the story's language where that has words for it, else in ours. */
export function When({ time, lang }: { readonly time: Span; readonly lang: string }): JSX.Element {
  const own = spanIn(time, lang);
  return own === null ? <span {...ours(lang)}>{EN.span(time)}</span> : <span {...theirs(lang)}>{own}</span>;
}

/** The line above a step's heading. */
export function StepDate({ time, lang }: { readonly time: Span | null; readonly lang: string }): JSX.Element | null {
  if (time === null) return null;
  return (
    <p class="step-date">
      <When time={time} lang={lang} />
    </p>
  );
}
