import { bordersAlike } from '../../src/core/picture/without-border.ts';
import { wherePicture } from '../../src/core/quiz/where.ts';
import type { WhereList } from '../../src/core/teaching.ts';
import { SCHEMES, THEMES } from '../../src/core/theme/themes.ts';
import { EN_WHERE } from '../../src/strings/where.ts';
import type { Disk } from '../input/disk.ts';
import type { SiteFile } from '../site-file.ts';
import { svgDocument } from '../stills/document.ts';
import { groundAlone, groundSvg } from '../stills/ground.ts';
import { readTopologies } from '../stills/topologies.ts';
import { groundOf, WHERE_VIEWPORT } from './maps.ts';

const NOTHING = groundAlone(WHERE_VIEWPORT);

/** The pictures of the maps: land, borders and water as in every still, and no name. */
export function buildWherePictures(lists: readonly WhereList[], disk: Disk): readonly SiteFile[] {
  const { width, height } = WHERE_VIEWPORT;
  const levels = readTopologies(disk);
  return lists.flatMap((list) => {
    const { camera, pixels } = groundOf(list, levels);
    return SCHEMES.map((scheme): SiteFile => {
      const ground = groundSvg(NOTHING, { camera, layers: {} }, THEMES[scheme], {
        ...pixels,
        features: bordersAlike(pixels.features),
      });
      return {
        path: wherePicture(list.id, scheme),
        content: svgDocument(width, height, EN_WHERE.picture, ground, 2), // large in a reader's own window
      };
    });
  });
}
