// Texts off the screen are laid out only when they come near (content-visibility), so that a page opens at the price of
// what is seen. Until then each has a height that is guessed, and the accessibility tree of some browsers lacks it: so all
// are laid out for good soon after, in idle time, and places on the scroll bar are exact from then on.

import { whenIdle } from '../../app/idle.ts';
import { unfoldKeys } from '../../views/still/unfold-keys.ts';

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve, 50));

/** Lays out all that waits, a text in each idle slice: some milliseconds on a slow phone. Resolves when all heights are true. */
export async function layOut(page: HTMLElement): Promise<void> {
  performance.mark('lay out the rest'); // what a profile shows from here on keeps nobody waiting
  unfoldKeys(page);
  for (const text of page.querySelectorAll<HTMLElement>('.step > .step-text, .ending')) {
    await idle();
    text.style.contentVisibility = 'visible';
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
}
