import { type JSX, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import { controlOf, type PadProps, Ways } from './move-map.tsx';

interface Props extends PadProps {
  readonly store: PlayheadStore;
  /** Asks for the map where it is not running. */
  readonly take: () => void;
  /** Shows the whole map again. */
  readonly home: () => void;
}

/** For a map that is in the reader's hand from the start: the pad as soon as it stands, till then a way to ask for it. */
function FreeMap({ store, take, nudge, home, words }: Props): JSX.Element {
  const inHand = usePlayhead(store, controlOf) === 'reader';
  const asked = useRef(false);
  const pad = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (inHand && asked.current) pad.current?.querySelector('button')?.focus({ preventScroll: true });
    if (inHand) asked.current = false; // the button that had the focus is gone, once
  }, [inHand]);
  return (
    <>
      <button
        type="button"
        class="move-take"
        hidden={inHand}
        onClick={() => {
          asked.current = true;
          take();
        }}
      >
        {words.take}
      </button>
      <div ref={pad} class="move-pad move-row" role="toolbar" aria-label={words.take} hidden={!inHand}>
        <Ways nudge={nudge} words={words} />
        <button type="button" class="move-way move-home" onClick={home}>
          {words.back}
        </button>
      </div>
    </>
  );
}

export function mountFreeMap(host: HTMLElement, props: Props): void {
  render(<FreeMap {...props} />, host);
}
