/**
 * While the reader's hand is on the map at all times, the wheel belongs to the page: over the map it scrolls as
 * elsewhere. With Ctrl or ⌘, which a pinch on a trackpad sends too, it zooms.
 */
export function useCooperativeGestures(map: HTMLElement): void {
  map.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
}
