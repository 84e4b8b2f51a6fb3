import type { JSX } from 'preact';
import type { Legend } from '../../core/picture/legend.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { LETTER } from '../charts/chip.tsx';
import { Swatch } from './swatch.tsx';

/** What a map's signs mean: who speaks, and how well places are known. */
export function KeyLists({ legend: { voices, symbols }, t }: { legend: Legend; t: LiveStrings }): JSX.Element {
  return (
    <>
      <ul class="key-list key-voices">
        {voices.map((voice) => (
          <li key={voice}>
            <span class={`chip chip-${voice}`} aria-hidden="true">
              {LETTER[voice]}
            </span>
            {t.voice[voice]}
          </li>
        ))}
      </ul>
      <ul class="key-list key-forms">
        {symbols.map(({ symbol, inferred }) => (
          <li key={`${symbol} ${inferred}`}>
            <Swatch symbol={symbol} inferred={inferred} />
            {inferred ? `${t.symbol[symbol]}, ${t.inference}` : t.symbol[symbol]}
          </li>
        ))}
      </ul>
    </>
  );
}
