import { expect, test } from 'vitest';
import { ownTask } from '../../src/app/own-task.ts';

test('what is done in a task of its own is done after what runs now and what that has promised, in turn, and once', async () => {
  const done: string[] = [];
  const both = new Promise<void>((resolve) => {
    ownTask(() => done.push('first'));
    ownTask(() => {
      done.push('second');
      resolve();
    });
  });
  queueMicrotask(() => done.push('promised'));
  done.push('now');
  await both;
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done).toEqual(['now', 'promised', 'first', 'second']);
});
