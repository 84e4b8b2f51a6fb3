import type { JSX } from 'preact';
import { nearestTo } from '../../../core/quiz/drawing.ts';
import { away, judge } from '../../../core/quiz/judge.ts';
import type { Answer, Run } from '../../../core/quiz/run.ts';
import type { Asked, At, WhereMap } from '../../../core/quiz/where.ts';
import { EN_WHERE } from '../../../strings/where.ts';
import { Drawn } from './picture.tsx';
import type { AskedWords, QuizMap } from './quiz-map.ts';

// What is said and drawn of an answer.

const t = EN_WHERE;

export function Cross({ at: [x, y] }: { at: At }): JSX.Element {
  return <path class="where-cross" d={`M${x - 14} ${y}h28M${x} ${y - 14}v28`} />;
}

/** The answer beside the place, and how far they are apart. */
export function Told({ asked, answer, map }: { asked: Asked; answer: Answer; map: WhereMap }): JSX.Element {
  if (answer === null) return <Drawn drawing={asked.drawing} />;
  const { nearest, verdict } = judge(asked, answer, map);
  return (
    <>
      <Drawn drawing={asked.drawing} />
      {verdict === 'there' ? null : <path class="where-away" d={`M${answer.join(' ')}L${nearest.join(' ')}`} />}
      <Cross at={answer} />
    </>
  );
}

interface ToldOf {
  readonly asked: Asked;
  readonly words: AskedWords;
  readonly answer: Answer;
  /** Where the cross was when it was asked to be shown. */
  readonly cross: At;
  readonly map: WhereMap;
}

export function Verdict({ asked, words: { name, known, step }, answer, cross, map }: ToldOf): JSX.Element {
  return (
    <>
      <p>
        <strong>
          {answer === null
            ? t.shown(name, away(cross, nearestTo(cross, asked.drawing), map))
            : t.verdict(name, asked.known, judge(asked, answer, map))}
        </strong>{' '}
        {known}
      </p>
      {step === null ? null : (
        <p>
          {t.inStory} <a href={step.href}>{step.heading}</a>
        </p>
      )}
    </>
  );
}

export function Found({ sheet: { map, words }, run }: { sheet: QuizMap; run: Run }): JSX.Element {
  return (
    <ul class="texts">
      {words.map(({ name, step }, index) => {
        const asked = map.asked[index];
        const answer = run.answers[index] ?? null;
        const found = asked === undefined || answer === null ? 'shown' : judge(asked, answer, map).verdict;
        return (
          <li key={name}>
            {step === null ? name : <a href={step.href}>{name}</a>}: {t.found[found]}
          </li>
        );
      })}
    </ul>
  );
}
