import type { Page } from '@playwright/test';

/**
 * All that a reader has of a place in the story: what the map's engine holds, what is written over it, and what stands
 * beside it. Asked of the engine and of the document themselves.
 */
export function everything(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { inspect } = window;
    if (inspect === undefined) throw new Error('no inspection handle');
    await inspect.settled();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))); // the key is measured after a paint
    const map = inspect.map();
    if (map === null) throw new Error('no map');
    const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
    const { lng, lat } = map.getCenter();
    const layers = map.getStyle().layers ?? [];
    const paint = layers.map((layer) => {
      const named = 'paint' in layer ? Object.entries(layer.paint ?? {}) : [];
      return [layer.id, ...named.map(([name, value]) => [name, round(value)]).sort()];
    });
    const codes = new Set(
      map.querySourceFeatures('far', { filter: ['==', ['get', 'kind'], 'countries'] }).map(({ id }) => String(id)),
    );
    const lit = ['far', 'middle', 'near'].flatMap((source) =>
      [...codes].flatMap((id) => {
        const strength = map.getFeatureState({ source, id })['emphasis'] ?? 0;
        return strength === 0 ? [] : [`${source} ${id} ${strength}`];
      }),
    );
    const text = (selector: string): unknown =>
      [...document.querySelectorAll(selector)].map((element) => [
        element.textContent,
        element.className,
        (element as HTMLElement).hidden,
      ]);
    const attributes = (element: Element): unknown =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    const { fonts: _fonts, ...data } = { ...document.documentElement.dataset };
    return {
      camera: [lng, lat, map.getZoom(), map.getBearing(), map.getPitch()].map(round),
      size: [map.getCanvas().clientWidth, map.getCanvas().clientHeight],
      paint,
      lit: lit.sort(),
      countries: codes.size > 20,
      overlay: [...document.querySelectorAll('#map .overlay g[visibility="inherit"]')].map((group) => [
        attributes(group),
        group.textContent,
        [...group.querySelectorAll('path, circle, rect, text')].map(attributes),
      ]),
      buttons: [...document.querySelectorAll<HTMLElement>('.mark-button:not([hidden])')].map((button) => [
        button.getAttribute('aria-label'),
        button.style.transform,
      ]),
      canvas: document.querySelectorAll('#map canvas').length,
      role: map.getCanvas().getAttribute('role'),
      still: [document.querySelector('#still')?.hasAttribute('data-over')],
      key: [text('.key'), text('.key-list li')],
      axis: [text('.axis-days li'), document.querySelectorAll('.axis-days [aria-current]').length],
      span: [...document.querySelectorAll('.axis-span')].map(attributes),
      scale: text('#scale'),
      choice: text('#according'),
      controls: [...document.querySelectorAll('#controls .control-bar a')].map((link) => [
        link.getAttribute('href'),
        link.getAttribute('aria-label'),
      ]),
      described: document.querySelector('#map-box')?.getAttribute('aria-describedby'),
      message: (document.querySelector('#map-message') as HTMLElement | null)?.hidden,
      hand: text('#move-map button'),
      data,
      search: location.search,
    };
  });
}
