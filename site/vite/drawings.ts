import type { SiteFile } from '../site-file.ts';

/** Draws a set of pictures, and hands each on when it is done. */
type Draw = (take: (files: readonly SiteFile[]) => void) => Promise<void>;

/** Those who ask for pictures of a set while it is drawn. */
interface Drawing {
  readonly drawn: Map<string, SiteFile['content']>;
  readonly asking: Set<() => void>;
  readonly whole: Promise<void>;
}

/**
 * A picture as soon as it is drawn, while the rest of its set still is; null where the set has none of this path. A page
 * asks for many at once: a set that is being drawn is not drawn a second time. `set` says what its pictures are made of.
 */
export type PictureOf = (set: string, path: string, draw: Draw) => Promise<SiteFile['content'] | null>;

function begin(draw: Draw, ended: () => void): Drawing {
  const drawn = new Map<string, SiteFile['content']>();
  const asking = new Set<() => void>();
  const whole = draw((files) => {
    for (const { path, content } of files) drawn.set(path, content);
    for (const look of asking) look();
  }).finally(ended);
  return { drawn, asking, whole };
}

export function makeDrawings(): PictureOf {
  const begun = new Map<string, Drawing>();
  return (set, path, draw) => {
    const drawing = begun.get(set) ?? begin(draw, () => begun.delete(set));
    begun.set(set, drawing);
    const { drawn, asking, whole } = drawing;
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = drawn.get(path);
        if (found === undefined) return;
        asking.delete(look);
        resolve(found);
      };
      asking.add(look);
      whole.then(() => resolve(drawn.get(path) ?? null), reject);
      look();
    });
  };
}
