import { type JSX, render } from 'preact';
import type { Told } from '../../core/seen.ts';
import { VOICES, type Voice } from '../../core/story.ts';
import { activeStep, type Playhead, type PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { Strings } from '../../strings/en.ts';

interface Props {
  readonly store: PlayheadStore;
  readonly toldBy: (step: number, voice: Voice) => Told;
  /** Called when the reader asks for a side, so that there is a map to show it on. */
  readonly ask: () => void;
  readonly t: Strings;
}

const voiceOf = ({ lens }: Playhead): Voice | null => lens.voice;

/** What a side says of the step, in words: what it places on the map, what it leaves to others, and how much it says. */
function Said({ told, voice, t }: { told: Told; voice: Voice; t: Strings }): JSX.Element {
  const { according } = t;
  return (
    <>
      <strong>{according.by(t.voice[voice])}</strong>
      {told.told.length === 0 ? (
        <p>{told.untold.length === 0 ? according.noEvents : according.nothing}</p>
      ) : (
        <ul>
          {told.told.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      {told.untold.length === 0 ? null : <p>{according.others(told.untold.length)}</p>}
      <p>{according.inAll(told.all, told.of)}</p>
      <p class="according-still">{according.still}</p>
    </>
  );
}

/** "According to": draws the map as one side tells it, and says in words what that leaves. */
function According({ store, toldBy, ask, t }: Props): JSX.Element {
  const voice = usePlayhead(store, voiceOf);
  const step = usePlayhead(store, activeStep);
  const choose = (value: string): void => {
    const next = VOICES.find((each) => each === value) ?? null;
    store.getState().look({ voice: next });
    if (next !== null) ask();
  };
  return (
    <>
      <label>
        <span class="unseen">{t.according.label}</span>
        <select value={voice ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t.according.everybody}</option>
          {VOICES.map((each) => (
            <option key={each} value={each}>
              {t.voice[each]}
            </option>
          ))}
        </select>
      </label>
      <div class="according-said" role="status" hidden={voice === null}>
        {voice === null ? null : <Said told={toldBy(step, voice)} voice={voice} t={t} />}
      </div>
    </>
  );
}

export function mountAccording(host: HTMLElement, props: Props): void {
  render(<According {...props} />, host);
}
