/**
 * Leaves the last still that came where the next does not: never blank paper, never a browser's sign for a broken
 * picture. `came` is called for each that did.
 */
export function keepLastStill(host: HTMLElement, came: () => void): void {
  const image = host.querySelector('img');
  if (image === null) return;
  const shown = (): void => {
    image.style.visibility = '';
    host.style.background = `center / cover url("${image.currentSrc}")`;
    came();
  };
  image.addEventListener('load', shown);
  image.addEventListener('error', () => {
    image.style.visibility = 'hidden';
  });
  if (image.complete && image.naturalWidth > 0) shown();
  else if (image.complete) image.style.visibility = 'hidden';
}
