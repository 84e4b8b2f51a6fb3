/** Where the ground of the map is: at the site's root, to which a story in a folder of its own says the way. */
export const groundRoot = (root: string): string =>
  new URL(document.documentElement.dataset['ground'] ?? './', root).href;
