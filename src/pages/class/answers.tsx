import type { JSX } from 'preact';
import type { ClaimRef, StepId } from '../../core/ids.ts';
import { capital } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import type { Teaching } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { EN } from '../../strings/en.ts';
import { citation } from '../../views/evidence/citation.ts';
import { ClassPage, Part, Texts, waysBack } from './frame.tsx';
import { headingOf, questionsOn, said } from './lesson-parts.ts';
import { Care, Names } from './teachers.tsx';

interface Props {
  readonly story: Story;
  readonly teaching: Teaching;
  readonly lang: string;
  readonly root: string;
}

/** The claims that an answer rests on: our paraphrase, who says it, in which report and line. */
export function Proofs({ refs, story, lang }: { refs: readonly ClaimRef[]; story: Story; lang: string }): JSX.Element {
  return (
    <ul class="proofs">
      {refs.map((ref) => {
        const claim = story.claims.get(ref);
        return claim === undefined ? null : (
          <li key={ref}>
            {said(claim.statement, lang)}{' '}
            <span class="account-where">{typographic(capital(citation(ref, story, lang, EN)), lang)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function StepAnswers({ story, teaching, lang, root, step }: Props & { step: StepId }): JSX.Element {
  const { answers } = EN_CLASS;
  const questions = questionsOn(teaching, step);
  return (
    <Part id={step} title={headingOf(story, step, lang)}>
      <h3>{answers.notes}</h3>
      <Texts texts={teaching.speakerNotes.get(step) ?? []} lang={lang} />
      {questions.length === 0 ? null : (
        <>
          <h3>{answers.questions}</h3>
          <ol class="check">
            {questions.map(({ id, text, answer }) => (
              <li key={id} id={`question-${id}`}>
                <p class="check-what">{said(text, lang)}</p>
                <p>{said(answer.text, lang)}</p>
                <p class="check-what">
                  {answers.where} <a href={`${root}step/${answer.step}/`}>{headingOf(story, answer.step, lang)}</a>
                </p>
                <Proofs refs={answer.claims} story={story} lang={lang} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Part>
  );
}

/** All that pupils do not get: notes to each step, answers, what to expect of exercises. */
export function Answers(props: Props): JSX.Element {
  const { story, teaching, lang, root } = props;
  const { answers, hub } = EN_CLASS;
  const links = [
    ...waysBack(root),
    ...teaching.lessons.map(({ minutes }) => ({ href: `../${minutes}/`, name: hub.title(minutes) })),
  ];
  return (
    <ClassPage story={story} lang={lang} root={root} title={answers.title} links={links}>
      <p class="deck">{answers.about}</p>
      <Care teaching={teaching} lang={lang} />
      <Names teaching={teaching} />
      {story.steps.map(({ id }) => (
        <StepAnswers key={id} {...props} step={id} />
      ))}
      {teaching.exercises.map(({ id, title, expected }) => (
        <Part key={id} id={`exercise-${id}`} title={EN_CLASS.exercise(said(title, lang))}>
          <h3>{answers.expected}</h3>
          <Texts texts={expected} lang={lang} />
        </Part>
      ))}
    </ClassPage>
  );
}
