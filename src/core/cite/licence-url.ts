/** The address of a Creative Commons licence by its short name, as “CC BY 4.0” or “CC0”; null: it has none of these. */
export function licenceUrl(licence: string): string | null {
  const [, kind, version] = /\bCC (BY(?:-(?:NC|ND|SA))*) (\d\.\d)\b/.exec(licence) ?? [];
  if (/\bCC0\b/.test(licence)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return kind === undefined ? null : `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
