// Pictures of a frame: when there is something to be seen, and what stands where one does not come. A browser's sign for
// a broken one is never seen.

/**
 * Resolves when a picture is there to be seen or its words are in its place; at once where there is none. It is not
 * waited for to be in sight: a frame that its host hides until then would never come there.
 */
export const settled = (image: HTMLImageElement | null): Promise<unknown> =>
  new Promise((resolve) => {
    if (image !== null) image.loading = 'eager';
    if (image === null || image.complete) resolve(null);
    else for (const end of ['load', 'error']) image.addEventListener(end, resolve);
  });

/** Puts what each picture shows, in words, where it does not come. */
export function wordsForMissing(images: Iterable<HTMLImageElement>): void {
  for (const image of images) {
    const missing = (): void => {
      const words = document.createElement('p');
      words.textContent = image.alt;
      image.replaceWith(words);
    };
    if (image.complete && image.naturalWidth === 0) missing();
    else image.addEventListener('error', missing);
  }
}
