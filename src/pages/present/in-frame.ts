import { EN_PRESENT } from '../../strings/present.ts';

/** In somebody's frame the page does nothing but say where it may be used. */
export function refusesFrames(host: HTMLElement): boolean {
  if (window.top === window) return false;
  const says = document.createElement('p');
  const link = document.createElement('a');
  says.className = 'notice';
  link.href = location.href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = EN_PRESENT.frameLink;
  says.append(EN_PRESENT.frame, ' ', link);
  host.replaceChildren(says);
  return true;
}
