/** An element of the frame that the build has put into it. Throws where page and scripts are not of one build. */
export function within<E extends HTMLElement>(frame: HTMLElement, selector: string): E {
  const element = frame.querySelector<E>(selector);
  if (element === null) throw new Error(`${selector}: expected in the frame, found nothing`);
  return element;
}
