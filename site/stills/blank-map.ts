import { escaped } from '../../src/core/escaped.ts';
import { type Camera, projection, toWorld } from '../../src/core/geo.ts';
import { textIn } from '../../src/core/language/text.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { fitCamera } from '../../src/core/picture/camera/fit.ts';
import {
  BLANK_MAP,
  BLANK_MAP_SCALE,
  BLANK_MAP_SIZE,
  BLANK_MAP_VIEWPORT,
  isTown,
} from '../../src/core/still/blank-map.ts';
import { LINE_PX } from '../../src/core/still/export-pictures.ts';
import type { Story } from '../../src/core/story.ts';
import type { MapMark } from '../../src/core/teaching.ts';
import { THEMES } from '../../src/core/theme/themes.ts';
import { EN_CLASS } from '../../src/strings/class.ts';
import { EN } from '../../src/strings/en.ts';
import type { Disk } from '../input/disk.ts';
import type { SiteFile } from '../site-file.ts';
import { svgDocument } from './document.ts';
import { fitted } from './export-picture.ts';
import { groundAlone, groundSvg } from './ground.ts';
import { readGroundFiles } from './ground-files.ts';
import { type Line, type Outlines, openOutlines } from './outlines.ts';
import { inPixels } from './pixels.ts';

// The map for pupils to fill in: land, borders and water as in every still, no name, and numbers to be named.

const THEME = THEMES.light;
const RADIUS = 11;
const NUMBER: Line = { cut: 'bold', size: 15, tracking: 0 };

function marksSvg(story: Story, marks: readonly MapMark[], camera: Camera, outlines: Outlines): string {
  const { width, height } = BLANK_MAP_VIEWPORT;
  const project = projection(camera, width, height);
  const paint = `fill="${THEME.paper}" stroke="${THEME.ink}" stroke-width="1.5"`;
  return marks
    .map(({ place, point }, index) => {
      const { x, y } = project(toWorld(point));
      const number = String(index + 1);
      const town = story.places.get(place);
      const [left, top] = [(x - RADIUS).toFixed(1), (y - RADIUS).toFixed(1)];
      const shape =
        town !== undefined && isTown(town)
          ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${RADIUS}" ${paint}/>`
          : `<rect x="${left}" y="${top}" width="${2 * RADIUS}" height="${2 * RADIUS}" ${paint}/>`;
      const d = outlines.path(number, NUMBER, x - outlines.width(number, NUMBER) / 2, y + NUMBER.size * 0.34);
      return `${shape}<path data-text="${number}" d="${d}" fill="${THEME.ink}"/>`;
    })
    .join('');
}

export async function buildBlankMap(
  story: Story,
  marks: readonly MapMark[],
  lang: string,
  disk: Disk,
  site: string | null,
): Promise<SiteFile> {
  const { width, height, credit } = BLANK_MAP_SIZE;
  const parts = [typographic(textIn(story.meta.title, lang), lang), EN.site, EN.attribution];
  const words = (site === null ? parts : [...parts, site.replace(/^https?:\/\//, '')]).join(' · ');
  const outlines = await openOutlines(`${words}0123456789`, lang);
  const points = marks.map(({ point }) => point);
  const camera = fitCamera(points, BLANK_MAP_VIEWPORT, 8);
  const drawn = readGroundFiles(disk, story.ground);
  const pixels = inPixels(drawn, camera, BLANK_MAP_VIEWPORT, true);
  const bare = groundAlone(BLANK_MAP_VIEWPORT, story.ground);
  const ground = groundSvg(bare, { camera, layers: {} }, THEME, pixels);
  const map = BLANK_MAP_VIEWPORT.height;
  const line = fitted(words, { cut: 'regular', size: LINE_PX * 0.75, tracking: 0 }, width - 2 * LINE_PX, outlines);
  const content = [
    `<rect width="${width}" height="${height}" fill="${THEME.paper}"/>`,
    `<svg width="${width}" height="${map}" viewBox="0 0 ${width} ${map}">${ground}${marksSvg(story, marks, camera, outlines)}</svg>`,
    `<path d="M0 ${map}H${width}" stroke="${THEME.ink}" stroke-width="1"/>`,
    `<path data-text="${escaped(words)}" d="${outlines.path(words, line, LINE_PX, map + credit * 0.65)}" fill="${THEME.ink2}"/>`,
  ].join('');
  return { path: BLANK_MAP, content: svgDocument(width, height, EN_CLASS.map.title, content, BLANK_MAP_SCALE) };
}
