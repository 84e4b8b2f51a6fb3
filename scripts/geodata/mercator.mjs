// Where things fall on the map's plane, for labels that must keep a distance or an angle on the screen.

const RAD = Math.PI / 180;

/** Pixels on the map at a zoom, for a [lon, lat]. */
export function project([lon, lat], zoom) {
  const world = 512 * 2 ** zoom;
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * RAD) / 2));
  return [((lon + 180) / 360) * world, (0.5 - y / (2 * Math.PI)) * world];
}

/** The [lon, lat] of a pixel. */
export function unproject([x, y], zoom) {
  const world = 512 * 2 ** zoom;
  return [(x / world) * 360 - 180, (2 * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - Math.PI / 2) / RAD];
}

/** Degrees clockwise of the way from a to b on the screen, turned by half a circle into from…from+180 so that text stands upright. */
export function textAngle(a, b, from = -90) {
  const [p, q] = [project(a, 0), project(b, 0)];
  let deg = Math.atan2(q[1] - p[1], q[0] - p[0]) / RAD;
  while (deg < from) deg += 180;
  while (deg >= from + 180) deg -= 180;
  return Math.round(deg);
}

/** A place moved by pixels at right angles to a text of that angle; positive is above the text. */
export function beside(at, angle, pixels, zoom) {
  const [x, y] = project(at, zoom);
  return unproject([x + Math.sin(angle * RAD) * pixels, y - Math.cos(angle * RAD) * pixels], zoom);
}
