import { type LonLat, project } from '../../core/geo.ts';
import { inkPath, type Sight, type Stroke } from '../../core/present/ink.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface InkDrawing {
  readonly element: SVGSVGElement;
  /** Draws strokes and the dot of a pointer where the map has them now. `sight` null: there is no map, and nothing is drawn. */
  draw(strokes: readonly Stroke[], point: LonLat | null, sight: Sight | null): void;
}

/** The picture of what is drawn over a map. */
export function inkDrawing(): InkDrawing {
  const element = document.createElementNS(SVG, 'svg');
  const ink = document.createElementNS(SVG, 'path');
  const dot = document.createElementNS(SVG, 'circle');
  element.setAttribute('class', 'present-ink');
  element.setAttribute('aria-hidden', 'true');
  dot.setAttribute('r', '14');
  element.append(ink, dot);
  return {
    element,
    draw(strokes, point, sight) {
      dot.style.display = sight === null || point === null ? 'none' : '';
      ink.setAttribute('d', sight === null ? '' : inkPath(strokes, sight));
      if (sight === null || point === null) return;
      const { x, y } = project(point, sight.camera, sight.width, sight.height);
      dot.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    },
  };
}
