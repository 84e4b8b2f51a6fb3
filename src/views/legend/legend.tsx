import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Legend } from '../../core/picture/legend.ts';
import type { Voice } from '../../core/voices.ts';
import { activeStep, type Playhead, type PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { KeyLists } from './key-lists.tsx';
import { OnTheMap } from './on-the-map.tsx';

export interface LegendProps {
  readonly store: PlayheadStore;
  readonly legendAt: (step: number, voice: Voice | null) => Legend;
  /** What a press on a place does, in words; empty: its name is no button. */
  readonly does: (place: string) => string;
  readonly press: (place: string, button: HTMLElement) => void;
  readonly t: LiveStrings;
}

const CUT = 4; // pixels of the last entry that may lie outside of its list

/**
 * Tells whether a list of the key holds more than its one line shows, now and whenever that changes: by another width,
 * other entries or other letters. Answers with what ends it.
 */
function watchCut(key: HTMLElement, tell: (isCut: boolean) => void): () => void {
  const cut = new Map<Element, boolean>();
  const observers = [...key.querySelectorAll('.key-list')].flatMap((root) => {
    const last = root.lastElementChild;
    if (last === null) return [];
    const observer = new IntersectionObserver(
      (entries) => {
        cut.set(root, (entries.at(-1)?.intersectionRatio ?? 0) < 1); // a list that is not shown at all is cut, too
        tell([...cut.values()].includes(true));
      },
      { root, rootMargin: `${CUT}px`, threshold: [0, 0.5, 0.9, 1] },
    );
    observer.observe(last);
    return [observer];
  });
  if (observers.length === 0) tell(false);
  return () => {
    for (const observer of observers) observer.disconnect();
  };
}

const voiceOf = ({ lens }: Playhead): Voice | null => lens.voice;

function LegendView({ store, legendAt, does, press, t }: LegendProps): JSX.Element {
  const step = usePlayhead(store, activeStep);
  const voice = usePlayhead(store, voiceOf);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false); // the foot has one height for all steps, so that the map has one box
  const legend = legendAt(step, voice);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = box;
    return current === null || open ? undefined : watchCut(current, setCut);
  }, [legend, open]);
  return (
    <section
      ref={box}
      class={['key', open ? 'is-open' : '', cut ? 'is-cut' : ''].join(' ').trim()}
      aria-label={t.legend}
    >
      <button type="button" class="key-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.key}
      </button>
      <KeyLists legend={legend} t={t} />
      {open ? <OnTheMap places={legend.places} does={does} press={press} t={t} /> : null}
    </section>
  );
}

/** The key to what the active step shows. Rendered again only when another step is active. */
export function mountLegend(host: HTMLElement, props: LegendProps): void {
  render(<LegendView {...props} />, host);
}
