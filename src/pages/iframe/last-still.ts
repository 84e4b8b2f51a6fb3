/**
 * Leaves the last still that came where the next does not: never blank paper, never a browser's sign for a broken
 * picture. `came` is called for each that did.
 */
export function keepLastStill(host: HTMLElement, came: () => void): void {
  const image = host.querySelector('img');
  if (image === null) return;
  let last = '';
  const shown = (): void => {
    image.style.visibility = '';
    host.style.background = '';
    last = `center / 100% 100% no-repeat url("${image.currentSrc}")`;
    came();
  };
  const missing = (): void => {
    image.style.visibility = 'hidden';
    host.style.background = last; // not before: it would be seen beside a still that leaves room
  };
  image.addEventListener('load', shown);
  image.addEventListener('error', missing);
  if (image.complete && image.naturalWidth > 0) shown();
  else if (image.complete) missing();
}
