import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '../../geo.ts';
import type { Name } from '../../picture/gazetteer.ts';
import { type MapGround, REGION, reachOf } from '../../picture/map-ground.ts';
import { corners, mainLand, pointsOf, thin } from './extent.ts';
import { liesIn } from './ground.ts';
import type { Sights } from './sights.ts';
import { sightsFrom } from './sights.ts';
import { featuresOf, idOf, shapeGeometry } from './topology.ts';

/** What the reader of stories asks of the map: is there such a shape, and does a point lie where it says. */
export interface Geography {
  /** Ids that may be asked for, for suggestions. */
  readonly shapes: readonly string[];
  readonly countries: readonly string[];
  shape(id: string): { readonly extent: readonly LonLat[] } | null;
  country(a3: string): { readonly extent: readonly LonLat[] } | null;
  /** null: these data cannot tell, as of a country that they do not hold, or of a point just off a coarse coast. */
  contains(a3: string, point: LonLat): boolean | null;
  /** Countries by their codes: A2 by A3. */
  readonly codes: ReadonlyMap<string, string>;
  /** What may be seen on either ground; null where its names are not at hand. */
  readonly sights: Readonly<Record<MapGround['of'], Sights>> | null;
}

/** Where there is no map to ask: every shape and country may exist, and nothing is told of where a point lies. */
export const NO_MAP: Geography = {
  shapes: [],
  countries: [],
  shape: () => ({ extent: [[0, 0]] }),
  country: () => ({ extent: [[0, 0]] }),
  contains: () => null,
  codes: new Map(),
  sights: null,
};

type Land = Feature<Polygon | MultiPolygon>;
const COAST = 0.25; // degrees; how far a coarse coast may lie from the real one

/** Two levels of the region, of which the near one is finer and may reach less far, and the whole world. */
interface Lands {
  readonly far: unknown;
  readonly near: unknown;
  readonly world?: unknown;
}

/** Names of the region, and those of the world. */
type Named = Readonly<Record<MapGround['of'], readonly Name[]>>;

/** From levels of public/geo. A country that the region holds in part alone is the world's. */
export function geographyFrom(
  { far, near, world = far }: Lands,
  names: Named | null = null,
  codes: Geography['codes'] = new Map(),
): Geography {
  const whole = landsOf(world);
  const lands = { near: landsOf(near), far: landsOf(far) };
  const reach = reachOf(REGION);
  const beyond = new Set(
    [...whole].flatMap(([a3, { geometry }]) => (pointsOf(geometry).every((at) => liesIn(at, reach)) ? [] : a3)),
  );
  const land = (a3: string): Land | undefined =>
    (beyond.has(a3) ? undefined : (lands.far.get(a3) ?? lands.near.get(a3))) ?? whole.get(a3) ?? lands.far.get(a3);
  return {
    codes,
    sights: names === null ? null : { region: sightsFrom(far, names.region), world: sightsFrom(world, names.world) },
    shapes: [...new Set([near, far].flatMap(shapeIds))],
    countries: [...new Set([...lands.far.keys(), ...lands.near.keys(), ...whole.keys()])],
    shape: (id) => {
      const geometry = shapeGeometry(near, id) ?? shapeGeometry(far, id);
      return geometry === null ? null : { extent: thin(pointsOf(geometry)) };
    },
    country: (a3) => {
      const found = land(a3);
      return found === undefined ? null : { extent: corners(mainLand(found.geometry)) };
    },
    contains: (a3, point) => {
      if (land(a3) === undefined) return null;
      const asked = liesIn(point, reach) ? [lands.near, lands.far] : [whole];
      const owners = asked.map((level) => ownersOf(level, point)).find((found) => found !== null) ?? null;
      if (owners !== null) return owners.includes(a3);
      return isNearAnyLand(
        asked.flatMap((level) => [...level.values()]),
        point,
      )
        ? null
        : false;
    },
  };
}

function landsOf(level: unknown): ReadonlyMap<string, Land> {
  const lands = featuresOf(level, 'countries').filter(
    (feature): feature is Land => feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon',
  );
  return new Map(lands.map((feature) => [String(feature.id), feature]));
}

function shapeIds(level: unknown): readonly string[] {
  const features = [...featuresOf(level, 'shapes'), ...featuresOf(level, 'centerlines')];
  return features.map(idOf).filter((id) => id !== null);
}

/** Whose land a point is on; null where it is on none that the level holds. */
function ownersOf(lands: ReadonlyMap<string, Land>, point: LonLat): readonly string[] | null {
  const owners = [...lands].filter(([, land]) => booleanPointInPolygon([...point], land)).map(([a3]) => a3);
  return owners.length === 0 ? null : owners;
}

function isNearAnyLand(lands: readonly Land[], [lon, lat]: LonLat): boolean {
  return lands.some(({ geometry }) =>
    pointsOf(geometry).some(([x, y]) => Math.abs(x - lon) < COAST * 2 && Math.abs(y - lat) < COAST),
  );
}
