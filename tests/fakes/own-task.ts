// What stands for src/app/own-task.ts where a test holds the clock.
export const ownTask = (run: () => void): void => void setTimeout(run);
