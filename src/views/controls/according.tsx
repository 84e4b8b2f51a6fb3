import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import type { VoiceId } from '../../core/ids.ts';
import type { Told } from '../../core/picture/filter-story.ts';
import type { NamedVoice } from '../../core/voices.ts';
import { activeStep, type Playhead, type PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { Chip } from '../charts/chip.tsx';
import { Sheet, useSheet } from '../legend/sheet.tsx';
import type { AccordingSheet } from './according-sheet.tsx';

interface Props {
  readonly store: PlayheadStore;
  readonly voices: readonly NamedVoice[];
  readonly toldBy: (step: number, voice: VoiceId) => Told;
  /** Called when the reader asks for a side, so that there is a map to show it on. */
  readonly ask: () => void;
  readonly t: LiveStrings;
}

const voiceOf = ({ lens }: Playhead): VoiceId | null => lens.voice;

/** "According to": draws the map as one side tells it, and says in words what that leaves. */
function According({ store, voices, toldBy, ask, t }: Props): JSX.Element {
  const chosen = usePlayhead(store, voiceOf);
  const voice = voices.find(({ id }) => id === chosen) ?? null;
  const step = usePlayhead(store, activeStep);
  const sheet = useSheet(step);
  const [Body, setBody] = useState<typeof AccordingSheet | null>(null);
  const choose = (next: VoiceId | null): void => {
    store.getState().look({ voice: next });
    if (next !== null) ask();
  };
  const toggle = (): void => {
    sheet.setOpen(!sheet.open);
    if (Body === null)
      import('./according-sheet.tsx').then(
        (file) => setBody(() => file.AccordingSheet),
        () => {}, // asked for again when it is opened again
      );
  };
  return (
    <>
      <button ref={sheet.opener} type="button" class="chip-button" aria-expanded={sheet.open} onClick={toggle}>
        {t.according.chip}{' '}
        {voice === null ? (
          t.according.all
        ) : (
          <>
            <Chip voice={voice} />
            <span class="unseen">{t.side(voice)}</span>
          </>
        )}
      </button>
      <Sheet title={t.according.label} sheet={sheet} t={t}>
        {Body === null ? null : (
          <Body voices={voices} voice={voice} told={(of) => toldBy(step, of)} choose={choose} t={t} />
        )}
      </Sheet>
    </>
  );
}

export function mountAccording(host: HTMLElement, props: Props): void {
  render(<According {...props} />, host);
}
