import type { Theme } from './theme.ts';
import { THEMES } from './themes.ts';

const VOICES = ['polandEu', 'belarusRussia', 'iraq', 'others', 'people', 'reporter'] as const;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A theme as custom properties of the page: `--paper`, `--poland-name`, and `--voice-iraq` for who says so. */
function rule(selector: string, theme: Theme): string {
  const lines = Object.entries(theme).flatMap(([name, value]) => {
    if (name === 'name' || name === 'scheme') return [];
    const voice = (VOICES as readonly string[]).includes(name);
    return [`  --${voice ? 'voice-' : ''}${kebab(name)}: ${value};`];
  });
  return `${selector} {\n  color-scheme: ${theme.scheme};\n${lines.join('\n')}\n}\n`;
}

/**
 * Light is the page's own. Dark holds where the system asks for it, unless the reader chose light, and where the
 * reader chose it. Both say `screen`: paper is white, whatever was chosen. (Not `not print and …`, which would mean
 * "everything but dark paper".)
 */
export function themesCss(): string {
  const { light, dark } = THEMES;
  return [
    rule(':root', light),
    `@media screen and (prefers-color-scheme: dark) {\n${rule(':root:not([data-theme="light"])', dark)}}\n`,
    `@media screen {\n${rule(':root[data-theme="dark"]', dark)}}\n`,
  ].join('');
}
