import { expect, test } from 'vitest';
import { isWrong, wrong } from '../../../site/input/wrong.ts';
import { wrongPage } from '../../../site/vite/wrong-page.ts';

const problem = (line: number, message: string) => ({
  ...{ file: 'stories/bad/story.md', line, column: 1, path: '' },
  message,
  help: 'mend it',
});

test('a story that is wrong has a page with every problem in it, as text, and not where in our code it was found', () => {
  const error = wrong('the story', [problem(3, 'expected text, got <b>'), problem(9, 'expected a day')]);
  expect(isWrong(error)).toBe(true);
  expect(isWrong(new Error('of ours'))).toBe(false);
  const page = wrongPage(error);
  expect(page.match(/<li>/g)).toHaveLength(2);
  expect(page).toContain('stories/bad/story.md:3:1');
  expect(page).toContain('got &lt;b&gt;');
  expect(page).not.toMatch(/\.ts:\d|\bat \w+ \(/);
});
