// Marks are read in prose alone: in a title, a name or a note they would be printed as they stand.
import type { Problems } from '../problem.ts';
import { markIn } from '../prose/unsupported.ts';
import type { Written } from './author-text.ts';
import { once } from './author-text.ts';
import { textsOf } from './texts.ts';

export function checkPlainWords(written: Written, problems: Problems): void {
  const isNew = once();
  for (const { text, at, marked } of textsOf(written)) {
    const found = marked ? null : markIn(text);
    if (found === null) continue;
    const message = `expected plain text, got ${found.what}: ${JSON.stringify(text.slice(found.index, found.index + 16))}`;
    if (isNew(at(found.index), message)) problems.report(at(found.index), message, found.help);
  }
}
