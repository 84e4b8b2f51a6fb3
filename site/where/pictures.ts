import { wherePicture } from '../../src/core/quiz/where.ts';
import type { WhereList } from '../../src/core/teaching.ts';
import { SCHEMES, THEMES } from '../../src/core/theme/themes.ts';
import { EN_WHERE } from '../../src/strings/where.ts';
import type { Disk } from '../input/story-files.ts';
import type { SiteFile } from '../site-file.ts';
import { svgDocument } from '../stills/document.ts';
import { groundSvg } from '../stills/ground.ts';
import type { InPixels } from '../stills/pixels.ts';
import { readTopologies } from '../stills/topologies.ts';
import { groundOf, WHERE_VIEWPORT } from './maps.ts';

const NOTHING = { viewport: WHERE_VIEWPORT, shapes: new Map(), emphasis: new Map() };

/** All borders alike: one that stands out would be its own answer. */
const alike = (features: InPixels['features']): InPixels['features'] =>
  features.flatMap((each) => {
    const kind: unknown = each.properties?.['kind'];
    if (kind === 'bands') return [];
    return kind === 'line' ? [{ ...each, properties: { kind: 'borders', status: 'border' } }] : [each];
  });

/** The pictures of the maps: land, borders and water as in every still, and no name. */
export function buildWherePictures(lists: readonly WhereList[], disk: Disk): readonly SiteFile[] {
  const { width, height } = WHERE_VIEWPORT;
  const levels = readTopologies(disk);
  return lists.flatMap((list) => {
    const { camera, pixels: drawn } = groundOf(list, levels);
    const pixels = { ...drawn, features: alike(drawn.features) };
    return SCHEMES.map((scheme): SiteFile => {
      const ground = groundSvg(NOTHING, { camera, layers: {} }, THEMES[scheme], pixels);
      return {
        path: wherePicture(list.id, scheme),
        content: svgDocument(width, height, EN_WHERE.picture, ground, 2), // large in a reader's own window
      };
    });
  });
}
