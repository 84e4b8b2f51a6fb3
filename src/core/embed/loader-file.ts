/** Version of the loader: its file is never edited in place, so that what its integrity hash says stays true. */
export const LOADER_VERSION = 2;

/** Where it stands, from the site's root. */
export const LOADER_FILE: string = `embed.${LOADER_VERSION}.js`;

/** What it fetches where an embed is near or was tapped; it holds it against a digest. */
export const PART_FILE: string = `embed.${LOADER_VERSION}-part.js`;

/** Whether a file of the site's root is a loader's, of whatever version. */
export const isLoaderFile = (path: string): boolean => /^embed\.\d+(?:-part)?\.js$/.test(path);
