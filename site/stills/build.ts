import { typographic } from '../../src/core/language/typography.ts';
import { bordersOf } from '../../src/core/picture/border.ts';
import { frameAt } from '../../src/core/picture/frame.ts';
import type { Frame } from '../../src/core/picture/frame-types.ts';
import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import { legendOf } from '../../src/core/picture/legend.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { type Plan, planStory } from '../../src/core/picture/plan.ts';
import { restOf } from '../../src/core/picture/position.ts';
import { bordersAlike } from '../../src/core/picture/without-border.ts';
import {
  CROPS,
  EXPORT_FORMATS,
  type ExportCrop,
  exportPath,
  type PageCrop,
  SPILL_SHARE,
  stillPath,
} from '../../src/core/still/crops.ts';
import { EXPORT_PICTURES, sheetViewport } from '../../src/core/still/export-pictures.ts';
import { flatStory } from '../../src/core/still/flat.ts';
import { type OpeningCrop, openingPath } from '../../src/core/still/opening.ts';
import { planOpening } from '../../src/core/still/opening-plan.ts';
import { OPENING_VIEWS } from '../../src/core/still/opening-views.ts';
import type { Theme } from '../../src/core/theme/theme.ts';
import { painted, SCHEMES, THEMES } from '../../src/core/theme/themes.ts';
import { decodeLevel, type LevelData } from '../../src/map/basemap.ts';
import { EN, type Strings } from '../../src/strings/en.ts';
import type { Disk } from '../input/disk.ts';
import { loadGazetteer } from '../input/gazetteer.ts';
import type { SiteFile } from '../site-file.ts';
import { coloured, PLACEHOLDERS } from './colours.ts';
import { svgDocument } from './document.ts';
import { keyRows, sheetSvg } from './export-picture.ts';
import type { StillsInput, StillsTask } from './files.ts';
import { groundSvg } from './ground.ts';
import { type GroundFiles, readGroundFiles } from './ground-files.ts';
import { type Outlines, openOutlines } from './outlines.ts';
import { overlayDrawer } from './overlay.ts';
import { inPixels } from './pixels.ts';
import { pngOf } from './png.ts';
import { withPosters } from './posters.ts';
import type { Beyond } from './svg-path.ts';

/** What all stills are drawn from. */
interface Desk extends StillsInput {
  readonly files: GroundFiles;
  /** Whether no border is the story's. */
  readonly plain: boolean;
  readonly far: LevelData;
  readonly gazetteer: Gazetteer;
  readonly outlines: Outlines;
  readonly t: Strings;
}

/** Every letter that a still may write: names, notes, headings, key and credit, in capitals too. */
function lettersOf({ lang, map, headings, title }: StillsInput, gazetteer: Gazetteer, t: Strings): string {
  const words = [
    ...gazetteer.names.map(({ text }) => text),
    JSON.stringify(map),
    ...headings,
    title,
    JSON.stringify(t),
    '0123456789–—‘’“”…·©\u00a0/:.-',
  ].join('');
  return [...new Set([...words, ...words.toUpperCase(), ...typographic(words, lang)])].join('');
}

async function openDesk(input: StillsInput, disk: Disk): Promise<Desk> {
  const gazetteer = loadGazetteer(disk, input.lang, input.map);
  const plain = bordersOf(input.map).length === 0;
  const { ground } = input.map;
  const files = readGroundFiles(disk, ground);
  const outlines = await openOutlines(lettersOf(input, gazetteer, EN), input.lang);
  const whole = decodeLevel(ground, 'far', files.topologies.get('far'));
  const far = plain ? { ...whole, features: bordersAlike(whole.features) } : whole;
  return { ...input, map: flatStory(input.map), files, plain, far, gazetteer, outlines, t: EN };
}

/** A story laid out for a viewport, and who draws it there. */
interface Layout {
  readonly plan: Plan;
  readonly theme: Theme;
  /** What the story draws above the ground in a frame, as SVG. */
  readonly above: (frame: Frame) => string;
}

function layOut({ map, gazetteer, far, outlines }: Desk, plan: Plan, theme: Theme): Layout {
  return { plan, theme, above: overlayDrawer({ plan, story: map, gazetteer, far, theme }, outlines) };
}

interface View {
  readonly frame: Frame;
  readonly svg: string;
}

/** A step at its rest: its map as SVG. */
function viewOf({ files, plain }: Desk, { plan, theme, above }: Layout, index: number, beyond?: Beyond): View {
  const frame = frameAt(plan, restOf(index, plan.steps.length - 1), PLAIN_LENS);
  const pixels = inPixels(files, frame.camera, plan.viewport, plain);
  return { frame, svg: groundSvg(plan, frame, theme, pixels, beyond) + above(frame) };
}

function creditOf({ title, site, t }: Desk, step: string): string {
  const parts = [title, t.site, t.attribution];
  return (site === null ? parts : [...parts, `${site.replace(/^https?:\/\//, '')}step/${step}/`]).join(' · ');
}

/** The stills that stand in the page: each step in one crop and all colours. */
function pageStills(desk: Desk, crop: PageCrop): readonly SiteFile[] {
  const viewport = CROPS[crop];
  const layout = layOut(desk, planStory(desk.map, viewport, desk.gazetteer), PLACEHOLDERS);
  const beyond = { x: viewport.width * SPILL_SHARE, y: viewport.height * SPILL_SHARE };
  return desk.map.steps.flatMap((_, index) => {
    const view = viewOf(desk, layout, index, beyond);
    const title = desk.headings[index] ?? '';
    const svg = svgDocument(viewport.width, viewport.height, title, view.svg, 1, 'meet');
    return SCHEMES.map((scheme) => {
      return {
        path: stillPath(view.frame.step.id, crop, scheme),
        content: coloured(svg, painted(THEMES[scheme], desk.map.voices)),
      };
    });
  });
}

/** The opening's own pictures, which fill the first screen, of one size in all colours. */
function openingStills(desk: Desk, crop: OpeningCrop): readonly SiteFile[] {
  const { width, height } = OPENING_VIEWS[crop];
  const layout = layOut(desk, planOpening(desk.map, crop, desk.gazetteer), PLACEHOLDERS);
  const svg = svgDocument(width, height, desk.title, viewOf(desk, layout, 0).svg);
  return SCHEMES.map((scheme) => ({
    path: openingPath(crop, scheme),
    content: coloured(svg, painted(THEMES[scheme], desk.map.voices)),
  }));
}

/** The pictures to take away: each step in one shape, in light colours, and of those that are shared a PNG. */
function sheets(desk: Desk, crop: ExportCrop): Promise<readonly SiteFile[]> {
  const sheet = EXPORT_PICTURES[crop];
  const theme = painted(THEMES.light, desk.map.voices);
  const layouts = new Map<number, Layout>(); // by lines of the key, which leave the map more or less room
  const legendMap = sheetViewport(sheet, 1); // what the key holds is asked before its lines are known
  const files = desk.map.steps.flatMap(({ id }, index) => {
    const legend = legendOf(desk.map, index, legendMap);
    const rows = keyRows(legend, sheet, theme, desk.t, desk.outlines);
    const layout =
      layouts.get(rows) ?? layOut(desk, planStory(desk.map, sheetViewport(sheet, rows), desk.gazetteer), theme);
    layouts.set(rows, layout);
    const { frame, svg: map } = viewOf(desk, layout, index);
    const heading = desk.headings[index] ?? '';
    const words = { heading, legend, rows, credit: creditOf(desk, id) };
    const content = sheetSvg(map, frame, sheet, words, theme, desk.t, desk.outlines);
    const svg = svgDocument(sheet.width, sheet.height, heading, content, sheet.scale);
    return EXPORT_FORMATS[crop].map(async (format): Promise<SiteFile> => {
      return { path: exportPath(id, crop, format), content: format === 'svg' ? svg : await pngOf(svg, crop) };
    });
  });
  return Promise.all(files);
}

async function drawTask(desk: Desk, task: StillsTask): Promise<readonly SiteFile[]> {
  switch (task.of) {
    case 'page':
      return pageStills(desk, task.crop);
    case 'opening':
      return openingStills(desk, task.crop);
    case 'sheet':
      return withPosters(await sheets(desk, task.crop));
  }
}

/**
 * Draws stills of a story, one shape after the other as they are asked for. Throws where a word cannot be written, a key
 * does not fit, or the basemap is not what it should be.
 */
export async function stillsDrawer(
  input: StillsInput,
  disk: Disk,
): Promise<(task: StillsTask) => Promise<readonly SiteFile[]>> {
  const desk = await openDesk(input, disk);
  return (task) => drawTask(desk, task);
}
