import { VOICE_COLOURS } from '../voices.ts';
import { type Theme, voiceName } from './theme.ts';
import { THEMES } from './themes.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

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
    rule(':root', light),
    `@media screen and (prefers-color-scheme: dark) {\n${rule(':root:not([data-theme="light"])', dark)}}\n`,
    `@media screen {\n${rule(':root[data-theme="dark"]', dark)}}\n`,
    voices(),
    '}\n',
  ].join('');
}
