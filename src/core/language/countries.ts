/**
 * What countries are called in a language, by their codes (ISO A3): `codes` says the A2 of each. Empty in English, in which
 * the basemap's own names are, and of a country that the language has no name for nothing.
 */
export function countriesIn(lang: string, codes: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  if (new Intl.Locale(lang).language === 'en') return {};
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  // Where a language is not known to the machine, it answers in its own.
  if (!names.resolvedOptions().locale.startsWith(new Intl.Locale(lang).language)) return {};
  return Object.fromEntries(
    [...codes].flatMap(([a3, a2]) => {
      const name = names.of(a2);
      return name === undefined ? [] : [[a3, name]];
    }),
  );
}
