import { type JSX, render } from 'preact';
import { type EventFilter, NO_FILTER, sameFilter } from '../../core/picture/lens.ts';
import type { Playhead, PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { ExploreStrings } from '../../strings/explore.ts';

type Sort = keyof EventFilter;
export type Options = Readonly<Record<Sort, readonly { readonly value: string; readonly label: string }[]>>;

interface Props {
  readonly store: PlayheadStore;
  readonly options: Options;
  /** How many events a filter leaves. */
  readonly count: (filter: EventFilter) => number;
  readonly of: number;
  readonly words: ExploreStrings;
}

const lensOf = ({ lens }: Playhead): Playhead['lens'] => lens;

/** Which events: four lists, and how many are left. What is chosen stands in the lens, and so in the address. */
function Filters({ store, options, count, of, words }: Props): JSX.Element {
  const lens = usePlayhead(store, lensOf);
  const shown = count(lens);
  const choose = (sort: Sort, value: string): void =>
    store.getState().look({ [sort]: options[sort].find((option) => option.value === value)?.value ?? null });
  return (
    <fieldset class="filters">
      <legend>{words.filter}</legend>
      {(['day', 'voice', 'kind', 'text'] as const).map((sort) => (
        <label key={sort}>
          {words[sort]}
          <select value={lens[sort] ?? ''} onChange={(event) => choose(sort, event.currentTarget.value)}>
            <option value="">{words.all[sort]}</option>
            {options[sort].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p class="filters-said">
        <span role="status">
          {words.shown(shown, of)}
          {shown === 0 ? `. ${words.none}` : ''}
        </span>
        {sameFilter(lens, NO_FILTER) ? null : (
          <>
            {' '}
            <button type="button" onClick={() => store.getState().look(NO_FILTER)}>
              {words.clear}
            </button>
            <span class="filters-still"> {words.still}</span>
          </>
        )}
      </p>
    </fieldset>
  );
}

export function mountFilters(host: HTMLElement, props: Props): void {
  render(<Filters {...props} />, host);
}
