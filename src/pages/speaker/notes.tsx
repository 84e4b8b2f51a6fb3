import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { exerciseScreen } from '../../core/present/course.ts';
import type { Step } from '../../core/step.ts';
import type { Text } from '../../core/story.ts';
import { hasSpeakerNotes, type Question, type Teaching } from '../../core/teaching.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { ours } from '../../views/in-language.ts';
import type { Interlude } from '../present/interludes.ts';

const t = EN_PRESENT;

interface Props {
  readonly teaching: Teaching | null;
  readonly lang: string;
}

/** Questions of a step, each with what may be answered. */
function Questions({ list, lang }: { readonly list: readonly Question[]; readonly lang: string }): JSX.Element | null {
  if (list.length === 0) return null;
  const said = (text: Text): string => typographic(textIn(text, lang), lang);
  return (
    <>
      <h3 {...ours(lang)}>{t.questions}</h3>
      <ol>
        {list.map(({ id, text, answer }) => (
          <li key={id}>
            <strong>{said(text)}</strong> {said(answer.text)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What to say to a step, and what to ask the class. */
export function SpeakerNotes({ teaching, lang, step }: Props & { readonly step: Step }): JSX.Element {
  if (teaching === null || !hasSpeakerNotes(teaching))
    return (
      <div class="speaker-notes" {...ours(lang)}>
        <h3>{t.notes}</h3>
        <p>{t.noNotes}</p>
      </div>
    );
  return (
    <div class="speaker-notes">
      <h3 {...ours(lang)}>{t.notes}</h3>
      {(teaching.speakerNotes.get(step.id) ?? []).map((note) => (
        <p>{typographic(textIn(note, lang), lang)}</p>
      ))}
      <Questions list={teaching.questions.filter((question) => question.step === step.id)} lang={lang} />
    </div>
  );
}

/** What to expect of an exercise; of a pause there is nothing to expect. */
export function ExpectedNotes({
  teaching,
  lang,
  interlude,
}: Props & { readonly interlude: Interlude }): JSX.Element | null {
  const exercise = teaching?.exercises.find(({ id }) => exerciseScreen(id) === interlude.id);
  if (exercise === undefined || exercise.expected.length === 0) return null;
  return (
    <div class="speaker-notes">
      <h3 {...ours(lang)}>{t.expected}</h3>
      {exercise.expected.map((text) => (
        <p>{typographic(textIn(text, lang), lang)}</p>
      ))}
    </div>
  );
}
