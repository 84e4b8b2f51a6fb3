import type { JSX } from 'preact';
import type { KeySign, Legend } from '../../core/picture/legend.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { Chip } from '../charts/chip.tsx';
import { DrawingSwatch, Swatch } from './swatch.tsx';

/** What a sign means, in words. */
export const signWords = (
  { symbol, inferred }: Pick<KeySign, 'symbol' | 'inferred'>,
  { border }: Legend,
  t: LiveStrings,
): string => {
  const words = symbol === 'border' ? (border ?? t.symbol.border) : t.symbol[symbol];
  return inferred ? `${words}, ${t.inference}` : words;
};

/** What a map's signs mean: who speaks, and how well places are known. A form has a sign for each way it is drawn. */
export function KeyList({ legend, t }: { legend: Legend; t: LiveStrings }): JSX.Element | null {
  const { voices, symbols, drawings } = legend;
  if (voices.length + symbols.length + drawings.length === 0) return null;
  return (
    <ul class="key-list">
      {voices.map((voice) => (
        <li key={voice.id}>
          <Chip voice={voice} />
          {voice.name}
        </li>
      ))}
      {symbols.map(({ symbol, inferred, drawn }) => (
        <li key={`${symbol} ${inferred}`}>
          {drawn.map((of) => (
            <Swatch key={of.map(({ id }) => id).join()} symbol={symbol} inferred={inferred} voices={of} />
          ))}
          {signWords({ symbol, inferred }, legend, t)}
        </li>
      ))}
      {drawings.map((drawing) => (
        <li key={`${drawing.kind} ${drawing.name}`}>
          <DrawingSwatch {...drawing} />
          {drawing.name}
        </li>
      ))}
    </ul>
  );
}
