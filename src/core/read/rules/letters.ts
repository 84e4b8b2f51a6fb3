// A picture writes letters as outlines: one that no face has cannot be drawn. On the page a device finds another face.
import { codeOf, EMOJI, INVISIBLE } from '../../language/letters.ts';
import { textIn } from '../../language/text.ts';
import { typographic } from '../../language/typography.ts';
import type { At, Problems } from '../problem.ts';
import type { Written } from './author-text.ts';
import { once } from './author-text.ts';
import { textsOf } from './texts.ts';

/** Why the faces of the site do not write a letter. */
interface Unwritten {
  /** What it is of: Ethiopic; null: of no script. */
  readonly script: string | null;
  /** A package that has it; null: none is known. */
  readonly install: string | null;
}
/** Whether the faces of the site write a letter in a text of a language; null: they do. */
export type Faces = (letter: string, lang: string) => Unwritten | null;

type Found = readonly [letter: string, lack: Unwritten];

const WORDS = 'say it in words';
const DEVICES = 'each device would show it in a face of its own';

/** What every device shows, in colours of its own. */
const EVERYWHERE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/gu;
const isEmoji = (letter: string): boolean => new RegExp(EMOJI.source, 'u').test(letter);

const called = (letter: string, { script }: Unwritten): string =>
  `${JSON.stringify(letter)} (${codeOf(letter)}${script === null ? '' : `, ${script}`})`;

/** What would help, and what happens until then. */
function help({ install }: Unwritten, until: string): string {
  return [...(until === '' ? [] : [until]), install === null ? WORDS : `npm install ${install}`].join(': ');
}

export function checkLetters(written: Written, faces: Faces, problems: Problems): void {
  const isNew = once();
  const known = new Map<string, Unwritten | null>();
  const lackOf = (letter: string, lang: string): Unwritten | null => {
    const found = known.has(`${lang} ${letter}`) ? (known.get(`${lang} ${letter}`) ?? null) : faces(letter, lang);
    known.set(`${lang} ${letter}`, found);
    return found;
  };
  const strange = (text: string, lang: string): readonly Found[] =>
    [...new Set([...typographic(text, lang), ...text.toUpperCase()])].flatMap((letter) => {
      const lack = /\s/.test(letter) || INVISIBLE.test(letter) ? null : lackOf(letter, lang);
      return lack === null ? [] : [[letter, lack] as const];
    });
  /** One package helps with all its letters: it is named once. */
  const asked = new Set<string>();
  const isFirst = (at: At, [letter, { install }]: Found, until = ''): boolean => {
    if (install === null || isEmoji(letter)) return isNew(at, letter);
    const isNewHere = !asked.has(install + until);
    asked.add(install + until);
    return isNewHere;
  };
  const warn = (at: At, message: string, [letter, lack]: Found, until: string): void => {
    const whole = `${message}, got ${called(letter, lack)}`;
    if (isFirst(at, [letter, lack], until)) problems.warn(at, whole, help(lack, until));
  };
  for (const { text, lang, at, drawn } of textsOf(written))
    for (const [letter, lack] of strange(drawn ? text : text.replace(EVERYWHERE, ''), lang)) {
      const here = at(Math.max(0, text.indexOf(letter)));
      const pictures = `expected letters that the pictures can write`;
      if (!drawn) warn(here, 'expected letters that the faces of the site have', [letter, lack], DEVICES);
      else if (isEmoji(letter)) warn(here, pictures, [letter, lack], 'they leave it out, and pages show it');
      else if (isFirst(here, [letter, lack]))
        problems.report(here, `${pictures}, got ${called(letter, lack)}`, help(lack, ''));
    }
  for (const { name, here } of written.actors.specs)
    for (const found of strange(textIn(name, written.lang), written.lang))
      warn({ ...here, path: `${here.path}.name` }, 'expected letters that the faces of the site have', found, DEVICES);
}
