import type { JSX } from 'preact';
import type { KeySymbol } from '../../core/picture/legend.ts';

const line = 'var(--ink)';

/** A small picture of how the map draws a symbol. Attributes only: a strict policy drops styles. */
export function Swatch({ symbol, inferred }: { symbol: KeySymbol; inferred: boolean }): JSX.Element {
  return (
    <svg class={`swatch swatch-${symbol}`} width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
      {picture(symbol, inferred)}
    </svg>
  );
}

/** Forms are in ink: colour says who speaks, and these say how well a place is known. */
function picture(symbol: KeySymbol, inferred: boolean): JSX.Element {
  switch (symbol) {
    case 'exact':
      return (
        <g>
          <circle cx="17" cy="8" r="5.7" class="fill-paper" stroke={line} stroke-width="1.8" />
          <circle cx="17" cy="8" r="3" class="fill-ink" />
        </g>
      );
    case 'town':
      return <circle cx="17" cy="8" r="4.2" class="fill-ink" />;
    case 'stretch':
      return (
        <g>
          <path d="M5 10C12 5 21 12 29 6" fill="none" class="stroke-shape" stroke-width="9" stroke-linecap="round" />
          {inferred ? (
            <g fill="none" class="stroke-ink3" stroke-width="1.4" stroke-dasharray="4 2.6">
              <path d="M5 5.5C12 .5 21 7.5 29 1.5" />
              <path d="M5 14.5C12 9.5 21 16.5 29 10.5" />
            </g>
          ) : null}
          <path d="M2 10C11 4 21 13 32 6" fill="none" class="stroke-ink" stroke-width="2.4" />
        </g>
      );
    case 'area':
      return (
        <g>
          <path d="M5 14L15 2M12 14L22 2M19 14L29 2" fill="none" class="stroke-ink3" stroke-width="1.2" />
          <rect
            x="1.5"
            y="1.5"
            width="31"
            height="13"
            rx="3"
            fill="none"
            class="stroke-ink3"
            stroke-width="1.4"
            stroke-dasharray="4 2.6"
          />
        </g>
      );
    case 'country':
      return <rect x="2" y="2" width="30" height="12" rx="2" class="fill-emphasis" stroke-width="1" />;
    case 'route':
      return (
        <g>
          <path d="M1 8H22" class="stroke-ink" stroke-width="5" />
          <path d="M1 8H22" class="stroke-paper" stroke-width="2" />
          <path d="M33 8L20 2.5V13.5Z" class="fill-ink" />
        </g>
      );
    case 'closed':
    case 'restricted':
      return (
        <g>
          <path d="M1 8H26" class="stroke-ink3" stroke-width="3" />
          <path d="M1 8H26" class="stroke-paper" stroke-width="1.2" />
          <path d="M27 2V14" class="stroke-ink" stroke-width="3" />
        </g>
      );
    case 'border':
      return (
        <g>
          <rect width="34" height="8" class="fill-poland" />
          <rect y="8" width="34" height="8" class="fill-belarus" />
          <path d="M0 8H34" class="stroke-ink" stroke-width="3" />
        </g>
      );
  }
}
