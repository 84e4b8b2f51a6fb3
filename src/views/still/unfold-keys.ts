import { elementsIn } from '../../app/unfold.ts';

/** On a screen too low for a map each step shows its still: its key comes when it is near, and nowhere else. */
export function unfoldKeys(text: HTMLElement): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        for (const holder of target.querySelectorAll('noscript')) holder.replaceWith(...elementsIn(holder));
      }
    },
    { rootMargin: '100% 0%' },
  );
  for (const still of text.querySelectorAll('.still')) seen.observe(still);
}
