/** Where releases stand, from the site's root. Each is a folder that says its version and never changes. */
export const RELEASES_PATH = 'v/';

export const releasePath = (version: string): string => `${RELEASES_PATH}${version}/`;
