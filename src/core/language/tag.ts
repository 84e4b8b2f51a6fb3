/** Names of languages as they are told; none of one that nobody knows. */
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** What is said instead of a tag that is none. */
const MISTAKEN: Readonly<Record<string, string>> = { jp: 'ja', gr: 'el', cz: 'cs', dk: 'da', ua: 'uk', kz: 'kk' };

/** A BCP 47 tag in its canonical form, as zh-Hant; null: it is none. */
export function canonicalTag(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether a tag names a language that is known. */
export const isKnownTag = (tag: string): boolean => NAMES.of(tag.split('-')[0] ?? tag) !== undefined;

/** What somebody may have meant who wrote what is no tag: a country's code, the name of a language. */
export function meantTag(written: string): string | null {
  const named = written.toLowerCase();
  const codes = ['en', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'th', 'tr', 'uk', 'zh'];
  return MISTAKEN[named] ?? codes.find((code) => NAMES.of(code)?.toLowerCase() === named) ?? null;
}
