// story.md as it is divided: what stands between its first two lines of hyphens, and a section for each heading, which
// begins with lines that say where it is. Each part knows how many lines stand above it.
import { OPENING } from '../../ending.ts';
import { ID_LETTERS } from '../yaml/values.ts';

export interface LightSection {
  readonly id: string;
  /** As it is written, without its hashes and its id. */
  readonly heading: string;
  /** Offset of its heading in the file. */
  readonly at: number;
  /** The lines under it that say where it is; null: there are none. */
  readonly where: LightYaml | null;
}

/** Whole lines of the file, as YAML. */
interface LightYaml {
  readonly text: string;
  /** Lines of the file before them. */
  readonly above: number;
}

interface LightFile {
  /** Null: there is none. */
  readonly front: LightYaml | null;
  readonly sections: readonly LightSection[];
  /** Markdown: headings, and what is told under them. */
  readonly prose: string;
}

const FRONT = /^---[ \t]*\n((?:(?!---)[^\n]*\n)*?)---[ \t]*(?:\n|$)/;
const HEADING = /^## +(.*\S)[ \t]*$/gm;
/** Lines of keys, and what is indented under one, up to the first empty line; a key may lack the space after it. */
const WHERE =
  /^(?:(?:[A-Za-z]+:(?: .*)?|(?:at|places?|fit|zoom|hold|time|alt|notice|ground|pictures?|card|sound|video|mark|route|track|trail|area|line|bearing|pitch):.*)\n(?:(?: +|- ).*\n)*)+/;
const OWN_ID = /^(.*?\S)\s*\{#([a-z0-9-]+)\}$/;

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

const linesIn = (text: string): number => text.split('\n').length - 1;

/** A heading as the id of its step: in addresses nothing needs escaping. Empty where it has no letter of ours. */
export const idOf = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, ID_LETTERS - 4) // a number may follow
    .replaceAll(/^-+|-+$/g, '');

/** Marks of Markdown stand for themselves. */
const plain = (text: string): string => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

/** `isTaken` are ids that no heading may have; `ends` is the heading of what follows the last step. */
export function lightFile(given: string, isTaken: (id: string) => boolean, ends: string): LightFile {
  const text = given.replaceAll(/\r\n?/g, '\n').replace(/[^\n]$/, '$&\n');
  const front = FRONT.exec(text);
  const told = front?.[0].length ?? 0;
  const ids = new Set<string>();
  let prose = '';
  let [done, above] = [told, linesIn(text.slice(0, told))];
  const sections = [...text.slice(told).matchAll(HEADING)].map((found, index): LightSection => {
    const at = told + found.index;
    const below = at + found[0].length + 1;
    const [, heading = found[1] ?? '', own] = OWN_ID.exec(found[1] ?? '') ?? [];
    const lines = WHERE.exec(text.slice(below))?.[0] ?? '';
    above += linesIn(text.slice(done, below));
    const where = lines === '' ? null : { text: lines, above };
    above += linesIn(lines);
    const made = idOf(heading);
    const free = made === '' || isTaken(made) ? `step-${index + 1}` : made;
    const id = own ?? (ids.has(free) ? `${free}-${index + 1}` : free);
    ids.add(id);
    prose += `${text.slice(done, at)}## ${heading} {#${id}}\n${blank(lines)}`;
    done = below + lines.length;
    return { id, heading, at, where };
  });
  prose += `${text.slice(done)}\n## ${plain(ends)} {#sources}\n`;
  if (front === null) return { front: null, sections, prose };
  const lines = front[0].split('\n').length - 1;
  return {
    front: { text: front[0].slice(front[0].indexOf('\n') + 1, front[0].lastIndexOf('---')), above: 1 },
    sections,
    prose: `${'\n'.repeat(lines - 1)}## ${OPENING} {#start}\n${prose}`, // where the front matter ends
  };
}
