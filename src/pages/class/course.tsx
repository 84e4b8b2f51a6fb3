import type { JSX } from 'preact';
import { EN_CLASS } from '../../strings/class.ts';
import { type ClassProps, courseOf } from './lesson-parts.ts';

/** The parts of a lesson with their minutes, in short. */
export function CourseList(props: ClassProps): JSX.Element {
  const { root } = props;
  return (
    <ol class="texts course in-two">
      {courseOf(props).map(({ key, name, from, to, step, isSpare }) => (
        <li key={key}>
          <span class="data-number">{EN_CLASS.span(from, to)}</span>{' '}
          {step === null ? name : <a href={`${root}step/${step}/`}>{name}</a>}
          {isSpare ? ` (${EN_CLASS.spare})` : ''}
        </li>
      ))}
    </ol>
  );
}
