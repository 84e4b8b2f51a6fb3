import { isLoaderFile } from '../../src/core/embed/loader-file.ts';
import { ICON_FILE } from '../../src/core/theme/brand.ts';

/**
 * Whether a release holds a file of the build: the frames, whatever they load, the loader, and a picture for each step
 * to stand in its place. All else is linked to and stays the story's own, as it is then.
 */
export const isReleased = (file: string): boolean =>
  isLoaderFile(file) || file === ICON_FILE || HELD.some((pattern) => pattern.test(file));

const HELD: readonly RegExp[] = [
  /^frame\//,
  /^stills\//,
  /^geo\//,
  /^assets\//,
  /^(?:voices|letters)\.css$/,
  /^faces\//,
  /^media\//,
  /^step\/[^/]+\/[^/]+-(?:card\.(?:png|svg)|portrait\.svg|paper\.svg)$/,
];
