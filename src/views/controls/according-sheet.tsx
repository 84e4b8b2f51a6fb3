import type { JSX } from 'preact';
import type { VoiceId } from '../../core/ids.ts';
import type { Told } from '../../core/picture/filter-story.ts';
import type { NamedVoice } from '../../core/voices.ts';
import type { LiveStrings } from '../../strings/live.ts';

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
function Said({ told, voice, t }: { told: Told; voice: NamedVoice; t: LiveStrings }): JSX.Element {
  const { according } = t;
  const named = told.speakers.flatMap(({ name }) => name ?? []); // whoever wrote a text is named by the line above
  const isHeard = told.told.length + told.denied.length > 0;
  return (
    <>
      <strong>{according.by(t.side(voice))}</strong>
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

interface Props {
  readonly voices: readonly NamedVoice[];
  readonly voice: NamedVoice | null;
  readonly told: (voice: VoiceId) => Told;
  readonly choose: (voice: VoiceId | null) => void;
  readonly t: LiveStrings;
}

/** What the choice of a side does, the choice, and what that side leaves to others. */
export function AccordingSheet({ voices, voice, told, choose, t }: Props): JSX.Element {
  const { according } = t;
  return (
    <>
      <p>{according.about}</p>
      <select
        aria-label={according.label}
        value={voice?.id ?? ''}
        onChange={({ currentTarget: { value } }) => choose(voices.find(({ id }) => id === value)?.id ?? null)}
      >
        <option value="">{according.everybody}</option>
        {voices.map((each) => (
          <option key={each.id} value={each.id}>
            {t.side(each)}
          </option>
        ))}
      </select>
      <div class="according-said" role="status" hidden={voice === null}>
        {voice === null ? null : <Said told={told(voice.id)} voice={voice} t={t} />}
      </div>
    </>
  );
}
