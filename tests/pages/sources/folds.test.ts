// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFolds } from '../../../src/pages/sources/folds.ts';

const opened = (): readonly boolean[] => [...document.querySelectorAll('details')].map(({ open }) => open);

const lay = (): void => {
  document.body.innerHTML = ['000', '001']
    .map(
      (id) =>
        `<section id="source-${id}"><details class="report-fold"><summary>Statements</summary><p id="claim-${id}-a">It says.</p></details></section>`,
    )
    .join('');
};

describe('statements that are folded by report', () => {
  beforeEach(() => {
    history.replaceState(null, '', '#');
    vi.spyOn(window, 'addEventListener');
    lay();
  });

  afterEach(() => {
    for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls)
      window.removeEventListener(type, listener as EventListener);
    vi.restoreAllMocks();
  });

  it('are closed until an address leads to one of them, or to their report', () => {
    keepFolds();
    expect(opened()).toEqual([false, false]);
    location.hash = '#claim-001-a';
    window.dispatchEvent(new Event('hashchange'));
    expect(opened()).toEqual([false, true]);
    location.hash = '#source-000';
    window.dispatchEvent(new Event('hashchange'));
    expect(opened()).toEqual([true, true]);
  });

  it('are open at once for the address that the page opens with, and where it is that of nothing stay closed', () => {
    history.replaceState(null, '', '#claim-000-a');
    keepFolds();
    expect(opened()).toEqual([true, false]);
    location.hash = '#claim-%';
    expect(() => window.dispatchEvent(new Event('hashchange'))).not.toThrow();
    expect(opened()).toEqual([true, false]);
  });

  it('stay closed where what an address leads to has several: the reader chooses among them', () => {
    const [first, second] = document.querySelectorAll('section');
    if (first !== undefined && second !== undefined) first.append(...second.childNodes);
    history.replaceState(null, '', '#source-000');
    keepFolds();
    expect(opened()).toEqual([false, false]);
    location.hash = '#claim-001-a';
    window.dispatchEvent(new Event('hashchange'));
    expect(opened()).toEqual([false, true]);
  });

  it('are found as the reader left them after a reload', () => {
    keepFolds();
    const [first] = document.querySelectorAll('details');
    first?.setAttribute('open', '');
    first?.dispatchEvent(new Event('toggle'));
    lay();
    keepFolds();
    expect(opened()).toEqual([true, false]);
  });

  it('are all open on paper, and as they were after it, which a reload does not take for the reader’s wish', () => {
    vi.useFakeTimers();
    keepFolds();
    const all = document.querySelectorAll('details');
    all[1]?.setAttribute('open', '');
    all[1]?.dispatchEvent(new Event('toggle'));
    window.dispatchEvent(new Event('beforeprint'));
    for (const each of all) each.dispatchEvent(new Event('toggle'));
    expect(opened()).toEqual([true, true]);
    window.dispatchEvent(new Event('afterprint'));
    vi.runAllTimers();
    expect(opened()).toEqual([false, true]);
    expect(history.state).toEqual({ open: [1] });
    vi.useRealTimers();
  });
});
