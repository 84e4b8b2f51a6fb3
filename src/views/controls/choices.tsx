import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Scheme } from '../../core/theme/themes.ts';
import type { Playhead, PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';

/** What a reader may choose here; null leaves it to the system. */
export interface Chosen {
  readonly theme: Scheme | null;
  readonly calm: boolean | null;
}

export type ChoiceStore = StoreApi<Chosen>;

interface GroupProps<Value> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly choose: (value: Value) => void;
}

function Group<Value>({ legend, name, value, options, choose }: GroupProps<Value>): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.label}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => choose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

const marksSources = ({ lens }: Playhead): boolean => lens.sources;

/** Whether the text marks all that it cites. It is part of the lens: the address of the page carries it. */
function Sources({ store, t }: { store: PlayheadStore; t: LiveStrings }): JSX.Element {
  const on = usePlayhead(store, marksSources);
  const { legend, show } = t.choices.sources;
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <label>
        <input
          type="checkbox"
          name="sources"
          checked={on}
          onChange={(event) => store.getState().look({ sources: event.currentTarget.checked })}
        />
        {show}
      </label>
    </fieldset>
  );
}

interface Props {
  /** Whether the story has sources to mark. */
  readonly sources: boolean;
  readonly store: PlayheadStore;
  readonly preferences: ChoiceStore;
  readonly t: LiveStrings;
}

/** Colours and motion, the system's wishes or the reader's own; and whether sources are marked. */
export function Choices({ sources, store, preferences, t }: Props): JSX.Element {
  const [chosen, setChosen] = useState(preferences.getState());
  useEffect(() => preferences.subscribe(setChosen), [preferences]);
  const { theme, motion } = t.choices;
  return (
    <div class="choices">
      <Group
        legend={theme.legend}
        name="theme"
        value={chosen.theme}
        options={[
          { value: null, label: theme.system },
          { value: 'light' as const, label: theme.light },
          { value: 'dark' as const, label: theme.dark },
        ]}
        choose={(value) => preferences.setState({ theme: value })}
      />
      <Group
        legend={motion.legend}
        name="motion"
        value={chosen.calm}
        options={[
          { value: null, label: motion.system },
          { value: false, label: motion.full },
          { value: true, label: motion.less },
        ]}
        choose={(value) => preferences.setState({ calm: value })}
      />
      {sources && <Sources store={store} t={t} />}
    </div>
  );
}
