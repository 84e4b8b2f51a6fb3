import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Act, acted, begun } from '../../../core/quiz/run.ts';
import type { QuizMap } from './quiz-map.ts';
import { Round } from './round.tsx';

// "Where is …?" as it is played: one question at a time, by pointer, keys, or ear.

export function Game({ sheets, root }: { sheets: readonly QuizMap[]; root: string }): JSX.Element {
  const [index, setIndex] = useState(0);
  const [chosen, setChosen] = useState(false);
  const choose = (at: number): void => {
    setIndex(at);
    setChosen(true);
  };
  const [runs, setRuns] = useState(() => sheets.map(({ map }) => begun(map))); // one map waits while another is played
  const sheet = sheets[index];
  const run = runs[index];
  if (sheet === undefined || run === undefined) throw new Error(`where: expected a map ${index}, found none`);
  const act = (what: Act): void =>
    setRuns((before) => before.map((each, at) => (at === index ? acted(each, what, sheet.map) : each)));
  return (
    <>
      {sheets.length < 2 ? null : (
        <p class="where-buttons">
          {sheets.map(({ title }, at) => (
            <button key={title} type="button" aria-pressed={at === index} onClick={() => choose(at)}>
              {title}
            </button>
          ))}
        </p>
      )}
      <Round key={sheet.map.id} sheet={sheet} run={run} act={act} arrived={chosen} root={root} />
    </>
  );
}
