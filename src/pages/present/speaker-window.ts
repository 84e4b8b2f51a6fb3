const NAME = 'borderline-speaker';
const LOOKS = 'popup,width=1000,height=720';

let opened: Window | null = null;

/** Opens the speaker's page in a window of its own, once: pressed again it comes to the front. False where none opens. */
export function openSpeaker(address: string): boolean {
  if (opened !== null && !opened.closed) {
    opened.focus();
    return true;
  }
  try {
    const found = window.open('', NAME, LOOKS); // a window of this name that is there already is not loaded anew
    if (found === null) return false;
    if (found.location.href === 'about:blank') found.location.href = address;
    opened = found;
    found.focus();
    return true;
  } catch {
    return false;
  }
}
