import type { JSX } from 'preact';
import type { VoiceId } from '../../core/ids.ts';
import type { KeyDrawing, KeySymbol } from '../../core/picture/legend.ts';
import { NAMED_COLOURS } from '../../core/theme/named-colours.ts';
import { fullOpacity } from '../../core/theme/opacity.ts';
import type { NamedVoice } from '../../core/voices.ts';

interface Props {
  readonly symbol: KeySymbol;
  readonly inferred: boolean;
  /** In whose colours it is drawn; none: in ink. */
  readonly voices: readonly NamedVoice[];
}

const WIDTH = 34; // CSS pixels
const POINT_WIDTH = 18;

export const swatchWidth = (symbol: KeySymbol): number =>
  symbol === 'exact' || symbol === 'point' || symbol === 'town' ? POINT_WIDTH : WIDTH;

/** A small picture of how the map draws a symbol. Attributes only: a strict policy drops styles. */
export function Swatch(props: Props): JSX.Element {
  const width = swatchWidth(props.symbol);
  return (
    <svg
      class={`swatch swatch-${props.symbol}`}
      width={width}
      height="16"
      viewBox={`${(WIDTH - width) / 2} 0 ${width} 16`}
      aria-hidden="true"
    >
      {picture(props)}
    </svg>
  );
}

/** The same of an area or a line of the author's: an area is washed and outlined in its colour. */
export function DrawingSwatch({ kind, colour }: Pick<KeyDrawing, 'kind' | 'colour'>): JSX.Element {
  const stroke = `drawn voice-${NAMED_COLOURS[colour]}`;
  return (
    <svg class={`swatch swatch-own-${kind}`} width={WIDTH} height="16" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
      {kind === 'area' ? (
        <g fill="none">
          <path class={stroke} d="M2 8H32" stroke-width="12" stroke-opacity=".18" />
          <path class={stroke} d="M2 2H32V14H2Z" stroke-width="2" />
        </g>
      ) : (
        <path class={stroke} d="M2 11C11 4 21 14 32 5" fill="none" stroke-width="2.6" />
      )}
    </svg>
  );
}

const INK = 'stroke-ink';
const colourOf = ({ colour }: NamedVoice): string => `drawn voice-${colour}`;
const idsOf = (voices: readonly NamedVoice[]): readonly VoiceId[] => voices.map(({ id }) => id);
const coloursOf = (voices: readonly NamedVoice[]): readonly string[] =>
  voices.length === 0 ? [INK] : voices.map(colourOf);

/** A line in the colours of several, one after another, as the map stripes what several tell of. */
function Striped({ d, width, voices }: { d: string; width: number; voices: readonly NamedVoice[] }): JSX.Element {
  const STRIPE = 4; // CSS pixels of each colour
  const colours = coloursOf(voices);
  const dashes = colours.length > 1 ? `${STRIPE} ${STRIPE * (colours.length - 1)}` : undefined;
  return (
    <g fill="none" stroke-opacity={fullOpacity({ precision: 'stretch', voices: idsOf(voices) })} stroke-width={width}>
      {colours.map((colour, index) => (
        <path
          key={colour}
          class={colour}
          d={d}
          stroke-linecap={dashes === undefined ? 'round' : 'butt'}
          stroke-dasharray={dashes}
          stroke-dashoffset={-STRIPE * index}
        />
      ))}
    </g>
  );
}

/** The ring about a point that tells who speaks of it, one part for each. */
function Ring({ voices }: { voices: readonly NamedVoice[] }): JSX.Element {
  const RADIUS = 6.4; // CSS pixels
  const part = (2 * Math.PI * RADIUS) / voices.length;
  return (
    <g fill="none" stroke-width="2.6" transform="rotate(-90 17 8)">
      {voices.map((voice, index) => (
        <circle
          key={voice.id}
          class={colourOf(voice)}
          cx="17"
          cy="8"
          r={RADIUS}
          stroke-dasharray={voices.length > 1 ? `${part} ${part * (voices.length - 1)}` : undefined}
          stroke-dashoffset={-part * index}
        />
      ))}
    </g>
  );
}

function Hatch({ voices }: { voices: readonly NamedVoice[] }): JSX.Element {
  const LINES = 6; // as many as there are voices
  const colours = coloursOf(voices);
  return (
    <g fill="none">
      <g stroke-opacity={fullOpacity({ precision: 'area', voices: idsOf(voices) })} stroke-width="1.1">
        {Array.from({ length: LINES }, (_, index) => (
          <path key={index} class={colours[index % colours.length]} d={`M${1.5 + 4.6 * index} 14.5l8 -13`} />
        ))}
      </g>
      <path class={colours[0]} d="M1.5 1.5H32.5V14.5H1.5Z" stroke-width="1.4" stroke-dasharray="4 2.6" />
    </g>
  );
}

const Bands = (): JSX.Element => (
  <g>
    <rect width="34" height="8" class="fill-slate" />
    <rect y="8" width="34" height="8" class="fill-sand" />
  </g>
);

function picture({ symbol, inferred, voices }: Props): JSX.Element {
  switch (symbol) {
    case 'exact':
    case 'point':
      return (
        <g>
          {voices.length === 0 ? (
            <circle cx="17" cy="8" r="5.7" fill="none" class={INK} stroke-width="1.8" />
          ) : (
            <Ring voices={voices} />
          )}
          <circle cx="17" cy="8" r="3" class="fill-ink" />
        </g>
      );
    case 'town':
      return (
        <g>
          {voices.length === 0 ? null : <Ring voices={voices} />}
          <circle cx="17" cy="8" r="4.2" class="fill-ink" />
        </g>
      );
    case 'stretch':
      return (
        <g>
          <Striped d="M5 10C12 5 21 12 29 6" width={9} voices={voices} />
          {inferred ? (
            <g fill="none" stroke-width="1.4" stroke-dasharray="4 2.6">
              <path class={coloursOf(voices)[0]} d="M5 5.5C12 .5 21 7.5 29 1.5" />
              <path class={coloursOf(voices)[0]} d="M5 14.5C12 9.5 21 16.5 29 10.5" />
            </g>
          ) : null}
          <path d="M2 10C11 4 21 13 32 6" fill="none" class={INK} stroke-width="2.4" />
        </g>
      );
    case 'area':
      return <Hatch voices={voices} />;
    case 'along':
      return (
        <g>
          <Bands />
          <Striped d="M4 8H30" width={12} voices={voices} />
          <path d="M0 8H34" class={INK} stroke-width="3" />
        </g>
      );
    case 'country':
      return <rect x="2" y="2" width="30" height="12" rx="2" class="fill-emphasis" stroke-width="1" />;
    case 'route':
    case 'way':
    case 'track':
      return (
        <g>
          <path d="M1 8H22" class={INK} stroke-width="5" />
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
          <path d="M27 2V14" class={INK} stroke-width="3" />
        </g>
      );
    case 'border':
      return (
        <g>
          <Bands />
          <path d="M0 8H34" class={INK} stroke-width="3" />
        </g>
      );
    default:
      return symbol satisfies never;
  }
}
