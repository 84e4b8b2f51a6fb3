import type { Theme } from '../../src/core/theme/theme.ts';
import { THEMES } from '../../src/core/theme/themes.ts';

// A still has the same lines in all colours: it is drawn once, in colours that stand for a theme's, and these are filled in.

const isColour = (text: string): boolean => text.startsWith('#');
const names = Object.entries(THEMES.light).flatMap(([name, text]) => (isColour(text) ? [name as keyof Theme] : []));
const placeholder = (index: number): string => `#0000${index.toString(16).padStart(2, '0')}`;

/** A theme of placeholders, each a colour that no theme has. */
export const PLACEHOLDERS: Theme = {
  ...THEMES.light,
  ...Object.fromEntries(names.map((name, index) => [name, placeholder(index)])),
};

/** A drawing with a theme's colours in place of the placeholders. */
export const coloured = (svg: string, theme: Theme): string =>
  svg.replace(/#0000([0-9a-f]{2})/g, (found, index: string) => {
    const name = names[Number.parseInt(index, 16)];
    return name === undefined ? found : theme[name];
  });
