// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Told } from '../../../src/core/picture/filter-story.ts';
import { createPlayhead } from '../../../src/playhead/playhead.ts';
import { EN } from '../../../src/strings/en.ts';
import { mountAccording } from '../../../src/views/controls/according.tsx';
import { named, VOICES, voice } from '../../core/voices.ts';

const NOTHING: Told = { speakers: [], told: [], denied: [], untold: ['A plan'], all: 0, of: 3 };

/** What is said of a side that was asked for. */
async function said(told: Told): Promise<string> {
  const host = document.createElement('div');
  const store = createPlayhead(2);
  store.getState().look({ voice: voice('poland-eu') });
  await act(() => mountAccording(host, { store, voices: VOICES, toldBy: () => told, ask: () => undefined, t: EN }));
  await act(() => host.querySelector('button')?.click());
  await vi.waitFor(() => expect(host.querySelector('.according-said')).not.toBeNull());
  return host.querySelector('.according-said')?.textContent ?? '';
}

describe('the choice of a side', () => {
  it('is one quiet button until it is pressed, then says in a sentence what it does, and is asked for by its letter', async () => {
    const host = document.createElement('div');
    const store = createPlayhead(2);
    const ask = vi.fn();
    await act(() => mountAccording(host, { store, voices: VOICES, toldBy: () => NOTHING, ask, t: EN }));
    expect(host.querySelector('select')).toBeNull();
    const button = host.querySelector('button');
    expect(button?.textContent).toBe('According to: all');
    await act(() => button?.click());
    await vi.waitFor(() => expect(host.querySelector('select')).not.toBeNull());
    expect(host.textContent).toContain(EN.according.about);
    const select = host.querySelector('select');
    if (select !== null) select.value = 'iraq';
    await act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(store.getState().lens.voice).toBe('iraq');
    expect(ask).toHaveBeenCalledOnce();
    expect(button?.querySelector('.chip-3')?.textContent).toBe('I');
    expect(button?.textContent).toContain(EN.side(named('iraq')));
  });
});

describe('the map according to a side', () => {
  it('names those who are heard on it in the step', async () => {
    const told: Told = {
      ...NOTHING,
      speakers: [
        { name: 'Germany', voice: named('poland-eu') },
        { name: 'Eric Mamer', voice: named('poland-eu') },
      ],
      told: ['A call'],
    };
    const text = await said(told);
    expect(text).toContain('According to the side of Poland and the EU');
    expect(text).toContain('Speakers on this side in this step: Germany, Eric Mamer.');
    expect(text).toContain('A call');
    expect(text).not.toContain(EN.according.nothing);
  });

  it('tells what they deny as denied, and does not say then that they are not heard', async () => {
    const text = await said({ ...NOTHING, denied: ['A plan'], untold: [] });
    expect(text).toContain('Denied in this step:A plan');
    expect(text).not.toContain(EN.according.nothing);
  });

  it('says that nobody of it is heard, and not that it says nothing', async () => {
    expect(await said(NOTHING)).toContain('Not heard on this step in these reports.');
  });
});
