// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createPlayhead, type PlayheadStore } from '../../../src/playhead/playhead.ts';
import { EN } from '../../../src/strings/en.ts';
import type { Chosen } from '../../../src/views/controls/choices.tsx';
import { mountControls, mountProgress } from '../../../src/views/controls/controls.tsx';

const steps = ['start', 'line', 'flight', 'sources'].map((id) => ({ id, heading: `The ${id}` }));

interface Mounted {
  readonly host: HTMLElement;
  readonly store: PlayheadStore;
  readonly moveMap: ReturnType<typeof vi.fn>;
}

const parts = { statements: true, events: true, lessons: true };

async function mounted(): Promise<Mounted> {
  const host = document.createElement('div');
  const store = createPlayhead(steps.length - 1);
  const preferences = createStore<Chosen>()(() => ({ theme: null, calm: null }));
  const moveMap = vi.fn();
  await act(() =>
    mountControls(host, { parts, store, steps, preferences, root: 'https://example.org/', moveMap, t: EN }),
  );
  return { host, store, moveMap };
}
/** Opens the panel, as a reader does who wants more of it than the steps. */
async function opened(): Promise<Mounted> {
  const all = await mounted();
  const { host } = all;
  document.body.append(host); // a dialog that is in no page does not open
  await act(() => host.querySelector<HTMLElement>('.control-contents')?.click());
  await vi.waitFor(() => expect(host.querySelector('.share')).not.toBeNull());
  return all;
}
const hrefs = (host: HTMLElement, selector: string): (string | null)[] =>
  [...host.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the controls', () => {
  it('lead to the steps before and after, as plain links', async () => {
    const { host, store } = await mounted();
    expect(hrefs(host, 'a.control-step')).toEqual([null, '#line']);
    await act(() => store.getState().moveTo(1.5));
    expect(hrefs(host, 'a.control-step')).toEqual(['#start', '#flight']);
    await act(() => store.getState().moveTo(3));
    expect(hrefs(host, 'a.control-step')).toEqual(['#flight', null]);
  });

  it('keep the focus at either end, and say that they lead nowhere', async () => {
    const { host, store } = await mounted();
    document.body.append(host);
    const back = host.querySelector<HTMLElement>('a.control-step');
    await act(() => store.getState().moveTo(1.5));
    back?.focus();
    await act(() => store.getState().moveTo(0));
    expect(document.activeElement).toBe(back);
    expect(back?.getAttribute('aria-disabled')).toBe('true');
  });

  it('share the page of the step that is read, and lead to its picture, its citation, the step to print and the handout', async () => {
    const { host, store } = await opened();
    await act(() => store.getState().moveTo(2.2));
    expect(host.querySelector<HTMLInputElement>('#share-link')?.value).toBe('https://example.org/step/flight/');
    expect(hrefs(host, '.share a')).toEqual([
      'https://example.org/step/flight/#cite',
      'https://example.org/step/flight/#pictures',
      'https://example.org/step/flight/?page',
      'https://example.org/handout/',
    ]);
  });

  it('leave colours and motion to the system until the reader chooses', async () => {
    const { host } = await opened();
    const checked = (): (string | undefined)[] =>
      [...host.querySelectorAll<HTMLInputElement>('input[type="radio"]')].flatMap((radio) =>
        radio.checked ? [radio.parentElement?.textContent ?? ''] : [],
      );
    expect(checked()).toEqual([EN.choices.theme.system, EN.choices.motion.system]);
    const dark = [...host.querySelectorAll('label')].find(({ textContent }) => textContent === EN.choices.theme.dark);
    await act(() => dark?.querySelector('input')?.click());
    expect(checked()).toEqual([EN.choices.theme.dark, EN.choices.motion.system]);
  });

  it('mark all sources when asked, and show what the address asked for', async () => {
    const { host, store } = await opened();
    const box = host.querySelector<HTMLInputElement>('input[type="checkbox"]');
    expect(box?.labels?.[0]?.textContent).toBe(EN.choices.sources.show);
    expect(box?.checked).toBe(false);
    await act(() => box?.click());
    expect(store.getState().lens.sources).toBe(true);
    await act(() => store.getState().look({ sources: false })); // as Back does
    expect(box?.checked).toBe(false);
  });

  it('list the contents and mark the step that is read', async () => {
    const { host, store } = await mounted();
    await act(() => store.getState().moveTo(2.1));
    expect(hrefs(host, 'dialog ol a')).toEqual(['#start', '#line', '#flight', '#sources']);
    expect(hrefs(host, '[aria-current="step"]')).toEqual(['#flight']);
    for (const [position, read] of [
      [1.1, '#line'],
      [2.1, '#flight'],
      [1.1, '#line'],
    ] as const) {
      await act(() => store.getState().moveTo(position));
      expect(hrefs(host, '[aria-current="step"]'), `${position}, there and back`).toEqual([read]);
      expect(hrefs(host, 'dialog ol a')).toEqual(['#start', '#line', '#flight', '#sources']);
    }
  });

  it('have names', async () => {
    const { host } = await mounted();
    for (const control of host.querySelectorAll('a, button'))
      expect((control.getAttribute('aria-label') ?? control.textContent ?? '').trim()).not.toBe('');
  });

  it('hand the map over from the menu, which closes, as a small map has no button of its own', async () => {
    const { host, moveMap } = await opened();
    await act(() => host.querySelector<HTMLElement>('.menu-take')?.click());
    expect(moveMap).toHaveBeenCalledOnce();
    expect(host.querySelector('dialog')?.open).toBe(false);
  });

  it('have theme, motion, sharing and citing in the menu before the contents', async () => {
    const { host } = await opened();
    expect(host.querySelector('dialog')?.getAttribute('aria-label')).toBe(EN.menu);
    const first = host.querySelector('dialog ol');
    for (const selector of ['.share', '.share a[href$="#cite"]', 'input[name="theme"]', 'input[name="motion"]'])
      expect(first?.compareDocumentPosition(host.querySelector(selector) as Node) ?? 0, selector).toBe(
        Node.DOCUMENT_POSITION_PRECEDING,
      );
  });

  it('count the steps: the opening and the sources are none', async () => {
    const host = document.createElement('span');
    const store = createPlayhead(steps.length - 1);
    await act(() => mountProgress(host, { store, steps, t: EN }));
    expect(host.textContent).toBe('');
    await act(() => store.getState().moveTo(1.2));
    expect(host.textContent).toBe('1 of 2');
    await act(() => store.getState().moveTo(2.7));
    expect(host.textContent).toBe('2 of 2');
    await act(() => store.getState().moveTo(3));
    expect(host.textContent).toBe('');
  });
});
