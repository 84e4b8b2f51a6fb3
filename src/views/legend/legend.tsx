import { type JSX, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { VoiceId } from '../../core/ids.ts';
import type { Legend } from '../../core/picture/legend.ts';
import { activeStep, type Playhead, type PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { KeyList } from './key-list.tsx';
import type { OnTheMap } from './on-the-map.tsx';
import { Sheet, useSheet } from './sheet.tsx';

interface LegendProps {
  readonly store: PlayheadStore;
  /** `seen`: what is in view in the reader's hand, by id; null: the story's whole picture. */
  readonly legendAt: (step: number, voice: VoiceId | null, seen: Playhead['seen']) => Legend;
  /** What a press on a place does, in words; empty: its name is no button. */
  readonly does: (place: string) => string;
  readonly press: (place: string, button: HTMLElement) => void;
  readonly t: LiveStrings;
}

/**
 * Hides the entries that do not stand whole in the key's room, and tells how many they are, now and whenever that
 * changes: by another width, other entries or other letters. Answers with what ends it.
 */
function watchCut(list: HTMLElement, tell: (count: number) => void): () => void {
  const WHOLE = 0.97; // a part of a pixel may lie outside
  let frame = 0;
  const cut = new Map<Element, boolean>();
  function mark(): void {
    frame = 0;
    for (const [entry, isCut] of cut) entry.classList.toggle('is-cut', isCut);
    tell([...cut.values()].filter(Boolean).length);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, rootBounds } of entries)
        cut.set(target, intersectionRatio < WHOLE && (rootBounds?.width ?? 0) > 0); // else the key is not shown
      // Written now, after the frame's layout, it would be one more when the next scroll asks where it is.
      if (frame === 0) frame = requestAnimationFrame(mark);
    },
    { root: list, threshold: [0, 0.5, 0.9, WHOLE, 1] },
  );
  for (const entry of list.children) observer.observe(entry);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

const voiceOf = ({ lens }: Playhead): VoiceId | null => lens.voice;
const seenOf = ({ seen }: Playhead): Playhead['seen'] => seen;

/** The key as it stands, where the next one says the same: most steps' do, and nothing of it is made or watched anew. */
function useLegend({ store, legendAt }: Pick<LegendProps, 'store' | 'legendAt'>, step: number): Legend {
  const voice = usePlayhead(store, voiceOf);
  const seen = usePlayhead(store, seenOf);
  const now = useMemo(() => legendAt(step, voice, seen), [legendAt, step, voice, seen]);
  const kept = useRef(now);
  if (now !== kept.current && JSON.stringify(now) !== JSON.stringify(kept.current)) kept.current = now;
  return kept.current;
}

function LegendView({ store, legendAt, does, press, t }: LegendProps): JSX.Element {
  const step = usePlayhead(store, activeStep);
  const legend = useLegend({ store, legendAt }, step);
  const sheet = useSheet(step);
  const [more, setMore] = useState(0); // the foot has one height for all steps, so that the map has one box
  const [Table, setTable] = useState<typeof OnTheMap | null>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const list = box.current?.querySelector<HTMLElement>('.key-list');
    if (list) return watchCut(list, setMore);
    setMore(0); // what a step before had to cut is not of this one
    return undefined;
  }, [legend, legendAt]); // watched anew for another size, too: what was out of sight may have been looked at so
  const toggle = (): void => {
    sheet.setOpen(!sheet.open);
    if (Table === null)
      import('./on-the-map.tsx').then(
        (file) => setTable(() => file.OnTheMap),
        () => {}, // asked for again when it is opened again; the signs are there
      );
  };
  return (
    <section ref={box} class="key" aria-label={t.legend}>
      {useMemo(
        () => (
          <KeyList legend={legend} t={t} />
        ),
        [legend, t],
      )}
      <div class="key-tools" hidden={isEmpty(legend)}>
        <button
          ref={sheet.opener}
          type="button"
          class="chip-button key-button"
          aria-expanded={sheet.open}
          onClick={toggle}
        >
          {t.key}
        </button>
        <span class="key-more">{more === 0 ? '' : t.moreInKey(more)}</span>
      </div>
      <Sheet title={t.legend} sheet={sheet} t={t}>
        {sheet.open ? (
          <>
            <KeyList legend={legend} t={t} />
            {Table === null ? null : <Table places={legend.places} does={does} press={press} t={t} />}
          </>
        ) : null}
      </Sheet>
    </section>
  );
}

/** Nothing is drawn that a sign could explain. */
const isEmpty = ({ voices, symbols, places, drawings }: Legend): boolean =>
  voices.length + symbols.length + places.length + drawings.length === 0;

/** The key to what the active step shows. Rendered again only when another step is active. */
export function mountLegend(host: HTMLElement, props: LegendProps): void {
  render(<LegendView {...props} />, host);
}
