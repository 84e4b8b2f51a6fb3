import { formatProblem, type Problem } from '../../src/core/read/problem.ts';

const NAME = 'Wrong';

/** An error of an author's, with each problem in a line of its own: where in our code it was found helps nobody. */
export function wrong(what: string, problems: readonly Problem[]): Error {
  const error = new Error(`${what} does not build:\n${problems.map(formatProblem).join('\n')}`);
  error.name = NAME; // by which it is known wherever the code was loaded that made it
  error.stack = '';
  return error;
}

export const isWrong = (error: unknown): error is Error => error instanceof Error && error.name === NAME;
