// Which packages have the letters of a script that the faces of the site lack.

/** Scripts whose package is called as they are. */
const NAMED = [
  ...['Adlam', 'Arabic', 'Armenian', 'Balinese', 'Bamum', 'Bengali', 'Buginese', 'Buhid', 'Canadian_Aboriginal'],
  ...['Cham', 'Cherokee', 'Coptic', 'Devanagari', 'Ethiopic', 'Georgian', 'Gujarati', 'Gurmukhi', 'Hanifi_Rohingya'],
  ...['Hanunoo', 'Hebrew', 'Javanese', 'Kannada', 'Kayah_Li', 'Khmer', 'Lao', 'Lepcha', 'Limbu', 'Lisu', 'Malayalam'],
  ...['Mandaic', 'Meetei_Mayek', 'Mongolian', 'Myanmar', 'New_Tai_Lue', 'Nko', 'Ol_Chiki', 'Oriya', 'Osage', 'Osmanya'],
  ...['Rejang', 'Samaritan', 'Saurashtra', 'Sinhala', 'Sundanese', 'Syloti_Nagri', 'Syriac', 'Tagalog', 'Tagbanwa'],
  ...['Tai_Le', 'Tai_Tham', 'Tai_Viet', 'Tamil', 'Telugu', 'Thaana', 'Thai', 'Tifinagh', 'Vai', 'Wancho', 'Yi'],
] as const;

const named = (script: string): string => `noto-sans-${script.toLowerCase().replaceAll('_', '-')}`;

const JAPANESE = 'noto-sans-jp';
const KOREAN = 'noto-sans-kr';
const SIMPLIFIED = 'noto-sans-sc';
const TRADITIONAL = 'noto-sans-tc';
const HONG_KONG = 'noto-sans-hk';
/** What Chinese letters look like is the language's: a face of another has other forms, and is better than none. */
const HAN = [JAPANESE, SIMPLIFIED, TRADITIONAL, HONG_KONG, KOREAN] as const;

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(NAMED.map((script) => [script, [named(script)]])),
  Tibetan: ['noto-serif-tibetan'],
  Hiragana: [JAPANESE],
  Katakana: [JAPANESE],
  Hangul: [KOREAN],
  Bopomofo: [TRADITIONAL],
  Han: HAN,
};
const TESTS = Object.keys(PACKAGES).map((script) => ({ script, test: new RegExp(`\\p{scx=${script}}`, 'u') }));

/** Packages whose letters are those of a language. */
function packagesOf(lang: string): readonly string[] {
  const { script = '', region } = new Intl.Locale(lang).maximize();
  switch (script) {
    case 'Jpan':
      return [JAPANESE];
    case 'Kore':
      return [KOREAN];
    case 'Hans':
      return [SIMPLIFIED];
    case 'Hant':
      return region === 'HK' ? [HONG_KONG, TRADITIONAL] : [TRADITIONAL];
    default:
      return PACKAGES[new Intl.DisplayNames(['en'], { type: 'script' }).of(script)?.replaceAll(' ', '_') ?? ''] ?? [];
  }
}

const EMOJI = 'noto-emoji';
const isEmoji = (letter: string): boolean => /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u.test(letter);

interface Homes {
  /** What the letter is of, as one says it; null: of no script. */
  readonly script: string | null;
  /** Packages that may have it, by their names without a scope: the best first. */
  readonly packages: readonly string[];
}

/** Where a letter may be had from, in a text of a language. */
export function homesOf(letter: string, lang: string): Homes {
  if (isEmoji(letter)) return { script: 'emoji', packages: [EMOJI] };
  const found = TESTS.filter(({ test }) => test.test(letter)).map(({ script }) => script);
  const own = packagesOf(lang);
  const others = found.flatMap((script) => PACKAGES[script] ?? []);
  const first = found[0]?.replaceAll('_', ' ') ?? null;
  // Signs of no script, as full-width marks, stand in the faces of those who write them.
  const packages = found.length === 0 ? own : [...own.filter((each) => others.includes(each)), ...others];
  return { script: first, packages: [...new Set(packages)] };
}
