const IDLE_MS = 3000;

/** Hides the pointer while it rests. */
export function hideIdleCursor(): void {
  const { dataset } = document.documentElement;
  let timer = 0;
  const wake = (): void => {
    delete dataset['idle'];
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      dataset['idle'] = '';
    }, IDLE_MS);
  };
  window.addEventListener('pointermove', wake);
  wake();
}
