// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { createPlayhead, type PlayheadStore } from '../../../src/playhead/playhead.ts';
import { EN } from '../../../src/strings/en.ts';
import { mountControls, mountProgress } from '../../../src/views/controls/controls.tsx';

const steps = ['start', 'line', 'flight', 'sources'].map((id) => ({ id, heading: `The ${id}` }));

async function mounted(): Promise<{ host: HTMLElement; store: PlayheadStore }> {
  const host = document.createElement('div');
  const store = createPlayhead(steps.length - 1);
  await act(() => mountControls(host, { store, steps, t: EN }));
  return { host, store };
}
const hrefs = (host: HTMLElement, selector: string): (string | null)[] =>
  [...host.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the controls', () => {
  it('lead to the steps before and after, as plain links', async () => {
    const { host, store } = await mounted();
    expect(hrefs(host, 'a.control-step')).toEqual(['#line']);
    await act(() => store.getState().moveTo(1.5));
    expect(hrefs(host, 'a.control-step')).toEqual(['#start', '#flight']);
    await act(() => store.getState().moveTo(3));
    expect(hrefs(host, 'a.control-step')).toEqual(['#flight']);
  });

  it('list the contents and mark the step that is read', async () => {
    const { host, store } = await mounted();
    await act(() => store.getState().moveTo(2.1));
    expect(hrefs(host, 'dialog li a')).toEqual(['#start', '#line', '#flight', '#sources']);
    expect(hrefs(host, '[aria-current="step"]')).toEqual(['#flight']);
  });

  it('have names', async () => {
    const { host } = await mounted();
    for (const control of host.querySelectorAll('a, button'))
      expect((control.getAttribute('aria-label') ?? control.textContent ?? '').trim()).not.toBe('');
  });

  it('count the steps', async () => {
    const host = document.createElement('span');
    const store = createPlayhead(steps.length - 1);
    await act(() => mountProgress(host, { store, steps, t: EN }));
    expect(host.textContent).toBe('1 of 4');
    await act(() => store.getState().moveTo(2.7));
    expect(host.textContent).toBe('3 of 4');
  });
});
