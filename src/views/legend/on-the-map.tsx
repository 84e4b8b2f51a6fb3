import type { JSX } from 'preact';
import type { Named } from '../../core/picture/heard.ts';
import type { Listed } from '../../core/picture/legend.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly places: readonly Listed[];
  readonly does: (place: string) => string;
  readonly press: (place: string, button: HTMLElement) => void;
  readonly t: LiveStrings;
}

/**
 * What the map shows, as a table: the same things with how well each is known and who speaks of it. Names are buttons
 * that do what the marks on the map do.
 */
export function OnTheMap({ places, does, press, t }: Props): JSX.Element | null {
  if (places.length === 0) return null;
  const { caption, place, known, who: speakers, nobody } = t.onMap;
  const who = (named: readonly Named[]): readonly string[] => named.map(({ name, voice }) => name ?? voice.name);
  return (
    <table class="on-map">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{place}</th>
          <th scope="col">{known}</th>
          <th scope="col">{speakers}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ id, name, symbol, inferred, voices, toldBy, deniedBy }) => {
          const words = does(id);
          return (
            <tr key={id}>
              <th scope="row">
                {words === '' ? (
                  name
                ) : (
                  <button
                    type="button"
                    aria-label={t.markButton(name, words)}
                    onClick={({ currentTarget }) => press(id, currentTarget)}
                  >
                    {name}
                  </button>
                )}
              </th>
              <td>
                <Swatch symbol={symbol} inferred={inferred} voices={voices} />{' '}
                {inferred ? `${t.symbol[symbol]}, ${t.inference}` : t.symbol[symbol]}
              </td>
              <td>
                {[...who(toldBy), ...(deniedBy.length === 0 ? [] : [t.onMap.denied(who(deniedBy).join(', '))])].join(
                  '; ',
                ) || nobody}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
