// Small pieces of spherical and ring geometry that every other file uses.

const RAD = Math.PI / 180;
const R = 6371.0088;

/** Great-circle distance in km between two [lon, lat]. */
export function distance(a, b) {
  const h =
    Math.sin(((b[1] - a[1]) * RAD) / 2) ** 2 +
    Math.cos(a[1] * RAD) * Math.cos(b[1] * RAD) * Math.sin(((b[0] - a[0]) * RAD) / 2) ** 2;
  return 2 * R * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length of a line in km. */
export const lineLength = (line) => line.reduce((sum, p, i) => (i ? sum + distance(line[i - 1], p) : 0), 0);

/** Area of a closed ring in km², without sign. */
export function ringArea(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [p, q] = [ring[i], ring[i + 1]];
    sum += (q[0] - p[0]) * (Math.sin(p[1] * RAD) + Math.sin(q[1] * RAD));
  }
  return Math.abs((sum * RAD * R * R) / 2);
}

/** [west, south, east, north] of a list of points. */
export function boundsOf(points) {
  const b = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < b[0]) b[0] = x;
    if (y < b[1]) b[1] = y;
    if (x > b[2]) b[2] = x;
    if (y > b[3]) b[3] = y;
  }
  return b;
}

/** Whether two bounds touch. */
export const meets = (a, b) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** Whether a point lies in a closed ring. */
export function inRing(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i], ring[j]];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Polygons of a geometry, whatever its type. */
export const polygonsOf = (g) =>
  !g ? [] : g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : [];

/** Lines of a geometry, whatever its type. */
export const linesOf = (g) =>
  !g ? [] : g.type === 'LineString' ? [g.coordinates] : g.type === 'MultiLineString' ? g.coordinates : [];

/** Whether a geometry holds a point. */
export const holds = (g, p) =>
  polygonsOf(g).some((poly) => inRing(poly[0], p) && !poly.slice(1).some((h) => inRing(h, p)));

/** Corner cutting; closed rings stay closed, open lines keep both ends. */
export function chaikin(points, times = 1) {
  let pts = points;
  for (let t = 0; t < times; t++) {
    const closed = String(pts[0]) === String(pts[pts.length - 1]);
    const out = closed ? [] : [pts[0]];
    for (let i = 0; i + 1 < pts.length; i++) {
      const [p, q] = [pts[i], pts[i + 1]];
      if (closed || i) out.push([p[0] * 0.75 + q[0] * 0.25, p[1] * 0.75 + q[1] * 0.25]);
      if (closed || i + 2 < pts.length) out.push([p[0] * 0.25 + q[0] * 0.75, p[1] * 0.25 + q[1] * 0.75]);
    }
    out.push(closed ? out[0] : pts[pts.length - 1]);
    pts = out;
  }
  return pts;
}

/** Point and index of the place on a line that is nearest to p: {at, index, km}, index being the segment's start. */
export function nearestOnLine(line, p) {
  const k = Math.cos(p[1] * RAD);
  let best = { at: line[0], index: 0, km: Infinity };
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]];
    const [dx, dy] = [(b[0] - a[0]) * k, b[1] - a[1]];
    const d = dx * dx + dy * dy;
    const t = d ? Math.max(0, Math.min(1, ((p[0] - a[0]) * k * dx + (p[1] - a[1]) * dy) / d)) : 0;
    const at = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    const km = distance(at, p);
    if (km < best.km) best = { at, index: i, km };
  }
  return best;
}

/** The piece of a line between two lengths in km from its start. */
export function slice(line, from, to) {
  const out = [];
  let run = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]];
    const d = distance(a, b);
    const cut = (km) => [a[0] + ((b[0] - a[0]) * (km - run)) / d, a[1] + ((b[1] - a[1]) * (km - run)) / d];
    if (d && run + d > from && run < to) {
      if (!out.length) out.push(run >= from ? a : cut(from));
      out.push(run + d <= to ? b : cut(to));
    }
    run += d;
  }
  return out;
}
