import type { ComponentChildren, JSX } from 'preact';
import type { At, Drawing, WhereMap } from '../../../core/quiz/where.ts';
import { wherePicture } from '../../../core/quiz/where.ts';

interface Props {
  readonly map: WhereMap;
  readonly root: string;
  readonly alt: string;
  /** What lies above it, in its pixels. */
  readonly children?: ComponentChildren;
}

/** A map without names, in the system's colours, and what is drawn above it. */
export function MapPicture({ map, root, alt, children }: Props): JSX.Element {
  const { id, width, height } = map;
  return (
    <>
      <picture>
        <source media="screen and (prefers-color-scheme: dark)" srcset={root + wherePicture(id, 'dark')} />
        <img src={root + wherePicture(id, 'light')} alt={alt} width={width} height={height} loading="lazy" />
      </picture>
      <img
        class="paper-picture"
        src={root + wherePicture(id, 'light')}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
      />
      <svg class="where-above" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {children}
      </svg>
    </>
  );
}

const path = (lines: readonly (readonly At[])[], end = ''): string =>
  lines.map((line) => `M${line.map((at) => at.join(' ')).join('L')}${end}`).join('');

/** A place as it is known: a mark, a stretch, a piece of land. */
export function Drawn({ drawing }: { drawing: Drawing }): JSX.Element {
  switch (drawing.kind) {
    case 'point': {
      const [cx, cy] = drawing.at;
      return (
        <g class="where-point">
          <circle cx={cx} cy={cy} r={9} />
          <circle cx={cx} cy={cy} r={3.5} />
        </g>
      );
    }
    case 'lines':
      return <path class="where-lines" d={path(drawing.lines)} />;
    case 'land':
      return <path class="where-land" fill-rule="evenodd" d={path(drawing.rings, 'Z')} />;
  }
}
