/** What `<noscript>` holds is text where scripts may run: its elements, parsed, for a place in this page. */
export function elementsIn(holder: Element): readonly Element[] {
  const held = new DOMParser().parseFromString(holder.textContent ?? '', 'text/html');
  return [...held.head.children, ...held.body.children].map((element) => document.adoptNode(element));
}
