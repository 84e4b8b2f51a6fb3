// The words of a PDF as Chromium writes it, so that what stands on paper can be tested without another program. It
// knows that writer's ways and no others: objects in clear, streams deflated, fonts named by their object's number.
import { inflateSync } from 'node:zlib';

interface PdfText {
  /** The words of each page, in the order in which they are drawn, without any spaces. */
  readonly pages: readonly string[];
  /** The headings, as a reader's program lists them. */
  readonly outline: readonly string[];
}

interface Letters {
  readonly digits: number; // hexadecimal digits of one code
  readonly of: ReadonlyMap<number, string>;
}

function objectsOf(file: Buffer): ReadonlyMap<number, { readonly text: string; readonly start: number }> {
  const text = file.toString('latin1');
  const found = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)];
  return new Map(
    found.map((match, index) => {
      const start = match.index + match[0].length;
      return [Number(match[1]), { text: text.slice(start, found[index + 1]?.index), start }];
    }),
  );
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function lettersOf(map: string): Letters {
  const of = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      of.set(Number.parseInt(code, 16), utf16(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(from, 16);
      const letter = Number.parseInt(first, 16);
      for (let code = start; code <= Number.parseInt(to, 16); code++)
        of.set(code, String.fromCodePoint(letter + code - start));
    }
  return { digits: /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4, of };
}

/** A text of the file's own: in UTF-16 where it needs to be, else a character a byte. */
function titleOf(written: string): string {
  if (written.startsWith('<')) return utf16(written.slice(1, -1).replace(/\s|^FEFF/gi, ''));
  const bytes = written
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/gs, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : code,
    );
  return bytes.startsWith('\u00fe\u00ff') ? utf16(Buffer.from(bytes.slice(2), 'latin1').toString('hex')) : bytes;
}

export function readPdf(file: Buffer): PdfText {
  const objects = objectsOf(file);
  const stream = (id: number): string => {
    const object = objects.get(id);
    const at = object === undefined ? null : /stream\r?\n/.exec(object.text);
    const length = Number(/\/Length (\d+)/.exec(object?.text ?? '')?.[1]);
    if (object === undefined || at === null) throw new Error(`expected a stream as object ${id}, found none`);
    const start = object.start + at.index + at[0].length;
    return inflateSync(file.subarray(start, start + length)).toString('latin1');
  };
  const fonts = new Map<number, Letters>();
  for (const [id, { text }] of objects) {
    const map = /\/Type \/Font\b[\s\S]*?\/ToUnicode (\d+) 0 R|\/ToUnicode (\d+) 0 R[\s\S]*?\/Type \/Font\b/.exec(text);
    if (map !== null) fonts.set(id, lettersOf(stream(Number(map[1] ?? map[2]))));
  }
  const pages = [...objects.values()].flatMap(({ text }) => {
    const contents = /^<<\/Type \/Page\b[\s\S]*?\/Contents (\d+) 0 R/.exec(text)?.[1];
    if (contents === undefined) return [];
    let font: Letters | undefined;
    let words = '';
    for (const [, name, shown = ''] of stream(Number(contents)).matchAll(
      /\/F(\d+) [\d.]+ Tf|([<[][^\]\n]*?)\s*TJ?j?\n?(?=\s|$)/g,
    )) {
      if (name !== undefined) font = fonts.get(Number(name));
      else
        for (const [, hex = ''] of shown.matchAll(/<([0-9A-F]+)>/gi))
          for (const code of hex.match(new RegExp(`.{${font?.digits ?? 4}}`, 'g')) ?? [])
            words += font?.of.get(Number.parseInt(code, 16)) ?? '';
    }
    const plain = words.replace(/[\ufb00-\ufb04]/g, (ligature) => ligature.normalize('NFKC')); // a face may have none
    return [plain.replace(/\s/g, '')];
  });
  const outline: string[] = [];
  const walk = (id: number): void => {
    const text = objects.get(id)?.text ?? '';
    const title = /\/Title (\((?:\\[\s\S]|[^\\)])*\)|<[^>]*>)/.exec(text)?.[1];
    if (title !== undefined) outline.push(titleOf(title));
    for (const key of ['First', 'Next']) {
      const next = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1];
      if (next !== undefined) walk(Number(next));
    }
  };
  const root = [...objects.values()].map(({ text }) => /\/Outlines (\d+) 0 R/.exec(text)?.[1]).find(Boolean);
  if (root !== undefined) walk(Number(root));
  return { pages, outline };
}
