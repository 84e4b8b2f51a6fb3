import type { Theme } from './theme.ts';

const VOICES = ['polandEu', 'belarusRussia', 'iraq', 'others', 'people', 'reporter'] as const;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A theme as custom properties of the page: `--paper`, `--ink-2`, and `--voice-iraq` for who says so. */
export function themeCss(theme: Theme): string {
  const lines = Object.entries(theme).flatMap(([name, value]) => {
    if (name === 'name' || name === 'scheme') return [];
    const voice = (VOICES as readonly string[]).includes(name);
    return [`  --${voice ? 'voice-' : ''}${kebab(name)}: ${value};`];
  });
  return `:root {\n  color-scheme: ${theme.scheme};\n${lines.join('\n')}\n}\n`;
}
