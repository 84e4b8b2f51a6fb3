// Whether this page is to have the live map, when, and how its files get here without being in anybody's way.

import { whenIdle } from './idle.ts';

const INPUTS = ['scroll', 'wheel', 'touchstart', 'pointerdown', 'pointermove', 'keydown'] as const;

/** Whether the reader asked for little to be fetched. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** `?static`, or a reader who saves data: the stills do, unless the reader asks for the map. */
export function wantsNoEngine(): boolean {
  return new URLSearchParams(location.search).has('static') || savesData();
}

/** Whether the device draws WebGL at all: asked before the engine is fetched, and the context is given back. */
export function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** Calls back once, with the reader's first scroll, touch, pointer or key; `isPut` tells a scroll that is not theirs. */
export function onFirstInput(listener: () => void, isPut: () => boolean = () => false): void {
  const first = ({ type: cause }: Event): void => {
    if (cause === 'scroll' && isPut()) return;
    for (const type of INPUTS) window.removeEventListener(type, first);
    listener();
  };
  for (const type of INPUTS) window.addEventListener(type, first, { passive: true });
}

/** Fetches the engine's files ahead, when idle, without running any: the build lists them in the page's head. */
export function warm(): void {
  whenIdle(() => {
    const list = document.querySelector<HTMLMetaElement>('meta[name="map-engine"]')?.content ?? '';
    for (const href of list.split(' ').filter(Boolean)) {
      const link = document.createElement('link');
      const script = href.endsWith('.js');
      link.rel = script && !href.includes('worker') ? 'modulepreload' : 'prefetch';
      if (!script) {
        link.as = 'fetch';
        link.crossOrigin = 'anonymous';
      }
      link.href = href;
      document.head.append(link);
    }
  }, 1000);
}
