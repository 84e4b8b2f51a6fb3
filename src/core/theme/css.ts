import { VOICE_COLOURS, type Voice } from '../voices.ts';
import { type Theme, voiceName } from './theme.ts';
import { THEMES } from './themes.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The colours of a scheme where they hold: dark where the system asks for it or the reader chose it, on screens alone. */
const bySchemes = (light: (selector: string) => string, dark: (selector: string) => string): string[] => [
  light(':root'),
  `@media screen and (prefers-color-scheme: dark) {\n${dark(':root:not([data-theme="light"])')}}\n`,
  `@media screen {\n${dark(':root[data-theme="dark"]')}}\n`,
];

/** A theme as custom properties of the page: `--paper`, `--slate-name`. */
function rule(selector: string, theme: Theme): string {
  const lines = Object.entries(theme).flatMap(([name, value]) => {
    if (name === 'name' || name === 'scheme') return [];
    return [`  --${kebab(name)}: ${value};`];
  });
  return `${selector} {\n  color-scheme: ${theme.scheme};\n${lines.join('\n')}\n}\n`;
}

/** What has a voice's class knows its colour as `--voice`: a chip has it as its ground, a figure in its letters. */
const voices = (): string =>
  [...VOICE_COLOURS, 'reporter' as const]
    .map((colour) => `.chip-${colour},\n.voice-${colour} {\n  --voice: var(--${voiceName(colour)});\n}\n`)
    .join('');

/**
 * Light is the page's own. Dark holds where the system asks for it, unless the reader chose light, and where the
 * reader chose it. Both say `screen`: paper is white, whatever was chosen. (Not `not print and …`, which would mean
 * "everything but dark paper".)
 */
export function themesCss(): string {
  const { light, dark } = THEMES;
  return [
    '@layer tokens {\n',
    ...bySchemes(
      (selector) => rule(selector, light),
      (selector) => rule(selector, dark),
    ),
    voices(),
    '}\n',
  ].join('');
}

/** Where the colours stand that a story has of its own, from the story's root. */
export const VOICES_FILE = 'voices.css';

/** The colours that a story's voices have of their own, over those of the themes; null where it has none. */
export function voicesCss(all: readonly Pick<Voice, 'colour' | 'paint'>[]): string | null {
  const painted = all.flatMap(({ colour, paint }) => (paint === null ? [] : [{ name: voiceName(colour), paint }]));
  if (painted.length === 0) return null;
  const of = (scheme: 'light' | 'dark', selector: string): string =>
    `${selector} {\n${painted.map(({ name, paint }) => `  --${name}: ${paint[scheme]};\n`).join('')}}\n`;
  return bySchemes(
    (selector) => of('light', selector),
    (selector) => of('dark', selector),
  ).join('');
}
