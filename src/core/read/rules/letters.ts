// A picture writes letters as outlines: one that its face has not cannot be drawn. On the page a device finds another face.
import { codeOf } from '../../language/letters.ts';
import { typographic } from '../../language/typography.ts';
import type { At, Problems } from '../problem.ts';
import type { Written } from './author-text.ts';
import { once } from './author-text.ts';
import { textsOf } from './texts.ts';

const HELP = 'each device would show it in a face of its own: say it in words';

export function checkLetters(written: Written, writes: (letter: string) => boolean, problems: Problems): void {
  const isNew = once();
  const known = new Map<string, boolean>();
  const writable = (letter: string): boolean => {
    const found = known.get(letter) ?? writes(letter);
    known.set(letter, found);
    return found;
  };
  const strange = (text: string): readonly string[] => [
    ...new Set(
      [...typographic(text), ...text.toUpperCase()].filter((letter) => !writable(letter) && /\S/.test(letter)),
    ),
  ];
  for (const { text, at, drawn } of textsOf(written))
    for (const letter of strange(text)) {
      const index = Math.max(0, text.indexOf(letter));
      const name = `${JSON.stringify(letter)} (${codeOf(letter)})`;
      const message = drawn
        ? `expected letters that pictures can write, got ${name}`
        : `expected letters that the faces of the site have, got ${name}`;
      if (!isNew(at(index), message)) continue;
      if (drawn) problems.report(at(index), message, 'say it in words');
      else problems.warn(at(index), message, HELP);
    }
  const names = written.actors.specs.map(({ name, here }): readonly [At, string] => [here, name.en]);
  for (const [here, name] of names)
    for (const letter of strange(name)) {
      const message = `expected letters that the faces of the site have, got ${JSON.stringify(letter)} (${codeOf(letter)})`;
      problems.warn({ ...here, path: `${here.path}.name` }, message, HELP);
    }
}
