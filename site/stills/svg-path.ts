import { geoIdentity, geoPath } from 'd3-geo';
import type { Geometry } from 'geojson';

const MARGIN = 26; // pixels beyond what is seen that lines and fills go on: as wide as the widest line along a shore

/** Pixels beyond a picture's edges, both ways. */
export interface Beyond {
  readonly x: number;
  readonly y: number;
}

/** How far the ground goes of which only the picture itself is ever seen. */
export const AT_EDGES: Beyond = { x: MARGIN, y: MARGIN };

/** Numbers as short as SVG allows: a tenth of a pixel is finer than anyone sees. */
const short = (value: number): string => {
  const text = (Math.round(value * 10) / 10).toString();
  return text.replace(/^(-?)0\./, '$1.');
};

/** Writes a path with steps from point to point: shorter than places, and alike shapes are alike texts. */
class RelativePath {
  private text = '';
  private x = 0;
  private y = 0;
  private ending = '';

  private go(command: string, x: number, y: number): void {
    const toX = Math.round(x * 10) / 10;
    const toY = Math.round(y * 10) / 10;
    const dx = short(toX - this.x);
    const dy = short(toY - this.y);
    if (command === 'l' && dx === '0' && dy === '0') return;
    const glue = command === this.ending ? (dx.startsWith('-') ? '' : ' ') : command;
    this.text += `${glue}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    this.ending = command === 'm' ? 'l' : command; // what follows a move is a line, without saying so
    this.x = toX;
    this.y = toY;
  }
  beginPath(): void {}
  arc(): void {}
  moveTo(x: number, y: number): void {
    this.ending = '';
    this.go('m', x, y);
  }
  lineTo(x: number, y: number): void {
    this.go('l', x, y);
  }
  closePath(): void {
    this.text += 'z';
    this.ending = '';
  }
  toString(): string {
    return this.text;
  }
}

/**
 * A geometry in pixels of the picture as the `d` of a path, cut off at `beyond` of its edges. Flat, so that no
 * winding order can turn land into sea. After a closed ring the next move counts from where that ring began.
 */
export function pathOf(
  geometries: readonly Geometry[],
  width: number,
  height: number,
  beyond: Beyond = AT_EDGES,
): string {
  const path = new RelativePath();
  const closing = closeAware(path);
  const draw = geoPath(
    geoIdentity().clipExtent([
      [-beyond.x, -beyond.y],
      [width + beyond.x, height + beyond.y],
    ]),
    closing as unknown as CanvasRenderingContext2D,
  );
  draw({ type: 'GeometryCollection', geometries: [...geometries] });
  return path.toString();
}

/** A ring that closes goes back to its first point, which the next relative move counts from. */
function closeAware(path: RelativePath) {
  let start: readonly [number, number] = [0, 0];
  return {
    beginPath: () => {},
    arc: () => {},
    moveTo(x: number, y: number): void {
      start = [x, y];
      path.moveTo(x, y);
    },
    lineTo: (x: number, y: number) => path.lineTo(x, y),
    closePath(): void {
      path.lineTo(...start);
      path.closePath();
    },
  };
}
