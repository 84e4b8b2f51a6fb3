/** What a piece of code names in an import: a path or a package, and whether it is gone when the code runs. */
export interface Named {
  readonly name: string;
  readonly isType: boolean;
}

const STATED = /(?:^|\n)(?:import|export)\b(?:([^;'"=]*?)\bfrom)?\s*'([^']+)'/g;
const LATER = /\bimport\('([^']+)'\)/g;

/** Everything that a piece of code imports, at once or later. */
export const importsIn = (code: string): readonly Named[] => [
  ...[...code.matchAll(STATED)].map(([, what = '', name = '']) => ({ name, isType: /^\s+type\b/.test(what) })),
  ...[...code.matchAll(LATER)].map(([, name = '']) => ({ name, isType: false })),
];
