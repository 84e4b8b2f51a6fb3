import type { JSX, RefObject } from 'preact';
import { type Act, questionOf, type Run } from '../../../core/quiz/run.ts';
import { EN_LIVE } from '../../../strings/live.ts';
import { EN_WHERE } from '../../../strings/where.ts';
import { CrossMap } from './cross-map.tsx';
import type { QuizMap } from './quiz-map.ts';
import { Cross, Found, Told, Verdict } from './told.tsx';
import { useRoundFocus } from './use-round-focus.ts';
import { useSpoken } from './use-spoken.ts';

const t = EN_WHERE;

interface Played {
  readonly sheet: QuizMap;
  readonly run: Run;
  readonly act: (what: Act) => void;
}

interface RoundProps extends Played {
  /** Whether the map was chosen; else the page has just come, and the focus is left alone. */
  readonly arrived: boolean;
  readonly root: string;
}

/** All questions are answered: what was found, and the way to begin again. */
function End({ sheet, run, act, heading }: Played & { heading: RefObject<HTMLHeadingElement | null> }): JSX.Element {
  return (
    <section aria-labelledby="where-ask">
      <h2 id="where-ask" ref={heading} tabIndex={-1}>
        {t.endHeading}
      </h2>
      <p>{t.end}</p>
      <Found sheet={sheet} run={run} />
      <p class="where-buttons">
        <button type="button" onClick={() => act({ kind: 'again' })}>
          {t.again}
        </button>
      </p>
    </section>
  );
}

interface ButtonsProps extends Pick<Played, 'act'> {
  readonly told: boolean;
  readonly next: RefObject<HTMLButtonElement | null>;
}

/** Answers while a question is asked, and the way on once its answer is told. */
function Buttons({ told, act, next }: ButtonsProps): JSX.Element {
  return (
    <p class="where-buttons">
      {told ? (
        <button
          ref={next}
          type="button"
          aria-describedby="where-verdict"
          onClick={() => act({ kind: 'next' })}
          onKeyDown={(event) => {
            if (event.repeat) event.preventDefault(); // a key that is held answers, and goes no further
          }}
        >
          {t.next}
        </button>
      ) : (
        <>
          <button type="button" onClick={() => act({ kind: 'answer' })}>
            {t.here}
          </button>
          <button type="button" onClick={() => act({ kind: 'show' })}>
            {t.show}
          </button>
        </>
      )}
    </p>
  );
}

/** One map from its first question to its last. */
export function Round({ sheet, run, act, arrived, root }: RoundProps): JSX.Element {
  const { map, words } = sheet;
  const question = questionOf(run, map);
  const spoken = useSpoken(sheet, run);
  const focus = useRoundFocus(question, run.told, arrived);

  if (question === null) return <End sheet={sheet} run={run} act={act} heading={focus.end} />;
  const asked = map.asked[question];
  const told = words[question];
  if (asked === undefined || told === undefined) throw new Error(`where: expected a question ${question}, found none`);
  const answer = run.answers[question] ?? null;

  return (
    <section aria-labelledby="where-ask">
      <h2 id="where-ask">
        {t.ask(told.name)} <small>{t.at(question + 1, words.length)}</small>
      </h2>
      <CrossMap box={focus.map} map={map} root={root} act={act} enter={run.told ? 'next' : 'answer'}>
        {run.told ? <Told asked={asked} answer={answer} map={map} /> : <Cross at={run.cross} />}
      </CrossMap>
      <div role="status" class="where-verdict screen-only" id="where-verdict">
        {run.told ? <Verdict asked={asked} words={told} answer={answer} cross={run.cross} map={map} /> : null}
      </div>
      <Buttons told={run.told} act={act} next={focus.next} />
      <p id="where-help" class="byline screen-only">
        {t.help}
      </p>
      <p role="status" class="unseen">
        {spoken}
      </p>
      <p class="byline">{EN_LIVE.attribution}</p>
    </section>
  );
}
