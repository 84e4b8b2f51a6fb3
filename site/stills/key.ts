import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { escaped } from '../../src/core/escaped.ts';
import type { KeySign, Legend } from '../../src/core/picture/legend.ts';
import { LINE_PX } from '../../src/core/still/export-pictures.ts';
import { type Theme, voiceName } from '../../src/core/theme/theme.ts';
import { type NamedVoice, VOICE_COLOURS } from '../../src/core/voices.ts';
import type { Strings } from '../../src/strings/en.ts';
import { signWords } from '../../src/views/legend/key-list.tsx';
import { DrawingSwatch, Swatch, swatchWidth } from '../../src/views/legend/swatch.tsx';
import type { Line, Outlines } from './outlines.ts';

const CHIP = 16; // CSS pixels, as a swatch is high
const BETWEEN_SIGNS = 6; // CSS pixels

interface Item {
  readonly symbol: string;
  readonly symbolWidth: number;
  readonly words: string;
}

/** What the page's style sheet says of a swatch, as attributes: a picture has no style sheet. */
function paints(theme: Theme): Readonly<Record<string, string>> {
  return {
    'fill-ink': `fill="${theme.ink}"`,
    'fill-paper': `fill="${theme.paper}"`,
    'fill-emphasis': `fill="${theme.emphasis}" stroke="${theme.ink3}"`,
    'fill-slate': `fill="${theme.slate1}"`,
    'fill-sand': `fill="${theme.sand1}"`,
    'stroke-ink': `stroke="${theme.ink}"`,
    'stroke-ink3': `stroke="${theme.ink3}"`,
    'stroke-paper': `stroke="${theme.paper}"`,
    ...Object.fromEntries(
      [...VOICE_COLOURS, 'reporter' as const].map((colour) => [
        `drawn voice-${colour}`,
        `stroke="${theme[voiceName(colour)]}"`,
      ]),
    ),
  };
}

const swatch = ({ symbol, inferred }: KeySign, voices: readonly NamedVoice[], theme: Theme): string =>
  withPaints(h(Swatch, { symbol, inferred, voices }), theme);

/** What is drawn within a swatch. */
function withPaints(swatch: JSX.Element, theme: Theme): string {
  const paint = paints(theme);
  return renderToString(swatch)
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/class="([^"]+)"/g, (_, name: string) => {
      const found = paint[name];
      if (found === undefined) throw new Error(`still: the key has a swatch of class ${name}, and no colour for it`);
      return found;
    });
}

function items(legend: Legend, theme: Theme, t: Strings, outlines: Outlines): readonly Item[] {
  const { voices, symbols, drawings } = legend;
  const chip = (letter: string, colour: string): string => {
    const line: Line = { cut: 'bold', size: 11, tracking: 0 };
    const x = (CHIP - outlines.width(letter, line)) / 2;
    return `<rect width="${CHIP}" height="${CHIP}" rx="2" fill="${colour}"/><path d="${outlines.path(letter, line, x, 12)}" fill="${theme.onVoice}"/>`;
  };
  return [
    ...voices.map((voice) => ({
      symbol: chip(voice.letter, theme[voiceName(voice.colour)]),
      symbolWidth: CHIP,
      words: voice.name,
    })),
    ...symbols.map((sign) => {
      const { symbol, drawn } = sign;
      const step = swatchWidth(symbol) + BETWEEN_SIGNS;
      const left = (swatchWidth('route') - swatchWidth(symbol)) / 2; // what a narrow one is cut by
      return {
        symbol: drawn
          .map((voices, at) => `<g transform="translate(${at * step - left} 0)">${swatch(sign, voices, theme)}</g>`)
          .join(''),
        symbolWidth: drawn.length * step - BETWEEN_SIGNS,
        words: signWords(sign, legend, t),
      };
    }),
    ...drawings.map((drawing) => ({
      symbol: withPaints(h(DrawingSwatch, drawing), theme),
      symbolWidth: swatchWidth('area'),
      words: drawing.name,
    })),
  ];
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The key to a legend, in lines of signs and words, and how many lines it has. */
export function keySvg(
  legend: Legend,
  room: Room,
  theme: Theme,
  t: Strings,
  outlines: Outlines,
): { readonly svg: string; readonly rows: number } {
  const { width } = room;
  const line: Line = { cut: 'regular', size: LINE_PX * 0.9, tracking: 0 };
  let x = 0;
  let row = 0;
  const drawn: string[] = [];
  for (const { symbol, symbolWidth, words } of items(legend, theme, t, outlines)) {
    const wide = symbolWidth + LINE_PX * 0.5 + outlines.width(words, line);
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const top = room.y + row * LINE_PX * 1.75;
    drawn.push(
      `<g transform="translate(${(room.x + x).toFixed(1)} ${top.toFixed(1)})">${symbol}</g>`,
      `<path data-text="${escaped(words)}" d="${outlines.path(words, line, room.x + x + symbolWidth + LINE_PX * 0.5, top + LINE_PX * 0.86)}" fill="${theme.ink}"/>`,
    );
    x += wide + LINE_PX * 1.3;
  }
  return { svg: drawn.join(''), rows: row + 1 };
}
