import { join } from 'node:path';
import type { Plugin } from 'vite';
import { facesLimit, weighFaces } from '../fonts/budget.ts';
import { type Characters, charactersOf } from '../fonts/characters.ts';
import { type OwnFace, writeFontCss } from '../fonts/css.ts';
import { besideBrand, trustedBrand } from '../input/brand.ts';
import { diskAt } from '../input/disk.ts';

const ID = 'virtual:fonts.css';

/** Faces of who publishes the site, from the files beside stories/brand.yaml. */
const ownFaces = (root: string): readonly OwnFace[] =>
  trustedBrand(diskAt(root)).faces.map(({ file, ...face }) => ({ ...face, file: join(root, besideBrand(file.value)) }));

/** The page's faces: cut down at build to what the site is written with. Scripts put them on when the text stands. */
export function fonts(): Plugin {
  let root = process.cwd();
  let folder = '';
  let characters: Characters | null = null;
  let sheet: Promise<string> | undefined;
  return {
    name: 'fonts',
    configResolved(config) {
      root = config.root;
      folder = join(config.cacheDir, 'fonts');
      characters = config.command === 'build' ? charactersOf(root) : null;
    },
    resolveId(id) {
      if (id !== ID) return null;
      sheet ??= writeFontCss(characters, folder, ownFaces(root));
      return sheet;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (characters !== null) weighFaces(bundle, facesLimit(characters));
      },
    },
  };
}
