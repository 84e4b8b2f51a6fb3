/** An element that the build has put into the page. Throws where page and scripts are not of one build. */
export function requireElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`#${id}: expected in the page, found nothing`);
  return element;
}
