import { wherePicture } from '../../src/core/quiz/where.ts';
import type { Story } from '../../src/core/story.ts';
import type { WhereList } from '../../src/core/teaching.ts';
import { SCHEMES, THEMES } from '../../src/core/theme/themes.ts';
import { EN_WHERE } from '../../src/strings/where.ts';
import type { Disk } from '../input/disk.ts';
import type { SiteFile } from '../site-file.ts';
import { svgDocument } from '../stills/document.ts';
import { groundAlone, groundSvg } from '../stills/ground.ts';
import { readGroundFiles } from '../stills/ground-files.ts';
import { groundOf, WHERE_VIEWPORT } from './maps.ts';

/** The pictures of the maps: land, borders and water as in every still, and no name. */
export function buildWherePictures(
  { ground }: Pick<Story, 'ground'>,
  lists: readonly WhereList[],
  disk: Disk,
): readonly SiteFile[] {
  const { width, height } = WHERE_VIEWPORT;
  const drawn = readGroundFiles(disk, ground);
  const nothing = groundAlone(WHERE_VIEWPORT, ground);
  return lists.flatMap((list) => {
    const { camera, pixels } = groundOf(list, drawn);
    return SCHEMES.map((scheme): SiteFile => {
      const map = groundSvg(nothing, { camera, layers: {} }, THEMES[scheme], pixels);
      return {
        path: wherePicture(list.id, scheme),
        content: svgDocument(width, height, EN_WHERE.picture, map, 2), // large in a reader's own window
      };
    });
  });
}
