/** Scripts that run from right to left, by their codes in ISO 15924. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syrj Syrn Thaa Yezi'.split(' '),
);

/** How a language is written: by the script of its tag, or the one in which it is mostly written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
