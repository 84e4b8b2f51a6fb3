/** What `<noscript>` holds is text where scripts may run: it is parsed, and takes its place. */
function unfold(holder: Element): void {
  const held = new DOMParser().parseFromString(holder.textContent ?? '', 'text/html');
  holder.replaceWith(...[...held.body.childNodes].map((node) => document.adoptNode(node)));
}

/** On a screen too low for a map each step shows its still: its key comes when it is near, and nowhere else. */
export function unfoldKeys(text: HTMLElement): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        for (const holder of target.querySelectorAll('noscript')) unfold(holder);
      }
    },
    { rootMargin: '100% 0%' },
  );
  for (const still of text.querySelectorAll('.still')) seen.observe(still);
}
