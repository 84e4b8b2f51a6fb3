export function toggleFullscreen(): void {
  const page = document.documentElement;
  const done = document.fullscreenElement === null ? page.requestFullscreen?.() : document.exitFullscreen();
  done?.catch(() => undefined); // refused: the page goes on as it is
}
