import { useEffect, useRef, useState } from 'preact/hooks';
import { positionOf } from '../../../core/quiz/position.ts';
import { questionOf, type Run } from '../../../core/quiz/run.ts';
import { EN_WHERE } from '../../../strings/where.ts';
import type { QuizMap } from './quiz-map.ts';

const SPEAK_DELAY_MS = 400; // milliseconds after the last key until the place of the cross is told

/** Where the cross is, told when it has come to rest; nothing before it was moved. */
export function useSpoken({ map, names }: QuizMap, run: Run): string {
  const [spoken, say] = useState('');
  const { cross } = run;
  const question = questionOf(run, map);
  const first = useRef(cross);
  useEffect(() => {
    say(''); // so that the same words are told again
    if (first.current === cross || question === null || run.told) return;
    const timer = setTimeout(() => {
      const asked = map.asked[question];
      if (asked === undefined) return;
      const position = positionOf(cross, asked, map);
      const land = position.land === null ? null : (names[position.land] ?? null);
      say(EN_WHERE.position(position, land, map.border === null ? '' : (names[map.border.place] ?? '')));
    }, SPEAK_DELAY_MS);
    return () => clearTimeout(timer);
  }, [cross, question, run.told, map, names]);
  return spoken;
}
