import { type JSX, render } from 'preact';
import type { Told } from '../../core/picture/filter-story.ts';
import { VOICES, type Voice } from '../../core/voices.ts';
import { activeStep, type Playhead, type PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';

interface Props {
  readonly store: PlayheadStore;
  readonly toldBy: (step: number, voice: Voice) => Told;
  /** Called when the reader asks for a side, so that there is a map to show it on. */
  readonly ask: () => void;
  readonly t: LiveStrings;
}

const voiceOf = ({ lens }: Playhead): Voice | null => lens.voice;

function Titles({ titles }: { titles: readonly string[] }): JSX.Element | null {
  if (titles.length === 0) return null;
  return (
    <ul>
      {titles.map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  );
}

/** What the speakers of a side say of the step, in words: who they are, what they tell, deny and leave to others. */
function Said({ told, voice, t }: { told: Told; voice: Voice; t: LiveStrings }): JSX.Element {
  const { according } = t;
  const named = told.speakers.flatMap(({ name }) => name ?? []); // whoever wrote a text is named by the line above
  const isHeard = told.told.length + told.denied.length > 0;
  return (
    <>
      <strong>{according.by(t.side[voice])}</strong>
      {named.length === 0 ? null : <p>{according.speakers(named)}</p>}
      {isHeard ? (
        <Titles titles={told.told} />
      ) : (
        <p>{told.untold.length === 0 ? according.noEvents : according.nothing}</p>
      )}
      {told.denied.length === 0 ? null : (
        <>
          <p>{according.denied}</p>
          <Titles titles={told.denied} />
        </>
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
              {t.side[each]}
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
