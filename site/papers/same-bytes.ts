import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const TYPES = '[Content_Types].xml'; // what kind of file it is: some look for it at the beginning
const ENTRY_DAY = new Date(2021, 10, 18); // one day for all files within

/** What the library numbers by chance or by what it made before, each anew from one in the order of the file. */
const CHANCE: readonly { readonly id: RegExp; readonly as: string }[] = [
  { id: /(?<=\b(?:Id|r:id)=")rId[a-z0-9_-]{12,}(?=")/g, as: 'link' },
  { id: /(?<=<wp:docPr [^>]*?\bid=")[^"]+(?=")/g, as: '' },
];
const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * A file of Word as it is whenever it is made: its library writes the time into it, and numbers that differ from run to
 * run.
 */
export function sameBytes(file: Uint8Array, day: string): Uint8Array {
  const names = new Map<string, string>();
  const entries: Zippable = {};
  const first = ([path]: readonly [string, Uint8Array]): number => (path === TYPES ? 0 : 1);
  const all = Object.entries(unzipSync(file)).sort((a, b) => first(a) - first(b));
  for (const [path, bytes] of all) {
    const isText = /\.(xml|rels)$/.test(path);
    entries[path] = [
      isText ? strToU8(withoutChance(strFromU8(bytes), day, names)) : bytes,
      { mtime: ENTRY_DAY, level: 9 },
    ];
  }
  return zipSync(entries);
}

function withoutChance(xml: string, day: string, names: Map<string, string>): string {
  const dated = xml.replaceAll(DATES, (_, tag: string) => `${tag}${day}T00:00:00Z`);
  const named = (as: string, found: string): string => {
    const known = names.get(`${as} ${found}`) ?? `${as}${names.size + 1}`;
    names.set(`${as} ${found}`, known);
    return known;
  };
  return CHANCE.reduce((text, { id, as }) => text.replaceAll(id, (found) => named(as, found)), dated);
}
