import { gzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, expect, test } from 'vitest';
import { POSTERS, posterPath } from '../../src/core/embed/addresses.ts';
import { project } from '../../src/core/geo.ts';
import { frameAt } from '../../src/core/picture/frame.ts';
import { LOCATOR_SIZE, locatorSize } from '../../src/core/picture/labels/locator.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { LEVELS, levelAt } from '../../src/core/picture/levels.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { restOf } from '../../src/core/picture/position.ts';
import {
  CROPS,
  EXPORT_CROPS,
  EXPORT_FORMATS,
  exportPath,
  PAGE_CROPS,
  type PageCrop,
  stillPath,
} from '../../src/core/still/crops.ts';
import { OPENING_CROPS, openingPath } from '../../src/core/still/opening.ts';
import { SCHEMES } from '../../src/core/theme/themes.ts';
import { borderOf } from '../../src/map/basemap.ts';
import { EN } from '../../src/strings/en.ts';
import { realNames, realStory } from '../core/real-story.ts';
import { distanceTo, elements, linesOfLayer, textsOf } from './svg-read.ts';
import { realLevel, theStills } from './the-stills.ts';

const story = realStory();
const last = story.steps.length - 1;
/** Kilobytes of 1000 bytes, compressed: all steps in one size and theme, which is what a reader of the whole story fetches. */
const BUDGETS: Readonly<Record<PageCrop, number>> = {
  small: 400,
  phone: 500,
  tablet: 650,
  laptop: 600,
  desk: 800,
  wall: 1500,
};
const PNG_SIZES = {
  card: [1200, 630],
  portrait: [1080, 1350],
  slide: [1920, 1080],
  square: [1080, 1080],
  tall: [1080, 1920],
} as const;

let files: Awaited<ReturnType<typeof theStills>>;
beforeAll(async () => {
  files = await theStills();
}, 120_000);

function svgAt(path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`expected ${path} among the stills`);
  return Buffer.from(content).toString('utf8');
}

const plans = Object.fromEntries(PAGE_CROPS.map((crop) => [crop, planStory(story, CROPS[crop], realNames())]));

/** Each step at rest in each crop of the page: its frame, and the still in light colours. */
function pageStills() {
  return PAGE_CROPS.flatMap((crop) =>
    story.steps.map(({ id }, index) => {
      const plan = plans[crop];
      if (plan === undefined) throw new Error(`no plan for ${crop}`);
      return {
        id,
        crop,
        plan,
        frame: frameAt(plan, restOf(index, last), PLAIN_LENS),
        svg: svgAt(stillPath(id, crop, 'light')),
      };
    }),
  );
}

test('every step has its stills and sheets, the opening its own, and there are no others', () => {
  const wanted = story.steps.flatMap(({ id }) => [
    ...PAGE_CROPS.flatMap((crop) => SCHEMES.map((scheme) => stillPath(id, crop, scheme))),
    ...EXPORT_CROPS.flatMap((crop) => EXPORT_FORMATS[crop].map((format) => exportPath(id, crop, format))),
    ...POSTERS.map((poster) => posterPath(id, poster)),
  ]);
  const opening = OPENING_CROPS.flatMap((crop) => SCHEMES.map((scheme) => openingPath(crop, scheme)));
  expect([...files.keys()].sort()).toEqual([...wanted, ...opening].sort());
});

test('the stills of the page keep to their budget, crop by crop and theme by theme', () => {
  for (const crop of PAGE_CROPS)
    for (const scheme of SCHEMES) {
      const paths = story.steps.map(({ id }) => stillPath(id, crop, scheme));
      const bytes = paths.reduce((sum, path) => sum + gzipSync(svgAt(path), { level: 9 }).length, 0);
      expect(bytes / 1000, `${crop}, ${scheme}`).toBeLessThanOrEqual(BUDGETS[crop]);
    }
});

test('a still stands alone: no face, no script, no style, nothing from elsewhere, and its title inside', () => {
  for (const path of files.keys()) {
    if (!path.endsWith('.svg')) continue;
    const svg = svgAt(path);
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }), path).not.toThrow();
    expect(svg, path).not.toMatch(
      /<text|<tspan|<script|<style|<image|<foreignObject| style=| on\w+=|NaN|undefined|Infinity/,
    );
    expect(svg, path).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+" width="\d+" height="\d+" preserveAspectRatio="xMidYMid (slice|meet)"><title>[^<]+<\/title>/,
    );
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const [, id] of svg.matchAll(/(?: href="|url\()([^")]+)/g)) expect(ids, path).toContain(id?.replace(/^#/, ''));
  }
});

test('a still names what the plan names, and nothing else', () => {
  const inLocator = ['POLAND', 'BELARUS', 'UKRAINE'];
  for (const { id, crop, plan, frame, svg } of pageStills()) {
    const labels = Object.keys(frame.labels).map((label) => plan.labels.get(label)?.text ?? '');
    const notes = Object.keys(frame.callouts).flatMap((note) => {
      const callout = plan.callouts.get(note);
      return [...(callout?.large == null ? [] : [callout.large.text]), ...(callout?.lines ?? [])];
    });
    const hasLocator = Object.keys(frame.layers).some((layer) => layer.startsWith('locator:'));
    const small = hasLocator && locatorSize(plan.viewport) === LOCATOR_SIZE ? inLocator : []; // a stamp has no names
    expect([...textsOf(svg)].sort(), `${id}, ${crop}`).toEqual([...labels, ...notes, ...small].sort());
  }
});

test('a still marks the places that its frame shows, and draws its routes with their heads', () => {
  for (const { id, crop, plan, frame, svg } of pageStills()) {
    const shown = (ids: Iterable<string>): string[] => [...ids].filter((one) => one in frame.layers);
    const marks = shown(plan.marks.keys()).map((mark) => plan.marks.get(mark)?.place ?? '');
    const groups = elements(svg, 'g');
    expect(groups.flatMap(({ 'data-place': place }) => place ?? []).sort(), `${id}, ${crop}`).toEqual(marks.sort());
    const routes = groups.filter(({ 'data-kind': kind }) => kind === 'route');
    expect(routes.length, `${id}, ${crop}`).toBe(shown(plan.routes.keys()).length);
  }
});

test('a still shows the shapes of its frame, one of them a hatched area', () => {
  let hatched = 0;
  for (const { id, crop, plan, frame, svg } of pageStills()) {
    const layers = [...elements(svg, 'path'), ...elements(svg, 'use')].flatMap(
      ({ 'data-layer': layer }) => layer ?? [],
    );
    for (const shape of plan.shapes.values()) {
      const drawn = layers.some((layer) => layer.startsWith(`${shape.id}/`) && layer.endsWith('/body'));
      // An area too small to hatch is left to its name, a stretch shorter than a pixel to its mark.
      const mayBeTooSmall = frame.camera.zoom < (shape.precision === 'area' ? 4 : 2);
      const told = `${id}, ${crop}: ${shape.id}`;
      if (!(shape.id in frame.layers)) expect(drawn, told).toBe(false);
      else if (!mayBeTooSmall) expect(drawn, told).toBe(true);
    }
    hatched += elements(svg, 'pattern').filter(({ id: pattern = '' }) => pattern.startsWith('hatch')).length;
  }
  expect(hatched).toBeGreaterThan(0);
});

test('a still draws the live map’s border, off by less than two pixels in every step', () => {
  let seen = 0; // the flight's end and the like are too far away to show it
  const borders = Object.fromEntries(LEVELS.map((level) => [level, borderOf(realLevel(level))]));
  for (const { id, crop, frame, svg } of pageStills()) {
    const { width, height } = CROPS[crop];
    const border = borders[levelAt(frame.camera.zoom)] ?? [];
    const lines = [...linesOfLayer(svg, '/line-land'), ...linesOfLayer(svg, '/line-river')];
    const points = border
      .map((point) => project(point, frame.camera, width, height))
      .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
    seen += points.length > 0 ? 1 : 0;
    for (const { x, y } of points) expect(distanceTo(lines, [x, y]), `${id}, ${crop}`).toBeLessThan(2);
  }
  expect(seen).toBeGreaterThan(story.steps.length);
});

test('in other colours a still has the same lines', () => {
  const bare = (svg: string): string =>
    svg.replace(/#[0-9a-f]{6}|rgba\([^)]+\)/g, '').replace(/(?:hatch|stripe)-[0-9a-f-]+/g, '');
  for (const crop of PAGE_CROPS)
    for (const { id } of story.steps) {
      const [light, dark] = SCHEMES.map((scheme) => bare(svgAt(stillPath(id, crop, scheme))));
      expect(dark === light, `${id}, ${crop}`).toBe(true);
    }
});

test('a sheet says whose it is and from what data, explains its voices, and has its title where no document has it', () => {
  for (const crop of EXPORT_CROPS.filter((each) => EXPORT_FORMATS[each].includes('svg')))
    for (const { id } of story.steps) {
      const svg = svgAt(exportPath(id, crop, 'svg'));
      const texts = textsOf(svg).join('\n');
      expect(texts, id).toContain(EN.attribution);
      expect(texts, id).toContain(EN.site);
      expect(
        texts.includes('Poland–Belarus border'),
        `${id}: a border that is not in the picture is not in its key`,
      ).toBe(id !== 'returned');
      const title = /<title>([^<]+)</.exec(svg)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const own = textsOf(svg).filter((text) => !text.includes(EN.site)); // the credit names the story too
      expect(own.join(' ').includes(title), `${id}, ${crop}`).toBe(crop !== 'paper');
    }
});

test('the pictures for feeds and slides are as large as they say', () => {
  for (const [crop, size] of Object.entries(PNG_SIZES))
    for (const { id } of story.steps) {
      const png = Buffer.from(files.get(exportPath(id, crop as keyof typeof PNG_SIZES, 'png')) ?? []);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], `${id}, ${crop}`).toEqual(size);
    }
});
