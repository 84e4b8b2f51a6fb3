import { geoDistance } from 'd3-geo';
import type { LonLat } from '../geo.ts';
import { COMPASS, type Compass } from './judge.ts';

/** From one place on the ground to another: kilometres, and the direction in which one sets out. */
export function wayBetween(from: LonLat, to: LonLat): { readonly km: number; readonly towards: Compass } {
  const EARTH = 6371.0088; // km, mean radius
  const [lon, lat, toLon, toLat] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const east = Math.sin(toLon - lon) * Math.cos(toLat);
  const north = Math.cos(lat) * Math.sin(toLat) - Math.sin(lat) * Math.cos(toLat) * Math.cos(toLon - lon);
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return {
    km: geoDistance([...from], [...to]) * EARTH,
    towards: COMPASS[(eighth + COMPASS.length) % COMPASS.length] ?? 'north',
  };
}
