import { ownTask } from '../../app/own-task.ts';

/** Resolves when an element has been laid out as it is now, before it is painted. */
export const laidOut = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

export const nextTask = (): Promise<void> => new Promise(ownTask);
