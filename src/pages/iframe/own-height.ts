import { asked, UNGROWN } from '../../messages/growth.ts';
import { clampHeight } from '../../messages/heights.ts';

/**
 * Tells how tall the frame's content is, at first and whenever it changes. It is measured on the content's own box, which
 * knows nothing of the frame's height: so it cannot chase itself. Answers with a function that tells it once more.
 */
export function ownHeight(content: HTMLElement, tell: (height: number) => void): () => void {
  let growth = UNGROWN;
  const look = (): void => {
    const { width, height } = content.getBoundingClientRect();
    const { now, ask } = asked(growth, Math.round(width), clampHeight(height));
    growth = now;
    if (ask) tell(now.height);
  };
  new ResizeObserver(look).observe(content);
  return () => {
    if (growth.height > 0) tell(growth.height);
  };
}
