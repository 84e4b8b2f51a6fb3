import type { ComponentChildren, JSX, RefObject } from 'preact';
import type { Act } from '../../../core/quiz/run.ts';
import type { At, WhereMap } from '../../../core/quiz/where.ts';
import { EN_WHERE } from '../../../strings/where.ts';
import { MapPicture } from './picture.tsx';

const STEP_PX = 8; // pixels of the map that an arrow key moves the cross
const STRIDE_PX = 48; // and with Shift

const ARROWS: Readonly<Record<string, At>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Props {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly map: WhereMap;
  readonly root: string;
  readonly act: (what: Act) => void;
  /** What Enter asks for. */
  readonly enter: 'answer' | 'next';
  /** What lies above the map, in its pixels. */
  readonly children: ComponentChildren;
}

/** The pixel of the map under a pointer, whatever size the map is shown in. */
function pixelUnder({ clientX, clientY }: MouseEvent, box: HTMLElement, map: WhereMap): At {
  const { left, top, width, height } = box.getBoundingClientRect();
  return [((clientX - left) / width) * map.width, ((clientY - top) / height) * map.height];
}

/** What a key asks for; null: it is the browser's, or a held Enter. */
function actOfKey(event: KeyboardEvent, enter: 'answer' | 'next'): Act | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === 'Enter' && !event.repeat) return { kind: enter };
  const arrow = ARROWS[event.key];
  if (arrow === undefined) return null;
  const by = event.shiftKey ? STRIDE_PX : STEP_PX;
  return { kind: 'move', by: [arrow[0] * by, arrow[1] * by] };
}

/** A map whose cross is moved by pointer and keys; on paper it is blank, for a pen. */
export function CrossMap({ box, map, root, act, enter, children }: Props): JSX.Element {
  return (
    <div
      class="where-map"
      ref={box}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is where the keys move the cross
      tabIndex={0}
      aria-label={EN_WHERE.mapName}
      aria-describedby="where-ask where-help"
      onClick={(event) => act({ kind: 'cross', at: pixelUnder(event, event.currentTarget, map) })}
      onKeyDown={(event) => {
        const asked = actOfKey(event, enter);
        if (asked === null) return;
        act(asked);
        event.preventDefault();
      }}
    >
      <MapPicture map={map} root={root} alt="">
        <g class="screen-only">{children}</g>
      </MapPicture>
    </div>
  );
}
