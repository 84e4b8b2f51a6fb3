// What each level shows and how finely. Zooms are the map's; lengths are metres where not said otherwise, `taper` and `joined` km, areas km².
import type { Bounds } from '../../src/core/geo.ts';
import type { Level } from '../../src/core/picture/levels.ts';
import type { BandSet } from './bands.ts';
import type { StretchSet, Zooms } from './shapes.ts';
import { graded, type Tolerance } from './simplify.ts';

/** The region every level is cut from; a little more than the far level shows. */
export const WORLD: Bounds = [-24, 4, 102, 77.3];

export interface LevelSettings {
  readonly name: Level;
  readonly clip: Bounds;
  readonly tolerance: Tolerance;
  /** What the tolerance is, in words. */
  readonly said: string;
  /** Steps of the grid in each direction. */
  readonly quantization: number;
  /** Gaps between countries that are filled, islands and lakes that are left out, up to so many km². */
  readonly gap: number;
  readonly island: number;
  readonly lake: number;
  readonly lakeTolerance: number;
  /** km², in a lake. */
  readonly lakeIsland: number;
  readonly riverTolerance: number;
  /** The rank that a river has in this level. */
  readonly ranks: (rank: number) => number;
  /** Over how many km a river grows thin that begins in no water, and how near water counts. */
  readonly taper: number;
  readonly joined: number;
  /** The last rank that is shown. */
  readonly riverRank: number;
  readonly bands: readonly BandSet[];
  readonly stretches: readonly StretchSet[];
  readonly strip: readonly Zooms[];
}

export const LEVELS: readonly LevelSettings[] = [
  {
    name: 'far',
    clip: [-24, 4, 102, 77.3],
    // The story's border may show a little more of its course than others.
    tolerance: (p) =>
      Math.min(graded([0, 30, 72, 66], 4500, 6500, 8)(p), graded([22.9, 51.5, 24.2, 54], 2000, 6500, 2.7)(p)),
    said: '4.5 km interval in 0–72 E 30–66 N, 2 km along the Poland–Belarus border, growing to 6.5 km eight degrees outside',
    quantization: 15000,
    gap: 300,
    island: 300,
    lake: 400,
    lakeTolerance: 4000,
    lakeIsland: 300,
    riverTolerance: 4500,
    ranks: (rank) => rank,
    taper: 160,
    joined: 6,
    riverRank: 2,
    bands: [{ minzoom: 0, maxzoom: 5, km: [14, 28] }],
    stretches: [
      { minzoom: 0, maxzoom: 4, km: 27 },
      { minzoom: 4, maxzoom: 5, km: 17 },
    ],
    strip: [{ minzoom: 4, maxzoom: 5 }],
  },
  {
    name: 'middle',
    clip: [-2, 34.5, 64, 67.5],
    tolerance: graded([16, 48.5, 33, 58], 350, 2600, 4),
    said: '350 m interval in 16–33 E 48.5–58 N, growing to 2.6 km four degrees outside',
    quantization: 1e5,
    gap: 6,
    island: 12,
    lake: 14,
    lakeTolerance: 250,
    lakeIsland: 8,
    riverTolerance: 300,
    ranks: (rank) => rank,
    taper: 60,
    joined: 3,
    riverRank: 3,
    bands: [
      { minzoom: 5, maxzoom: 6, km: [9, 18, 28] },
      { minzoom: 6, maxzoom: 7, km: [6, 12, 19] },
    ],
    stretches: [
      { minzoom: 5, maxzoom: 6, km: 11 },
      { minzoom: 6, maxzoom: 7, km: 6 },
    ],
    strip: [{ minzoom: 5, maxzoom: 7 }],
  },
  {
    name: 'near',
    clip: [13, 46.7, 35, 58.8],
    tolerance: graded([21.8, 50.9, 25.6, 54.3], 0, 350, 0.4),
    said: 'none in 21.8–25.6 E 50.9–54.3 N (the source itself is about 100 m), 350 m interval outside',
    quantization: 1e5,
    gap: 1.5,
    island: 2,
    lake: 1.2,
    lakeTolerance: 40,
    lakeIsland: 0.5,
    riverTolerance: 90,
    // Near by, the second rank is as large as rivers get.
    ranks: (rank) => Math.max(1, rank - 1),
    taper: 30,
    joined: 1.5,
    riverRank: 3,
    bands: [
      { minzoom: 7, maxzoom: 8.5, km: [2.6, 5.2, 8] },
      { minzoom: 8.5, maxzoom: 24, km: [1.5, 3, 4.6] },
    ],
    stretches: [
      { minzoom: 7, maxzoom: 8, km: 3.2 },
      { minzoom: 8, maxzoom: 9, km: 1.8 },
      { minzoom: 9, maxzoom: 24, km: 1 },
    ],
    strip: [{ minzoom: 7, maxzoom: 24 }],
  },
];
