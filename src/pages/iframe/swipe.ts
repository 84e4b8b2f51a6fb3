const FAR = 36; // pixels that a finger goes sideways before it means the next page

/**
 * Calls back when a finger goes sideways. Up and down belong to the host: the style sheet's `touch-action: pan-y` gives
 * them to the browser, which then ends the pointer, and nothing here holds an event back.
 */
export function onSwipe(area: HTMLElement, turn: (by: 1 | -1) => void): void {
  let from: { readonly x: number; readonly y: number; readonly id: number } | null = null;
  area.addEventListener('pointerdown', ({ pointerType, isPrimary, clientX: x, clientY: y, pointerId: id }) => {
    from = pointerType === 'mouse' || !isPrimary ? null : { x, y, id };
  });
  area.addEventListener('pointercancel', () => {
    from = null;
  });
  area.addEventListener('pointerup', ({ clientX, clientY, pointerId }) => {
    if (from === null || from.id !== pointerId) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    from = null;
    if (Math.abs(x) < FAR || Math.abs(x) < Math.abs(y) * 1.5) return;
    const rightToLeft = getComputedStyle(area).direction === 'rtl';
    turn(x < 0 === !rightToLeft ? 1 : -1);
  });
}
