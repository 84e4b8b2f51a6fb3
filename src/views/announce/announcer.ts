/**
 * Says something to those who listen, once, without moving the focus. For moves that a reader asked for: while they
 * scroll they are at the text already.
 */
export function announcer(host: HTMLElement): (text: string) => void {
  let odd = false;
  return (text) => {
    odd = !odd;
    host.textContent = odd ? text : `${text}\u00a0`; // the same words twice are another text, or nothing is said
  };
}
