/** Version of the loader: its file is never edited in place, so that what its integrity hash says stays true. */
export const LOADER_VERSION = 1;

/** Where it stands, from the site's root. */
export const LOADER_FILE: string = `embed.${LOADER_VERSION}.js`;
