import { Resvg } from '@resvg/resvg-js';
import { textIn } from '../../src/core/language/text.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { frameAt } from '../../src/core/picture/frame.ts';
import type { Frame } from '../../src/core/picture/frame-types.ts';
import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import { legendOf } from '../../src/core/picture/legend.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { type MapStory, mapStory } from '../../src/core/picture/map-story.ts';
import { type Plan, planStory } from '../../src/core/picture/plan.ts';
import { restOf } from '../../src/core/picture/position.ts';
import { isTopology } from '../../src/core/read/build/topology.ts';
import { CROPS, PAGE_CROPS, SHEET_CROPS, sheetPath, stillPath } from '../../src/core/still/crops.ts';
import { OPENING_CROPS, openingPath } from '../../src/core/still/opening.ts';
import { planOpening } from '../../src/core/still/opening-plan.ts';
import { OPENING_VIEWS } from '../../src/core/still/opening-views.ts';
import { SHEETS, sheetViewport } from '../../src/core/still/sheets.ts';
import type { Story } from '../../src/core/story.ts';
import { LEVELS, type Level, levelAt } from '../../src/core/theme/levels.ts';
import type { Theme } from '../../src/core/theme/theme.ts';
import { SCHEMES, THEMES } from '../../src/core/theme/themes.ts';
import { decodeLevel, type LevelData } from '../../src/map/basemap.ts';
import { EN, type Strings } from '../../src/strings/en.ts';
import { loadGazetteer } from '../input/gazetteer.ts';
import type { Disk } from '../input/story-files.ts';
import { escaped } from './escaped.ts';
import { groundSvg } from './ground.ts';
import { type Outlines, openOutlines } from './outlines.ts';
import { overlaySvg } from './overlay.ts';
import { type InPixels, inPixels } from './pixels.ts';
import { keyRows, sheetSvg } from './sheet.ts';

/** A file of the site, by its path from the root. */
export interface StillFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export type Topologies = Readonly<Record<Level, Parameters<typeof inPixels>[0]>>;

/** What all stills are drawn from. */
interface Desk {
  readonly story: Story;
  readonly lang: string;
  readonly map: MapStory;
  readonly topologies: Topologies;
  readonly far: LevelData;
  readonly gazetteer: Gazetteer;
  readonly outlines: Outlines;
  readonly site: string | null;
  readonly t: Strings;
}

export function readTopologies(disk: Disk): Topologies {
  const read = (level: Level): Topologies[Level] => {
    const path = `public/geo/${level}.json`;
    const data: unknown = JSON.parse(disk.readFile(path));
    if (!isTopology(data)) throw new Error(`${path}: expected a TopoJSON topology, got something else`);
    return data;
  };
  return Object.fromEntries(LEVELS.map((level) => [level, read(level)])) as Topologies;
}

/** Every letter that a still may write: names, notes, headings, key and credit, in capitals too. */
function lettersOf(story: Story, map: MapStory, gazetteer: Gazetteer, lang: string, t: Strings): string {
  const words = [
    ...gazetteer.names.map(({ text }) => text),
    JSON.stringify(map),
    JSON.stringify(story.prose[lang] ?? {}),
    textIn(story.meta.title, lang),
    JSON.stringify(t),
    '0123456789–—‘’“”…·©\u00a0/:.-',
  ].join('');
  return [...new Set([...words, ...words.toUpperCase(), ...typographic(words)])].join('');
}

async function openDesk(story: Story, lang: string, disk: Disk, site: string | null): Promise<Desk> {
  const map = mapStory(story, lang);
  const gazetteer = loadGazetteer(disk, lang);
  const topologies = readTopologies(disk);
  const outlines = await openOutlines(lettersOf(story, map, gazetteer, lang, EN));
  const far = decodeLevel('far', topologies.far);
  return { story, lang, map, topologies, far, gazetteer, outlines, site, t: EN };
}

interface View {
  readonly plan: Plan;
  readonly frame: Frame;
  readonly pixels: InPixels;
}

/** A step at its rest in a plan's viewport. */
function viewOf({ topologies }: Desk, plan: Plan, index: number): View {
  const frame = frameAt(plan, restOf(index, plan.steps.length - 1), PLAIN_LENS);
  return { plan, frame, pixels: inPixels(topologies[levelAt(frame.camera.zoom)], frame.camera, plan.viewport) };
}

function mapSvg({ map, gazetteer, far, outlines }: Desk, { plan, frame, pixels }: View, theme: Theme): string {
  const above = overlaySvg({ plan, frame, story: map, gazetteer, far, theme }, outlines);
  return groundSvg(plan, frame, theme, pixels) + above;
}

export function document(width: number, height: number, title: string, content: string, scale = 1): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" preserveAspectRatio="xMidYMid slice"><title>${escaped(title)}</title>${content}</svg>\n`;
}

function headingsOf({ story, lang, map }: Desk): readonly string[] {
  const title = typographic(textIn(story.meta.title, lang));
  return map.steps.map(({ id }, index) =>
    index === 0 ? title : typographic(story.prose[lang]?.[id]?.heading ?? title),
  );
}

function creditOf({ story, lang, site, t }: Desk, step: string): string {
  const parts = [typographic(textIn(story.meta.title, lang)), t.site, t.attribution];
  return (site === null ? parts : [...parts, `${site.replace(/^https?:\/\//, '')}step/${step}/`]).join(' · ');
}

/** The stills that stand in the page: each step in both crops and all colours. */
function pageStills(desk: Desk): readonly StillFile[] {
  const headings = headingsOf(desk);
  return PAGE_CROPS.flatMap((crop) => {
    const viewport = CROPS[crop];
    const plan = planStory(desk.map, viewport, desk.gazetteer);
    return plan.steps.flatMap((_, index) => {
      const view = viewOf(desk, plan, index);
      return SCHEMES.map((scheme) => {
        const content = mapSvg(desk, view, THEMES[scheme]);
        const path = stillPath(view.frame.step.id, crop, scheme);
        return { path, content: document(viewport.width, viewport.height, headings[index] ?? '', content) };
      });
    });
  });
}

/** The opening's own pictures, which fill the first screen: one step in all sizes and colours. */
function openingStills(desk: Desk): readonly StillFile[] {
  return OPENING_CROPS.flatMap((crop) => {
    const { width, height } = OPENING_VIEWS[crop];
    const view = viewOf(desk, planOpening(desk.map, crop, desk.gazetteer), 0);
    return SCHEMES.map((scheme) => {
      const content = mapSvg(desk, view, THEMES[scheme]);
      return {
        path: openingPath(crop, scheme),
        content: document(width, height, headingsOf(desk)[0] ?? '', content),
      };
    });
  });
}

/** The pictures to take away: each step in each shape, in light colours, and of those that are shared a PNG. */
function sheets(desk: Desk): readonly StillFile[] {
  const headings = headingsOf(desk);
  return SHEET_CROPS.flatMap((crop) => {
    const sheet = SHEETS[crop];
    const plans = new Map<number, Plan>(); // by lines of the key, which leave the map more or less room
    return desk.map.steps.flatMap(({ id }, index): StillFile[] => {
      const legend = legendOf(desk.map, index);
      const rows = keyRows(legend, sheet, THEMES.light, desk.t, desk.outlines);
      const plan = plans.get(rows) ?? planStory(desk.map, sheetViewport(sheet, rows), desk.gazetteer);
      plans.set(rows, plan);
      const view = viewOf(desk, plan, index);
      const heading = headings[index] ?? '';
      const words = { heading, legend, rows, credit: creditOf(desk, id) };
      const map = mapSvg(desk, view, THEMES.light);
      const content = sheetSvg(map, view.frame, sheet, words, THEMES.light, desk.t, desk.outlines);
      const svg = document(sheet.width, sheet.height, heading, content, sheet.scale);
      const files: StillFile[] = [{ path: sheetPath(id, crop, 'svg'), content: svg }];
      if (crop !== 'paper') {
        const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
        files.push({ path: sheetPath(id, crop, 'png'), content: png });
      }
      return files;
    });
  });
}

/**
 * Draws every still of a story. `site` is its address with a slash at its end, for the credits; null: not known. Throws
 * where a word cannot be written, a key does not fit, or the basemap is not what it should be.
 */
export async function buildStills(
  story: Story,
  lang: string,
  disk: Disk,
  site: string | null,
): Promise<readonly StillFile[]> {
  const desk = await openDesk(story, lang, disk, site);
  return [...pageStills(desk), ...openingStills(desk), ...sheets(desk)];
}
