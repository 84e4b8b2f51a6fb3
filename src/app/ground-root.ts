/** Where the ground of the map is: at the site's root, to which a story in a folder of its own says the way. */
export function groundRoot(root: string): string {
  const way = document.documentElement.dataset['ground'];
  return way === undefined ? root : new URL(way, root).href;
}
