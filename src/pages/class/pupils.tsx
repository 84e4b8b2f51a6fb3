import type { JSX } from 'preact';
import { BLANK_MAP, BLANK_MAP_SCALE, BLANK_MAP_SIZE } from '../../core/still/blank-map.ts';
import type { Exercise, LessonPart } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { ClassPage, Lines, Part } from './frame.tsx';
import {
  type ClassProps,
  exerciseOf,
  exercisesIn,
  headingOf,
  questionsIn,
  questionsOn,
  said,
  summaryOf,
} from './lesson-parts.ts';

// What pupils are given. Nothing here leads to an answer, or to a page that does.

const LINES = { question: 3, exercise: 9 } as const;

function StepPart(props: ClassProps & { part: Extract<LessonPart, { kind: 'step' }> }): JSX.Element {
  const { story, teaching, lesson, lang, root, part } = props;
  const questions = questionsOn(teaching, part.step);
  const asked = questionsIn(lesson, teaching); // their numbers run through the sheet
  return (
    <Part id={part.step} title={headingOf(story, part.step, lang)}>
      <p>{summaryOf(story, part.step, lang)}</p>
      <p class="screen-only">
        <a href={`${root}step/${part.step}/`}>{EN_CLASS.readStep}</a>
      </p>
      {questions.length === 0 ? null : (
        <ol class="check">
          {questions.map(({ id, text }) => (
            <li key={id}>
              <span class="note-number">{asked.findIndex((each) => each.id === id) + 1}</span>
              <p>{said(text, lang)}</p>
              <Lines count={LINES.question} />
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

/** What pupils go through, in the order of the lesson, with room to write. */
export function PupilsPaper(props: ClassProps): JSX.Element {
  const { story, teaching, lesson, lang, root, site } = props;
  const { sheet } = EN_CLASS;
  return (
    <ClassPage story={story} lang={lang} root={root} site={site} title={sheet.title}>
      <p class="deck">{said(story.meta.deck, lang)}</p>
      <p class="byline">{EN_CLASS.noteOn(said(story.meta.notice.text, lang))}</p>
      <ul class="sign">
        <li>{sheet.name}</li>
      </ul>
      <Part id="aims" title={sheet.aims} whole>
        <ul class="texts">
          {teaching.aims.map((aim) => (
            <li key={aim.en}>{said(aim, lang)}</li>
          ))}
        </ul>
      </Part>
      {lesson.parts.map((part, index) => {
        if (part.kind === 'step') return <StepPart key={part.step} {...props} part={part} />;
        if (part.kind === 'pause')
          return (
            <Part key={`pause-${index.toString()}`} id={`pause-${index}`} title={EN_CLASS.pause} whole>
              <p>{said(part.text, lang)}</p>
            </Part>
          );
        const { id, title } = exerciseOf(teaching, part.exercise);
        return (
          <Part key={id} id={id} title={EN_CLASS.exercise(said(title, lang))} whole>
            <p>
              <a href={`${root}class/exercise/${id}/`}>{EN_CLASS.onWorksheet}</a>
            </p>
          </Part>
        );
      })}
    </ClassPage>
  );
}

function Tasks({ exercise, lang }: { exercise: Exercise; lang: string }): JSX.Element {
  return (
    <ol class="check">
      {exercise.task.map((task, index) => (
        <li key={task.en}>
          <span class="note-number">{index + 1}</span>
          {said(task, lang)}
        </li>
      ))}
    </ol>
  );
}

function BlankMap({ teaching, root }: ClassProps): JSX.Element | null {
  const { map } = teaching;
  if (map.length === 0) return null;
  const { width, height } = BLANK_MAP_SIZE;
  return (
    <Part id="map" title={EN_CLASS.map.heading} whole>
      <p>{EN_CLASS.map.about}</p>
      <figure class="still">
        <img
          src={`${root}${BLANK_MAP}`}
          alt={EN_CLASS.map.alt(map.length)}
          width={Math.round(width * BLANK_MAP_SCALE)}
          height={Math.round(height * BLANK_MAP_SCALE)}
        />
      </figure>
      <ol class="to-name">
        {map.map(({ place }, index) => (
          <li key={place} class="write">
            {index + 1}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** A map to fill in, and the lesson's exercises with room to write. */
export function Worksheet(props: ClassProps): JSX.Element {
  const { story, teaching, lesson, lang, root, site } = props;
  const { worksheet, sheet } = EN_CLASS;
  return (
    <ClassPage story={story} lang={lang} root={root} site={site} title={worksheet.title}>
      <ul class="sign">
        <li>{sheet.name}</li>
      </ul>
      <BlankMap {...props} />
      {exercisesIn(lesson, teaching).map((exercise) => (
        <Part key={exercise.id} id={exercise.id} title={said(exercise.title, lang)} whole>
          <Tasks exercise={exercise} lang={lang} />
          <Lines count={LINES.exercise} />
        </Part>
      ))}
    </ClassPage>
  );
}

/** One exercise alone, to be handed out by its address. */
export function ExercisePage(props: Omit<ClassProps, 'lesson'> & { exercise: Exercise }): JSX.Element {
  const { story, exercise, lang, root } = props;
  return (
    <ClassPage story={story} lang={lang} root={root} title={said(exercise.title, lang)}>
      <p class="byline">{EN_CLASS.noteOn(said(story.meta.notice.text, lang))}</p>
      <Part id="read" title={EN_CLASS.exercises.steps}>
        <ul class="texts">
          {exercise.steps.map((step) => (
            <li key={step}>
              <a href={`${root}step/${step}/`}>{headingOf(story, step, lang)}</a>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="task" title={EN_CLASS.exercises.task} whole>
        <Tasks exercise={exercise} lang={lang} />
        <div class="print-only">
          <Lines count={LINES.exercise} />
        </div>
      </Part>
    </ClassPage>
  );
}
