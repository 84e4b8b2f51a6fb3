import { LOADER_VERSION } from '../core/embed/loader-file.ts';

/** By what the loader finds its own part in the host's page, whose names it leaves alone. */
export const PART: unique symbol = Symbol.for(`borderline.${LOADER_VERSION}`);
