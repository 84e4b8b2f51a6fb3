// Whatever an author writes, the check finds what the build would stumble over: a story that passes it builds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assets } from '../../site/assets.ts';
import { checkStory } from '../../site/check-story.ts';
import { serverEdition } from '../../site/editions/server.ts';
import { trustedBrand } from '../../site/input/brand.ts';
import { madeData, weighedData } from '../../site/input/data-files.ts';
import type { Disk } from '../../site/input/disk.ts';
import { diskAt } from '../../site/input/disk.ts';
import { loadGazetteer } from '../../site/input/gazetteer.ts';
import type { Reading } from '../../site/input/reading.ts';
import { loadGeography } from '../../site/input/story-files.ts';
import { sitePages } from '../../site/render/pages.ts';
import { stillsDrawer } from '../../site/stills/build.ts';
import { stillsInput } from '../../site/stills/files.ts';
import { stepAlts } from '../../src/core/alt/step-alts.ts';
import { allEvents } from '../../src/core/picture/all-events.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import type { StoryFiles } from '../../src/core/read/read-story.ts';
import { CHART_CLAIMS } from '../../src/core/read/rules/charts.ts';
import type { Story } from '../../src/core/story.ts';
import { MAPS, mapViewport } from '../../src/core/windows.ts';
import { CLASSIC_SCRIPTS, PAGE_SCRIPTS } from '../../src/pages/pages.ts';
import { ALT_EN } from '../../src/strings/alt.ts';
import { diskWith, grounded } from '../core/read/on-the-ground.ts';

const geography = loadGeography(diskAt('.'));

const ASSETS: Assets = {
  styles: [],
  pageStyles: {
    present: ['p.css'],
    where: ['w.css'],
    stories: [],
    plain: ['plain.css'],
    'explore-plain': ['e.css'],
    blocks: [],
    media: [],
  },
  scripts: Object.fromEntries(
    [...Object.keys(PAGE_SCRIPTS), ...Object.keys(CLASSIC_SCRIPTS)].map((name) => [name, `assets/${name}.js`]),
  ) as Assets['scripts'],
  preloads: [],
  engine: [],
  guard: null,
};

/** Pages, data and plans, in a long run pictures too, as the build makes them. Throws where it would. */
async function build(story: Story, disk: Disk): Promise<number> {
  const gazetteer = loadGazetteer(disk, 'en', mapStory(story, 'en'));
  const alts = stepAlts(story, gazetteer, 'en', ALT_EN);
  const reading: Reading = {
    ...{ disk, folder: '', lang: 'en', site: null, story, teaching: null, gazetteer, alts, release: null },
    files: weighedData(story, disk),
    brand: trustedBrand(diskAt('.')),
    lettering: null,
  };
  const { pages, write } = sitePages({ reading, assets: ASSETS, integrity: null, notices: [], papers: [] });
  const written = pages.map((page) =>
    write(
      page,
      serverEdition(() => {}),
    ),
  );
  expect(written.flatMap((page) => page.match(/.{0,60}(?:NaN|undefined|\[object Object\]|∞).{0,60}/g) ?? [])).toEqual(
    [],
  );
  madeData(story, { ...disk, readFolder: () => [] });
  const map = mapStory(story, 'en');
  for (const [, viewport] of MAPS.slice(0, 4)) planStory(map, viewport, gazetteer);
  planStory(allEvents(story, map), mapViewport(1280, 720), gazetteer);
  if (process.env['LONG'] !== undefined) {
    const draw = await stillsDrawer(stillsInput(reading), disk);
    await draw({ of: 'page', crop: 'phone' });
    await draw({ of: 'sheet', crop: 'card' });
  }
  return written.length;
}

const words = fc.constantFrom(
  ...[
    'The camp',
    'Sokółka',
    'Ľviv',
    'Гродно',
    'A → B',
    'A | B',
    '🌍',
    'مخيم',
    'The\u200bcamp',
    '<b>',
    '**x**',
    'Ω',
    'ﬁ',
    ' ',
  ],
  'A place with a name that is far longer than any that a map has had to write until now',
);
const heading = fc.oneof(
  words,
  fc
    .integer({ min: 1, max: 40 })
    .map((count) => Array.from({ length: count }, (_, i) => `word${'s'.repeat(i % 5)}`).join(' ')),
  fc.constant('Donau'.repeat(40)),
);
const place = fc.constantFrom('sokolka', 'airport', 'border', 'camp', 'iraq', 'somewhere');
const view = fc.oneof(
  fc
    .tuple(fc.uniqueArray(place, { minLength: 1, maxLength: 3 }), fc.option(fc.integer({ min: 3, max: 11 })))
    .map(([places, deep]) => `{ fit: [${places.join(', ')}]${deep === null ? '' : `, maxZoom: ${deep}`} }`),
  fc
    .tuple(fc.integer({ min: -30, max: 110 }), fc.integer({ min: 0, max: 80 }), fc.integer({ min: 2, max: 9 }))
    .map(([lon, lat, zoom]) => `{ camera: { center: [${lon}, ${lat}], zoom: ${zoom} } }`),
);
const layers = fc.uniqueArray(fc.constantFrom('sokolka', 'airport', 'border', 'camp', 'iraq', 'attempt', 'call'), {
  maxLength: 4,
});
const claim = fc.constantFrom('000/crowd', '000/denial', '000/seen', '000/passengers', '000/range');
const chart = fc
  .tuple(fc.constantFrom(...Object.keys(CHART_CLAIMS)), fc.uniqueArray(claim, { minLength: 1, maxLength: 4 }))
  .map(([kind, claims]) => `kind: ${kind}, title: { en: On board }, claims: [${claims.join(', ')}]`);
const figure = fc.constantFrom('500', '0', '.inf', '1e309', '-1', '0.5', '1e21');

interface Slip {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}
const slip = (file: string, from: string, to: fc.Arbitrary<string>): fc.Arbitrary<Slip> =>
  to.map((words) => ({ file, from, to: words }));
const quoted = (text: string): string => `{ en: ${JSON.stringify(text)} }`;

const anySlip: fc.Arbitrary<Slip> = fc.oneof(
  slip('stories/small/places.yaml', '{ en: The camp }', words.map(quoted)),
  slip('stories/small/places.yaml', '{ en: Iraq }', words.map(quoted)),
  slip('stories/small/actors.yaml', '{ en: The minister }', words.map(quoted)),
  slip('stories/small/story.yaml', '{ en: About 500 people }', words.map(quoted)),
  slip('stories/small/story.yaml', '{ en: A story }', heading.map(quoted)),
  slip(
    'stories/small/text/en.md',
    '## The attempt',
    heading.map((text) => `## ${text}`),
  ),
  slip('stories/small/story.yaml', '{ fit: [border, sokolka], maxZoom: 8 }', view),
  slip(
    'stories/small/story.yaml',
    'view: hold',
    view.map((text) => `view: ${text}`),
  ),
  slip(
    'stories/small/story.yaml',
    '[sokolka, attempt]',
    layers.map((ids) => `[${ids.join(', ')}]`),
  ),
  slip(
    'stories/small/story.yaml',
    'layers: [airport]',
    layers.map((ids) => `layers: [${ids.join(', ')}]`),
  ),
  slip(
    'stories/small/story.yaml',
    'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    chart,
  ),
  slip(
    'seeds/000_abc.yaml',
    'value: 500',
    figure.map((value) => `value: ${value}`),
  ),
);

function slipped(slips: readonly Slip[]): StoryFiles {
  const files: Record<string, string> = { ...grounded() };
  for (const { file, from, to } of slips) files[file] = (files[file] ?? '').replace(from, () => to);
  return files;
}

test('the small story passes and builds', async () => {
  const disk = diskWith(grounded());
  const { result } = await checkStory(disk, 'small', geography);
  expect(result.ok).toBe(true);
  if (result.ok) expect(await build(result.story, disk)).toBeGreaterThan(10);
}, 120_000);

test('a story that passes the check builds, whatever was changed in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anySlip, { minLength: 1, maxLength: 2, selector: ({ from }) => from }),
      async (slips) => {
        const disk = diskWith(slipped(slips));
        const { result } = await checkStory(disk, 'small', geography);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
        fc.pre(result.ok); // most do not pass: they are tried until so many have
        await build(result.story, disk);
      },
    ),
    { numRuns: Math.ceil(Number(process.env['RUNS'] ?? 12) / 4) },
  );
}, 3_600_000);
