import type { Scheme } from '../../core/theme/themes.ts';

const FILE = /[^/]+\.([a-z]+)\.(light|dark)\.svg$/;

/** The address of a step's still beside that of another, as the page has it; `scheme`: null for the colours it has. */
export const fileFor = (written: string, step: string, scheme: Scheme | null): string =>
  written.replace(FILE, (_, crop: string, theme: string) => `${step}.${crop}.${scheme ?? theme}.svg`);

/** The size of the still at an address, as its file is called. */
export const cropIn = (written: string): string => FILE.exec(written)?.[1] ?? '';
