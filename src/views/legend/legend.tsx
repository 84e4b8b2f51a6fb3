import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Legend } from '../../core/legend.ts';
import type { Voice } from '../../core/story.ts';
import { activeStep, type Playhead, type PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { KeyLists } from './key-lists.tsx';
import { OnTheMap } from './on-the-map.tsx';

export interface LegendProps {
  readonly store: PlayheadStore;
  readonly legendAt: (step: number, voice: Voice | null) => Legend;
  /** The heading of the step that a place leads to from a step; empty: it leads nowhere. */
  readonly leadsTo: (place: string, from: number) => string;
  readonly press: (place: string) => void;
  readonly t: LiveStrings;
}

/** Whether a list of the key holds more than its one line shows. */
function overflows(key: HTMLElement): boolean {
  return [...key.querySelectorAll('.key-list')].some(
    (list) =>
      list.childElementCount > 0 &&
      (list.scrollHeight > list.clientHeight + 4 || getComputedStyle(list).display === 'none'),
  );
}

const voiceOf = ({ lens }: Playhead): Voice | null => lens.voice;

function LegendView({ store, legendAt, leadsTo, press, t }: LegendProps): JSX.Element {
  const step = usePlayhead(store, activeStep);
  const voice = usePlayhead(store, voiceOf);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false); // the foot has one height for all steps, so that the map has one box
  const legend = legendAt(step, voice);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const look = (): void => {
      const { current } = box;
      if (current !== null && !open) setCut(overflows(current));
    };
    // Asked after the paint, when the layout is known anyway: asked at once, it would be made twice in that frame.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(look);
    });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      window.removeEventListener('resize', look);
    };
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
      {open ? <OnTheMap places={legend.places} leadsTo={(place) => leadsTo(place, step)} press={press} t={t} /> : null}
    </section>
  );
}

/** The key to what the active step shows. Rendered again only when another step is active. */
export function mountLegend(host: HTMLElement, props: LegendProps): void {
  render(<LegendView {...props} />, host);
}
