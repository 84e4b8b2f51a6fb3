// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Camera, projection } from '../../../src/core/geo.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { legendOf } from '../../../src/core/picture/legend.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import type { MapStory } from '../../../src/core/picture/map-story.ts';
import { planStory } from '../../../src/core/picture/plan.ts';
import { restOf } from '../../../src/core/picture/position.ts';
import { distance, EYES } from '../../../src/core/theme/colour-vision.ts';
import { contrast } from '../../../src/core/theme/contrast.ts';
import { DARK } from '../../../src/core/theme/dark.ts';
import { LIGHT } from '../../../src/core/theme/light.ts';
import { colourIn, NAMED_COLOURS, type NamedColour } from '../../../src/core/theme/named-colours.ts';
import { drawingsPart } from '../../../src/map/overlay/drawings.ts';
import { marksPart } from '../../../src/map/overlay/marks.ts';
import { routesPart } from '../../../src/map/overlay/routes.ts';
import { fitted, place, step, storyOf, viewport } from '../../core/fixtures.ts';

const RING = [
  [23, 52],
  [25, 52],
  [25, 54],
  [23, 52],
] as const;
const PATH = [
  [23, 53],
  [24, 54],
  [25, 53],
] as const;

function storyWith(first: Partial<Parameters<typeof step>[0]>): MapStory {
  const view = fitted(['sokolka', 'minsk']);
  return storyOf([step({ id: 'a', view, ...first }), step({ id: 'b' })], {
    drawings: {
      reserve: { kind: 'area', name: 'The reserve', colour: 'teal', lines: [RING] },
      path: { kind: 'line', name: null, colour: 'ink', lines: [PATH] },
    },
    routes: {
      voyage: { name: 'A voyage', stops: [], course: PATH, arrow: true, state: 'travelled', voices: [] },
      bare: { name: 'A way', stops: [], course: PATH, arrow: false, state: 'travelled', voices: [] },
    },
  });
}

/** What is drawn at a step's rest, or as it is seen from another camera. */
function shown(story: MapStory, index = 0, camera: Camera | null = null) {
  const view = viewport();
  const plan = planStory(story, view);
  const rest = frameAt(plan, restOf(index, 1), PLAIN_LENS);
  const frame = camera === null ? rest : { ...rest, camera };
  const parts = {
    drawings: drawingsPart(plan, story.drawings, LIGHT),
    marks: marksPart(plan, LIGHT),
    routes: routesPart(plan, story.routes, LIGHT),
  };
  const project = projection(frame.camera, view.width, view.height);
  for (const part of Object.values(parts)) part.draw(frame, project);
  const visible = (part: keyof typeof parts): readonly Element[] =>
    [...parts[part].element.children].filter((each) => each.getAttribute('visibility') !== 'hidden');
  return { visible, frame };
}

describe('an area or a line of the author’s', () => {
  test('is drawn in the steps that have it: an area with its wash and outline, a line with neither end joined', () => {
    const story = storyWith({ drawings: ['reserve', 'path'] });
    const [area, line] = shown(story).visible('drawings');
    const [wash, casing, edge] = [...(area?.children ?? [])].map((path) => path.getAttribute('d') ?? '');
    expect(wash).toMatch(/^M[^M]+Z$/);
    expect([casing, edge]).toEqual([wash, wash]);
    expect(wash?.split('L')).toHaveLength(3); // its last corner is its first
    expect([...(line?.children ?? [])].map((path) => path.getAttribute('d')?.endsWith('Z'))).toEqual([false, false]);
    expect(shown(story, 1).visible('drawings')).toEqual([]);
  });

  test('across 180° is one, whichever side it is looked at from', () => {
    const over = [[179, 52], [181, 52], [181, 54], [179, 52]] as const; // biome-ignore format: a ring
    const bySide = [178.5, -178.5].map((lon) => {
      const area = { kind: 'area', name: null, colour: 'teal', lines: [over] } as const;
      const story = { ...storyWith({ drawings: ['reserve'] }), drawings: { reserve: area } };
      const { visible } = shown(story, 0, { center: [lon, 53], zoom: 5 });
      const d = visible('drawings')[0]?.firstElementChild?.getAttribute('d') ?? '';
      return [...d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    });
    for (const xs of bySide) {
      expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo((512 * 2 ** 5 * 2) / 360, 0);
      expect(Math.min(...xs)).toBeGreaterThan(0);
      expect(Math.max(...xs)).toBeLessThan(viewport().width);
    }
  });

  test('stands in the key by its name, and not without one', () => {
    expect(legendOf(storyWith({ drawings: ['reserve', 'path'] }), 0).drawings).toEqual([
      { kind: 'area', name: 'The reserve', colour: 'teal' },
    ]);
  });
});

describe('a track', () => {
  test('is drawn along its points, with a head of its size though it has no stops', () => {
    const [voyage, bare] = shown(storyWith({ routes: ['voyage', 'bare'] })).visible('routes');
    const headOf = (route: Element | undefined): Element | undefined => [...(route?.children ?? [])].at(-1);
    expect(Number(/scale\(([\d.]+)\)/.exec(headOf(voyage)?.getAttribute('transform') ?? '')?.[1])).toBeGreaterThan(0.5);
    expect(headOf(bare)?.getAttribute('display')).toBe('none');
    expect(voyage?.children[0]?.getAttribute('d')?.split('L')).toHaveLength(3);
  });

  test('is explained by the key as the way that was gone', () => {
    expect(legendOf(storyWith({ routes: ['voyage'] }), 0).symbols.map(({ symbol }) => symbol)).toContain('track');
  });
});

describe('a mark', () => {
  const marked = (text: string, colour: NamedColour = 'blue'): Element | undefined =>
    shown(storyWith({ layers: [place('sokolka')], badges: { sokolka: { text, colour } } })).visible('marks')[0];

  test('bears its letters in the middle, on its colour', () => {
    const mark = marked('7');
    expect(mark?.querySelector('text')?.textContent).toBe('7');
    expect(mark?.querySelector('text')?.getAttribute('text-anchor')).toBe('middle');
    expect(mark?.querySelectorAll('circle')[1]?.getAttribute('fill')).toBe(LIGHT.voice4);
  });

  test('has two letters smaller than one, and none where it is a colour alone', () => {
    const sizeOf = (text: string): number => Number(marked(text)?.querySelector('text')?.getAttribute('font-size'));
    expect(sizeOf('12')).toBeLessThan(sizeOf('1'));
    expect(marked('')?.querySelector('text')).toBeNull();
  });

  test('is another one in a step in which it bears other letters', () => {
    const story = storyOf([
      step({
        id: 'a',
        view: fitted(['sokolka']),
        layers: [place('sokolka')],
        badges: { sokolka: { text: '1', colour: 'ink' } },
      }),
      step({ id: 'b', layers: [place('sokolka')], badges: { sokolka: { text: '2', colour: 'ink' } } }),
    ]);
    const letters = [0, 1].map((index) =>
      shown(story, index)
        .visible('marks')
        .map(({ textContent }) => textContent),
    );
    expect(letters).toEqual([['1'], ['2']]);
  });
});

describe('the colours that an author may name', () => {
  const names = Object.keys(NAMED_COLOURS) as readonly NamedColour[];
  test.each([
    LIGHT,
    DARK,
  ])('carry letters, stand out from paper, land and water, and are told apart: $name', (theme) => {
    for (const name of names) {
      const colour = colourIn(theme, name);
      expect(contrast(theme.onVoice, colour), name).toBeGreaterThanOrEqual(4.5);
      for (const ground of [theme.paper, theme.land, theme.emphasis, theme.water])
        expect(contrast(colour, ground), name).toBeGreaterThanOrEqual(3);
      for (const other of names.filter((each) => each !== name))
        for (const eye of EYES)
          expect(distance(colour, colourIn(theme, other), eye), `${name} and ${other}, ${eye}`).toBeGreaterThan(8);
    }
  });
});
