import { type MapState, missing, type Reason } from './machine.ts';

/** Why there is no map, and what stands in its place. */
export interface MissingWords {
  readonly mapMissing: Readonly<Record<Reason, string>>;
  readonly mapStill: string;
}

interface MapMessage {
  /** Says why there is no live map, or nothing; once for each attempt. */
  tell(state: MapState): void;
}

/** The one sentence beside a map that is missing, which a reader may send away. `again` asks for the map once more. */
export function mapMessage(host: HTMLElement, words: MissingWords, again: () => void): MapMessage {
  const text = host.querySelector('p');
  const [dismiss, retry] = ['dismiss', 'again'].map((name) => host.querySelector<HTMLElement>(`.map-${name}`));
  if (text === null || dismiss == null || retry == null)
    throw new Error('#map-message: expected a text and two buttons, found less');
  const read = new Set<string>(); // what the reader has sent away
  const keyOf = (state: MapState): string => `${state.attempt} ${missing(state)}`;
  let told: MapState | null = null;
  const sendAway = (): void => {
    if (told !== null) read.add(keyOf(told));
    host.hidden = true;
  };
  dismiss.addEventListener('click', sendAway);
  retry.addEventListener('click', () => {
    sendAway();
    again();
  });
  return {
    tell(state) {
      if (state === told) return;
      told = state;
      const reason = missing(state);
      const isHidden = reason === null || read.has(keyOf(state));
      if (host.hidden !== isHidden) host.hidden = isHidden;
      const said = isHidden || reason === null ? '' : `${words.mapMissing[reason]} ${words.mapStill}`;
      if (text.textContent !== said) text.textContent = said;
      retry.hidden = state.is !== 'failed' || state.reason === 'device';
    },
  };
}
