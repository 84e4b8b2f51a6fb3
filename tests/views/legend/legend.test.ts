// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Legend, legendOf, stepWithPlace } from '../../../src/core/picture/legend.ts';
import { mapStory } from '../../../src/core/picture/map-story.ts';
import { createPlayhead } from '../../../src/playhead/playhead.ts';
import { EN } from '../../../src/strings/en.ts';
import { mountLegend } from '../../../src/views/legend/legend.tsx';
import { named } from '../../core/voices.ts';
import { theStory } from '../../the-story.ts';

const story = mapStory(theStory(), 'en');
const indexOf = (id: string): number => story.steps.findIndex((step) => step.id === id);
const formsOf = (id: string): string[] => legendOf(story, indexOf(id)).symbols.map(({ symbol }) => symbol);

describe('what a key has to explain', () => {
  it('is the route where a flight is drawn, and its bar where a way is closed to some', () => {
    expect(formsOf('flight')).toContain('route');
    expect(formsOf('tashkent')).toContain('restricted');
    expect(formsOf('tashkent')).not.toContain('closed');
    expect(formsOf('line')).not.toContain('route');
  });

  it('says that the crossing point and the warehouse are our inference, and has no stretch for an attempt', () => {
    const { symbols } = legendOf(story, indexOf('warehouse'));
    expect(symbols).toContainEqual(expect.objectContaining({ symbol: 'stretch', inferred: true }));
    expect(symbols).toContainEqual(expect.objectContaining({ symbol: 'area', inferred: true }));
    for (const attempt of ['attempt-17', 'attempt-18']) expect(formsOf(attempt)).not.toContain('stretch');
  });

  it('is of what is in view alone, where the reader has moved the map', () => {
    const whole = legendOf(story, indexOf('flight'));
    const { places, symbols, voices } = legendOf(story, indexOf('flight'), undefined, new Set(['minsk']));
    expect(places).toEqual(whole.places.filter(({ id }) => id === 'minsk'));
    expect(places.length).toBe(1);
    expect(symbols.map(({ symbol }) => symbol)).toEqual([places[0]?.symbol]);
    expect(
      legendOf(story, indexOf('flight'), undefined, new Set(['minsk', 'border'])).symbols.map(({ symbol }) => symbol),
    ).toContain('border');
    expect(voices).toEqual(places[0]?.voices);
  });

  it('tells a stretch that is our inference from one that a text names', () => {
    const { symbols, places } = legendOf(story, indexOf('unknown'));
    expect(symbols.filter(({ symbol }) => symbol === 'stretch')).toEqual([
      { symbol: 'stretch', inferred: false, drawn: [[]] },
      { symbol: 'stretch', inferred: true, drawn: [[]] },
    ]);
    const inferred = places.filter((place) => place.inferred).map(({ id }) => id);
    expect(inferred).toEqual(expect.arrayContaining(['crossing', 'warehouse']));
    expect(inferred).not.toContain('bug');
  });

  it('says that the warehouse is where we think, and that the camp, drawn as the same area, is where a text puts it', () => {
    const { places } = legendOf(story, indexOf('warehouse'));
    const inferred = (id: string): boolean | undefined => places.find((place) => place.id === id)?.inferred;
    expect(inferred('warehouse')).toBe(true);
    expect(inferred('camp')).toBe(story.places['camp']?.inferred);
  });

  it('names each voice and symbol once, at every step, and nothing past the last', () => {
    for (const index of story.steps.keys()) {
      const { voices, symbols } = legendOf(story, index);
      expect(new Set(voices).size).toBe(voices.length);
      expect(new Set(symbols.map(({ symbol, inferred }) => `${symbol} ${inferred}`)).size).toBe(symbols.length);
    }
    expect(legendOf(story, story.steps.length)).toEqual({
      voices: [],
      symbols: [],
      border: null,
      places: [],
      drawings: [],
    });
  });
});

describe('where a place leads', () => {
  it('is the next step that shows it, and from the last one the first', () => {
    const shows = (index: number, place: string): boolean =>
      legendOf(story, index).places.some(({ id }) => id === place);
    for (const [index, step] of story.steps.entries())
      for (const { id } of legendOf(story, index).places) {
        const to = stepWithPlace(story, id, index);
        if (to === null) expect(story.steps.filter((_, other) => shows(other, id))).toEqual([step]);
        else {
          expect(to).not.toBe(step.id);
          expect(shows(indexOf(to), id)).toBe(true);
          for (let between = index + 1; between < indexOf(to); between++) expect(shows(between, id)).toBe(false);
        }
      }
  });
});

describe('the key', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const legends: readonly Legend[] = [
    {
      voices: [named('iraq')],
      symbols: [{ symbol: 'area', inferred: true, drawn: [[named('iraq')]] }],
      border: null,
      places: [
        {
          id: 'grodno',
          name: 'Grodno',
          symbol: 'area',
          inferred: true,
          voices: [named('iraq')],
          toldBy: [{ name: 'Masrour Barzani', voice: named('iraq') }],
          deniedBy: [{ name: null, voice: named('reporter') }],
        },
      ],
      drawings: [],
    },
    {
      voices: [named('people'), named('reporter')],
      symbols: [{ symbol: 'border', inferred: false, drawn: [[]] }],
      border: 'The line',
      places: [],
      drawings: [
        { kind: 'area', name: 'The reserve', colour: 'teal' },
        { kind: 'line', name: 'The path', colour: 'ink' },
      ],
    },
  ];

  const pressed: string[] = [];
  const leads = { does: () => 'what is said of it', press: (place: string) => void pressed.push(place) };

  it('shows letters with their meaning, says what is inferred, and follows the step', async () => {
    const host = document.createElement('div');
    const store = createPlayhead(2);
    const none: Legend = { voices: [], symbols: [], border: null, places: [], drawings: [] };
    await act(() => mountLegend(host, { store, legendAt: (index) => legends[index] ?? none, ...leads, t: EN }));
    expect(host.textContent).toContain('IIraq');
    expect(host.textContent).toContain(`${EN.symbol.area}, ${EN.inference}`);
    expect(host.querySelectorAll('svg[aria-hidden]')).toHaveLength(1);
    await act(() => store.getState().moveTo(1.2));
    expect(host.textContent).toContain('people themselves');
    expect(host.textContent).not.toContain(EN.inference);
    expect(host.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('says how many signs have no room, and not those of a step before where there is none', async () => {
    type Entry = Pick<IntersectionObserverEntry, 'target' | 'intersectionRatio' | 'rootBounds'>;
    type Tell = (entries: readonly Entry[]) => void;
    class AllCut {
      readonly tell: Tell;
      constructor(tell: Tell) {
        this.tell = tell;
      }
      observe(target: Element): void {
        this.tell([{ target, intersectionRatio: 0, rootBounds: new DOMRect(0, 0, 100, 20) }]); // pixels
      }
      disconnect(): void {}
    }
    vi.stubGlobal('IntersectionObserver', AllCut);
    const host = document.createElement('div');
    const store = createPlayhead(2);
    const { places } = legends[0] as Legend;
    const onlyPlaces: Legend = { voices: [], symbols: [], border: null, places, drawings: [] };
    await act(() => mountLegend(host, { store, legendAt: (index) => legends[index] ?? onlyPlaces, ...leads, t: EN }));
    const more = host.querySelector('.key-more');
    await vi.waitFor(() => expect(more?.textContent).toBe(EN.moreInKey(2)));
    await act(() => store.getState().moveTo(2));
    expect(more?.textContent).toBe('');
  });

  it('opens and closes by its button, and says which it is', async () => {
    const host = document.createElement('div');
    await act(() =>
      mountLegend(host, { store: createPlayhead(1), legendAt: () => legends[0] as Legend, ...leads, t: EN }),
    );
    const button = host.querySelector('button');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    await act(() => button?.click());
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    await act(() => button?.click());
    expect(button?.getAttribute('aria-expanded')).toBe('false');
  });

  it('is closed by Esc, by its own button, by a press on the text and by another step, and stays closed', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const store = createPlayhead(2);
    await act(() => mountLegend(host, { store, legendAt: () => legends[0] as Legend, ...leads, t: EN }));
    const button = host.querySelector('button');
    const sheet = host.querySelector<HTMLElement>('.sheet');
    const closers: readonly (() => unknown)[] = [
      () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
      () => sheet?.querySelector<HTMLElement>('.sheet-head button')?.click(),
      () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
      () => store.getState().moveTo(1.5),
    ];
    for (const close of closers) {
      await act(() => button?.click());
      expect(sheet?.hidden).toBe(false);
      await act(() => void close());
      expect(sheet?.hidden, String(close)).toBe(true);
    }
    await act(() => store.getState().moveTo(0));
    expect(sheet?.hidden, 'back at the step where it was open').toBe(true);
  });

  it('lists, once open, what the map shows, how well it is known and who speaks of it, as buttons that say what they do', async () => {
    const host = document.createElement('div');
    await act(() =>
      mountLegend(host, { store: createPlayhead(1), legendAt: () => legends[0] as Legend, ...leads, t: EN }),
    );
    expect(host.querySelector('table')).toBeNull();
    await act(() => host.querySelector('button')?.click());
    await vi.waitFor(() => expect(host.querySelector('table')).not.toBeNull());
    const row = host.querySelector('tbody tr');
    expect(row?.textContent).toContain(`${EN.symbol.area}, ${EN.inference}`);
    expect(row?.textContent).toContain('Masrour Barzani; denied by the reporters');
    const name = row?.querySelector('button');
    expect(name?.getAttribute('aria-label')).toBe('Grodno: what is said of it');
    await act(() => name?.click());
    expect(pressed).toEqual(['grodno']);
  });
});
