// What stands in the host's page of a story that scrolls with it, and what of it is ours to set.

export const sectionsOf = (host: Element): readonly HTMLElement[] => [
  ...host.querySelectorAll<HTMLElement>('[data-step]'),
];

/** The picture that stands where the map will: the one that says so, else the one before the text. */
function posterOf(host: Element): Element | null {
  const named = host.querySelector(':scope > [slot=poster]');
  const first = host.firstElementChild;
  if (named !== null || first === null || sectionsOf(first).length > 0 || first.matches('[data-step]')) return named;
  return first.matches('img, picture') || first.querySelector('img') !== null ? first : null;
}

/**
 * Sets the room between sections, on the sections themselves: a host's reset of all margins does not reach it, nor a
 * wrapper around each. The picture is put into its slot where a filter took the attribute. Answers with what undoes it.
 */
export function ownText(host: Element): () => void {
  const before = sectionsOf(host).map((section) => [section, section.getAttribute('style')] as const);
  for (const [{ style }] of before) {
    style.setProperty('display', 'block', 'important');
    style.setProperty('margin', '0 0 var(--borderline-rest)', 'important');
  }
  const poster = posterOf(host);
  const named = poster?.slot;
  if (poster !== null) poster.slot = 'poster';
  return () => {
    for (const [section, style] of before)
      if (style === null) section.removeAttribute('style');
      else section.style.cssText = style;
    if (named === '') poster?.removeAttribute('slot');
  };
}
