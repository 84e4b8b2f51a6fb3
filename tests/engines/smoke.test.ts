import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/lib/serve.mjs';
import type { VoiceId } from '../../src/core/ids.ts';
import type {} from '../../src/pages/explore/inspect.ts'; // declares window.explore
import { hostPages } from '../hosts/pages.ts';
import { type Hosts, serveHosts } from '../hosts/serve.ts';
import { coloursAt } from '../map-pixels.ts';
import { theStory } from '../the-story.ts';
import { type BrokenSite, brokenSite } from './broken-site.ts';
import { ENGINES, type Engine, lacks, launch, type Tab, until } from './drivers.ts';

// What readers, teachers and newsrooms do first, in each of the three engines. What an engine cannot do is not run.

const STEPS: readonly string[] = theStory().steps.map(({ id }) => id);
const [FIRST = '', SECOND = ''] = STEPS;
const LAST = STEPS.at(-1) ?? '';

const stepOf = (tab: Tab): Promise<string> => tab.run(() => document.documentElement.dataset['step'] ?? '');
const has = (tab: Tab, name: 'inspect' | 'explore'): Promise<boolean> =>
  tab.run((global: string) => (window as unknown as Record<string, unknown>)[global] !== undefined, name);

async function live(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await until('scripts run', () => has(tab, 'inspect'));
  await tab.run(() => window.inspect?.start());
  await until('the live map', () =>
    tab.run(() => {
      const state = window.inspect?.state();
      return state?.is === 'live' && !state.handoff;
    }),
  );
  await tab.run(() => window.inspect?.settled());
}

/** What the engine holds and what is written over it. */
const held = (tab: Tab): Promise<unknown> =>
  tab.run(async () => {
    await window.inspect?.settled();
    const map = window.inspect?.map();
    if (!map) throw new Error('no map');
    const { lng, lat } = map.getCenter();
    return {
      camera: [lng, lat, map.getZoom()].map((value) => value.toFixed(6)),
      paint: (map.getStyle().layers ?? []).map((layer) => [layer.id, JSON.stringify(layer.paint ?? {})]),
      lit: ['POL', 'BLR', 'IRQ', 'RUS', 'LTU', 'UKR'].map(
        (id) => map.getFeatureState({ source: 'far', id })['emphasis'] ?? 0,
      ),
      over: [...document.querySelectorAll('#map .overlay g[visibility="inherit"]')].map(
        (group) => `${group.getAttribute('transform')} ${group.getAttribute('opacity')} ${group.textContent}`,
      ),
    };
  });

for (const name of ENGINES) {
  const lacking = lacks(name);
  if (lacking !== null) console.warn(`${name}: NOT RUN, ${lacking}`);
  describe.skipIf(lacking !== null)(name, () => {
    let engine: Engine;
    let site: { server: Server; url: string };
    let hosts: Hosts;
    let broken: BrokenSite;
    beforeAll(async () => {
      site = await serveSite();
      hosts = await serveHosts(hostPages(site.url));
      broken = await brokenSite();
      engine = await launch(name);
    });
    afterAll(async () => {
      await engine?.close();
      hosts?.close();
      for (const { server } of [site, broken]) {
        server?.close();
        server?.closeAllConnections();
      }
    });

    test('the story is read step by step, and each step’s map is drawn', async () => {
      const tab = await engine.tab();
      await live(tab, `${site.url}?inspect`);
      for (const id of STEPS.slice(0, -1)) {
        const { at, colours } = await tab.run(coloursAt, id);
        expect(at).toBe(id);
        expect(colours, `${id}: colours of the map`).toBeGreaterThan(20);
        expect(await stepOf(tab)).toBe(id);
      }
      await tab.close();
    });

    test('a jump and a reload lead to the same picture', async () => {
      const tab = await engine.tab();
      await live(tab, `${site.url}?inspect`);
      await tab.run(() => {
        location.hash = 'bug/0.500';
      });
      await until('the step', async () => (await stepOf(tab)) === 'bug');
      const jumped = await held(tab);
      await new Promise((later) => setTimeout(later, 900)); // the address is written once the reader rests
      await tab.reload();
      await until('scripts run', () => has(tab, 'inspect'));
      expect(await stepOf(tab)).toBe('bug');
      await tab.run(() => window.inspect?.start());
      await until('the live map', () => tab.run(() => window.inspect?.state().is === 'live'));
      await tab.run(() => window.inspect?.land());
      expect(await held(tab)).toEqual(jumped);
      await tab.close();
    });

    test('one side’s lens and other colours are shown, and taken back without a trace', async () => {
      const tab = await engine.tab();
      await live(tab, `${site.url}?inspect#blame/0.500`);
      const plain = await held(tab);
      await tab.run(() => window.inspect?.playhead.getState().look({ voice: 'belarus-russia' as VoiceId }));
      const voiced = await held(tab);
      expect(voiced).not.toEqual(plain);
      await tab.run(async () => {
        document.querySelector<HTMLElement>('.control-contents')?.click();
        for (let tries = 0; document.querySelector('.choices') === null && tries < 100; tries++)
          await new Promise((later) => setTimeout(later, 100));
        const radios = [...document.querySelectorAll<HTMLInputElement>('.choices input[type="radio"]')];
        radios.find(({ parentElement }) => parentElement?.textContent === 'Dark')?.click();
      });
      const dark = await held(tab);
      expect(dark).not.toEqual(voiced);
      await tab.run(() => {
        const radios = [...document.querySelectorAll<HTMLInputElement>('.choices input[type="radio"]')];
        radios.find(({ parentElement }) => parentElement?.textContent === 'Light')?.click();
        window.inspect?.playhead.getState().look({ voice: null });
      });
      expect(await held(tab)).toEqual(plain);
      await tab.close();
    });

    test('a context that is lost in the middle of a flight comes back with the whole picture', async () => {
      const tab = await engine.tab();
      await live(tab, `${site.url}?inspect`);
      await tab.run(() => window.inspect?.seek(7.8));
      const before = await held(tab);
      const went = await tab.run(async () => {
        const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
        const context = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        if (!context) throw new Error('no way to lose the context');
        context.loseContext();
        for (let tries = 0; window.inspect?.state().is !== 'lost' && tries < 100; tries++)
          await new Promise((later) => setTimeout(later, 20));
        const { is } = window.inspect?.state() ?? {};
        context.restoreContext();
        return is;
      });
      expect(went).toBe('lost');
      await until('the live map again', () => tab.run(() => window.inspect?.state().is === 'live'));
      await tab.run(() => window.inspect?.land());
      expect(await held(tab)).toEqual(before);
      await tab.close();
    });

    for (const [what, answer, headers] of [
      ['not there', { status: 404, type: 'text/plain', body: 'gone' }, {}],
      ['a page of HTML', { status: 200, type: 'text/html', body: '<p>gone</p>' }, {}],
      ['forbidden by a policy', null, { 'Content-Security-Policy': "worker-src 'none'" }],
    ] as const)
      test(`a worker that is ${what} is told in plain words, and stills stand`, async () => {
        broken.answer = answer === null ? null : (path) => (/worker.*\.js$/.test(path) ? answer : null);
        broken.headers = headers;
        const tab = await engine.tab();
        await tab.goto(`${broken.url}?inspect#flight`);
        await until('scripts run', () => has(tab, 'inspect'));
        await tab.run(() => window.inspect?.start());
        await until('the message', () =>
          tab.run(() => document.querySelector<HTMLElement>('#map-message')?.hidden === false),
        );
        expect(await tab.run(() => document.querySelector('#map-message p')?.textContent ?? '')).toMatch(
          /still picture/,
        );
        expect(await tab.run(() => document.documentElement.dataset['map'])).toBe('static');
        expect(
          await tab.run(async () => {
            const image = document.querySelector<HTMLImageElement>('#still img');
            await image?.decode().catch(() => {});
            return (image?.naturalWidth ?? 0) > 0 && image?.currentSrc.includes('/flight.');
          }),
        ).toBe(true);
        broken.answer = null;
        broken.headers = {};
        await tab.close();
      });

    test('all events: the map is in the reader’s hand, a filter holds for list and map', async () => {
      const tab = await engine.tab();
      await tab.goto(`${site.url}explore/?inspect`);
      await until('scripts run', () => has(tab, 'explore'));
      await tab.run(() => window.explore?.start());
      await until('the live map', () => tab.run(() => document.documentElement.dataset['map'] === 'live'));
      const [all, some] = await tab.run(async () => {
        const shown = (): number => document.querySelectorAll('.event-entry:not([hidden])').length;
        const before = shown();
        window.explore?.look({ voice: 'iraq' as VoiceId });
        await window.explore?.settled();
        return [before, shown()];
      });
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all ?? 0);
      expect(await tab.run(() => location.search)).toContain('voice=iraq');
      expect(await tab.run(() => document.querySelector('#map canvas')?.getAttribute('role'))).toBe('application');
      await tab.close();
    });

    test('two windows of a presentation go together, by every key of a keyboard and of a clicker', async () => {
      const wall = await engine.tab();
      await wall.goto(`${site.url}present/`);
      await until('the presentation', () => wall.run(() => 'presenting' in document.documentElement.dataset));
      const desk = await engine.tab();
      await desk.goto(`${site.url}speaker/`);
      await until('the speaker’s window', () => desk.run(() => 'speaking' in document.documentElement.dataset));
      const deskStep = (): Promise<string> =>
        desk.run(() => document.querySelector('.speaker-step:not([hidden])')?.id ?? '');
      for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'] as const) {
        await wall.press('Home');
        expect(await stepOf(wall)).toBe(FIRST);
        for (let presses = 0; (await stepOf(wall)) === FIRST && presses < 6; presses++) await wall.press(key); // a tall step is scrolled first
        expect(await stepOf(wall), key).toBe(SECOND);
        await until(`the speaker’s window follows ${key}`, async () => (await deskStep()) === SECOND);
      }
      for (const [key, shift] of [
        ['PageUp', undefined],
        ['ArrowLeft', undefined],
        ['ArrowUp', undefined],
        [' ', 'Shift'],
        ['p', undefined],
      ] as const) {
        await wall.run(() => {
          location.hash = 'flight';
        });
        await until('the step', async () => (await stepOf(wall)) === 'flight');
        const before = STEPS[STEPS.indexOf('flight') - 1];
        for (let presses = 0; (await stepOf(wall)) === 'flight' && presses < 6; presses++) await wall.press(key, shift);
        expect(await stepOf(wall), key).toBe(before);
      }
      await wall.press('End');
      expect(await stepOf(wall)).toBe(LAST);
      await wall.press('n');
      expect(await stepOf(wall)).toBe(LAST);
      await desk.close();
      await wall.close();
    });

    test('the wheel over an embed in an article moves the host, and the stepper turns by its buttons', async () => {
      const tab = await engine.tab();
      await tab.goto(`${hosts.url}article`);
      await tab.run(() => document.querySelector('[data-step="flight"]')?.scrollIntoView({ block: 'center' }));
      await until('the frame', () =>
        tab.run(() => document.querySelector('borderline-story')?.shadowRoot?.querySelector('iframe') != null),
      );
      await new Promise((later) => setTimeout(later, 1500));
      const at = (): Promise<number> => tab.run(() => scrollY);
      const before = await at();
      const box = await tab.run(() => {
        const { x, y, width, height } =
          document.querySelector('borderline-story')?.shadowRoot?.querySelector('iframe')?.getBoundingClientRect() ??
          new DOMRect();
        return [x + width / 2, Math.min(innerHeight - 40, y + height / 2)];
      });
      await tab.wheel(Math.round(box[0] ?? 0), Math.round(box[1] ?? 0), 200);
      await until('the host moves', async () => (await at()) > before + 100, 10_000);
      await tab.goto(`${site.url}frame/`);
      await until('the stepper', () => tab.run(() => 'paged' in document.documentElement.dataset));
      await tab.run(() => {
        for (let pages = 0; pages < 60 && !location.hash.includes('line'); pages++)
          document.querySelector<HTMLElement>('.frame-next')?.click();
      });
      expect(await tab.run(() => location.hash)).toBe('#line');
      await tab.close();
    });

    test('a system that asks for less motion gets cuts', async () => {
      await engine.close(); // WebKit’s driver has one session at a time
      const calm = await launch(name, { calm: true });
      engine = calm;
      const tab = await calm.tab();
      const asked = await tab.run(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
      expect(asked, 'the system’s wish reaches the page').toBe(true);
      await live(tab, `${site.url}?inspect#calls`);
      const cameras = await tab.run(async () => {
        const { inspect } = window;
        if (inspect === undefined) throw new Error('no handle');
        const index = inspect.plan().steps.findIndex(({ id }) => id === 'calls');
        inspect.seek(index + 1);
        const end = scrollY;
        inspect.seek(index);
        const start = scrollY;
        await inspect.settled();
        const seen = new Set<string>();
        for (let part = 0; part <= 16; part++) {
          scrollTo(0, start + ((end - start) * part) / 16);
          await new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later)));
          const { lng, lat } = inspect.map()?.getCenter() ?? { lng: 0, lat: 0 };
          seen.add([lng, lat, inspect.map()?.getZoom() ?? 0].map((value) => value.toFixed(5)).join());
        }
        return seen.size;
      });
      expect(cameras).toBeLessThanOrEqual(2);
      await calm.close();
      engine = await launch(name);
    });

    test('a prepared browser tells the story with its map when the host is gone', async () => {
      const own = await serveSite();
      const tab = await engine.tab();
      await tab.goto(`${own.url}class/prepare/`);
      await until('the button', () => tab.run(() => document.querySelector('#prepare-press') !== null));
      await tab.run(() => document.querySelector<HTMLElement>('#prepare-press')?.click());
      await until(
        'all is stored',
        () => tab.run(() => document.querySelector('[data-state="ready"]') !== null),
        90_000,
      );
      own.server.close();
      own.server.closeAllConnections();
      await live(tab, `${own.url}?inspect`);
      const { at, colours } = await tab.run(coloursAt, 'flight');
      expect(at).toBe('flight');
      expect(colours).toBeGreaterThan(20);
      await tab.close();
    });
  });
}
