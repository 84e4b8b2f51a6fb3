import { type JSX, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Playhead, PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';

/** Row by row as they stand. */
const WAYS = ['in', 'up', 'out', 'left', 'down', 'right'] as const;
type Way = (typeof WAYS)[number];

const SHAPES: Readonly<Record<Way, string>> = {
  in: 'M8 2V14M2 8H14',
  out: 'M2 8H14',
  up: 'M3 10L8 5L13 10',
  down: 'M3 6L8 11L13 6',
  left: 'M10 3L5 8L10 13',
  right: 'M6 3L11 8L6 13',
};

export interface PadProps {
  readonly nudge: (way: Way) => void;
  readonly words: { readonly [Key in keyof LiveStrings['moveMap']]: string };
}

/** Buttons for what a pointer can do. */
export function Ways({ nudge, words }: PadProps): JSX.Element {
  return (
    <>
      {WAYS.map((way) => (
        <button key={way} type="button" class="move-way" aria-label={words[way]} onClick={() => nudge(way)}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={SHAPES[way]} fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
      ))}
    </>
  );
}

interface Props extends PadProps {
  readonly store: PlayheadStore;
  /** Asks for the map: starts it where it is not running, and hands it to the reader. */
  readonly take: () => void;
  /** Called when other buttons lie over the map than before. */
  readonly covers: () => void;
}

export const controlOf = ({ control }: Playhead): Playhead['control'] => control;

/** "Move the map", and while the reader does: buttons for what a pointer can do, and the way back. */
function MoveMap({ store, take, covers, nudge, words }: Props): JSX.Element {
  const inHand = usePlayhead(store, controlOf) === 'reader';
  const back = useRef<HTMLButtonElement>(null);
  const give = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (inHand) back.current?.focus({ preventScroll: true });
    else if (was.current) give.current?.focus({ preventScroll: true }); // the button that had the focus is gone
    was.current = inHand;
    covers();
  }, [inHand, covers]);
  return (
    <>
      <button ref={give} type="button" class="move-take" hidden={inHand} onClick={take}>
        {words.take}
      </button>
      <div class="move-pad" role="toolbar" aria-label={words.take} hidden={!inHand}>
        <Ways nudge={nudge} words={words} />
      </div>
      <button
        ref={back}
        type="button"
        class="move-back"
        hidden={!inHand}
        onClick={() => store.getState().giveControl('story')}
      >
        {words.back}
      </button>
    </>
  );
}

export function mountMoveMap(host: HTMLElement, props: Props): void {
  render(<MoveMap {...props} />, host);
}
