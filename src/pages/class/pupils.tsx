import type { JSX } from 'preact';
import type { StepId } from '../../core/ids.ts';
import { textIn } from '../../core/language/text.ts';
import { wayBetween } from '../../core/quiz/in-words.ts';
import { BLANK_MAP, BLANK_MAP_SCALE, BLANK_MAP_SIZE } from '../../core/still/blank-map.ts';
import type { Exercise, LessonPart, Question } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { Deck } from '../../views/document/deck.tsx';
import { WideTable } from '../data/wide-table.tsx';
import { ClassPage, Lines, PaperAddress, Part } from './frame.tsx';
import {
  aimsIn,
  type ClassProps,
  exerciseOf,
  exercisesIn,
  headingOf,
  noteOf,
  questionsIn,
  questionsOf,
  said,
  summaryOf,
} from './lesson-parts.ts';

// What pupils are given. Nothing here leads to an answer, or to a page that does.

const LINES = { question: 4, exercise: 12, judged: 6 } as const;
/** The same on the page of an exercise, which has more to say and is one sheet of paper. */
const ALONE = { exercise: 8, judged: 4 } as const;

interface AskedProps {
  readonly props: ClassProps;
  readonly list: readonly Question[];
  /** Lines to write on under each; 0 where it is talked about. */
  readonly lines: number;
}

/** Questions with their numbers, which run through the sheet. */
function Asked({ props: { lesson, teaching, lang }, list, lines }: AskedProps): JSX.Element | null {
  if (list.length === 0) return null;
  const asked = questionsIn(lesson, teaching);
  return (
    <ol class="check">
      {list.map(({ id, text }) => (
        <li key={id}>
          <span class="entry-number">{asked.findIndex((each) => each.id === id) + 1}</span>
          <p>{said(text, lang)}</p>
          <Lines count={lines} />
        </li>
      ))}
    </ol>
  );
}

function StepPart(props: ClassProps & { part: Extract<LessonPart, { kind: 'step' }> }): JSX.Element {
  const { story, teaching, lang, root, site, part } = props;
  const [written, talked] = questionsOf(part, teaching);
  return (
    <Part id={part.step} title={headingOf(story, part.step, lang)}>
      <p>{summaryOf(story, part.step, lang)}</p>
      <ReadStep root={root} site={site} step={part.step} />
      <Asked props={props} list={written} lines={LINES.question} />
      {talked.length === 0 ? null : <p class="talked">{EN_CLASS.talked}</p>}
      <Asked props={props} list={talked} lines={0} />
    </Part>
  );
}

interface ReadStepProps {
  readonly root: string;
  readonly site: string | null;
  readonly step: StepId;
}

/** Where a step is read: a link on a screen, its address on paper. */
function ReadStep({ root, site, step }: ReadStepProps): JSX.Element {
  return (
    <p>
      <a href={`${root}step/${step}/`}>{EN_CLASS.readStep}</a>
      <PaperAddress site={site} path={`step/${step}/`} />
    </p>
  );
}

/** What pupils go through, in the order of the lesson, with room to write. */
export function PupilsPaper(props: ClassProps): JSX.Element {
  const { story, teaching, lesson, lang, root, site } = props;
  const { sheet } = EN_CLASS;
  const note = noteOf(story, lang);
  return (
    <ClassPage story={story} lang={lang} root={root} site={site} title={sheet.title}>
      <Deck meta={story.meta} lang={lang} />
      {note === null ? null : <p class="byline">{note}</p>}
      <ul class="sign">
        <li>{sheet.name}</li>
      </ul>
      <Part id="aims" title={sheet.aims} whole>
        <ul class="texts">
          {aimsIn(lesson, teaching).map(({ aim, tasks }) => (
            <li key={textIn(aim, lang)}>
              {said(aim, lang)} <span class="account-where">{tasks.join(', ')}</span>
            </li>
          ))}
        </ul>
      </Part>
      {lesson.parts.map((part, index) => {
        if (part.kind === 'step') return <StepPart key={part.step} {...props} part={part} />;
        if (part.kind !== 'exercise')
          return (
            <Part
              key={`${part.kind}-${index.toString()}`}
              id={`${part.kind}-${index}`}
              title={EN_CLASS.stretch[part.kind]}
              whole
            >
              <p>{said(part.text, lang)}</p>
            </Part>
          );
        const { id, title } = exerciseOf(teaching, part.exercise);
        return (
          <Part key={id} id={id} title={EN_CLASS.exercise(said(title, lang))} whole>
            <p>
              <a href={`${root}class/exercise/${id}/`}>{EN_CLASS.onWorksheet}</a>
              <PaperAddress site={site} path={`class/exercise/${id}/`} />
            </p>
          </Part>
        );
      })}
    </ClassPage>
  );
}

/** What to do, and where statements are to be judged, the table for it. `lines`: under each task, to write on. */
function Tasks({ exercise, lang, lines }: { exercise: Exercise; lang: string; lines: boolean }): JSX.Element {
  const { task, statements } = exercise;
  const count = lines ? LINES : ALONE;
  return (
    <>
      <ol class="check">
        {task.map((text, index) => (
          <li key={textIn(text, lang)}>
            <span class="entry-number">{index + 1}</span>
            {said(text, lang)}
          </li>
        ))}
      </ol>
      {statements.length === 0 ? null : <Judged exercise={exercise} lang={lang} />}
      <div class={lines ? undefined : 'print-only'}>
        <Lines count={statements.length === 0 ? count.exercise : count.judged} />
      </div>
    </>
  );
}

/** Each statement with room for who says it, and a box for each way to know it. */
function Judged({ exercise, lang }: { exercise: Exercise; lang: string }): JSX.Element {
  const { statement, by, ways, caption } = EN_CLASS.judged;
  return (
    <WideTable id={`judged-${exercise.id}`} caption={caption} head={[statement, by, ...ways]}>
      {exercise.statements.map((text) => (
        <tr key={textIn(text, lang)}>
          <th scope="row">{said(text, lang)}</th>
          <td class="write" />
          {ways.map((way) => (
            <td key={way}>
              <span class="box" />
            </td>
          ))}
        </tr>
      ))}
    </WideTable>
  );
}

function BlankMap(props: ClassProps): JSX.Element | null {
  const { teaching, root } = props;
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
      <MapInWords {...props} />
      <ol class="to-name in-two">
        {map.map(({ place }, index) => (
          <li key={place} class="write">
            {index + 1}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** The map's numbers in words: how one finds what they stand on without seeing it. */
function MapInWords({ story, teaching }: ClassProps): JSX.Element {
  const { inWords, inWordsAbout, mark, way } = EN_CLASS.map;
  return (
    <details class="screen-only">
      <summary>{inWords}</summary>
      <p>{inWordsAbout}</p>
      <ol class="texts">
        {teaching.map.map(({ place, point }, index) => {
          const before = teaching.map[index - 1]?.point;
          const round = ['exact', 'town'].includes(story.places.get(place)?.where.precision ?? '');
          const from = before === undefined ? null : wayBetween(before, point);
          return (
            <li key={place}>
              {index + 1}: {mark(round, ...point)}
              {from === null ? '.' : `; ${way(from.km, from.towards)}.`}
            </li>
          );
        })}
      </ol>
    </details>
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
          <Tasks exercise={exercise} lang={lang} lines />
        </Part>
      ))}
    </ClassPage>
  );
}

/** One exercise alone, to be handed out by its address. */
export function ExercisePage(props: Omit<ClassProps, 'lesson'> & { exercise: Exercise }): JSX.Element {
  const { story, exercise, lang, root, site } = props;
  const note = noteOf(story, lang);
  return (
    <ClassPage story={story} lang={lang} root={root} site={site} title={said(exercise.title, lang)} oneSheet>
      <ul class="sign print-only">
        <li>{EN_CLASS.sheet.name}</li>
      </ul>
      {note === null ? null : <p class="byline">{note}</p>}
      <Part id="read" title={EN_CLASS.exercises.steps}>
        <ul class="texts">
          {exercise.steps.map((step) => (
            <li key={step}>
              <a href={`${root}step/${step}/`}>{headingOf(story, step, lang)}</a>
              <PaperAddress site={site} path={`step/${step}/`} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="task" title={EN_CLASS.exercises.task}>
        <Tasks exercise={exercise} lang={lang} lines={false} />
      </Part>
    </ClassPage>
  );
}
