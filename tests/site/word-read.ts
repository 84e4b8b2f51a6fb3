import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';

/** A paragraph of a file of Word, as another program reads it. */
export interface Paragraph {
  readonly style: string;
  readonly text: string;
  /** Whether it is an item of a list that Word counts or marks itself. */
  readonly listed: boolean;
  /** Whether a line to write on is below it. */
  readonly ruled: boolean;
  /** Whether it ends in a line to write on. */
  readonly blank: boolean;
  /** Whether it begins a page. */
  readonly opens: boolean;
  /** Where its links lead. */
  readonly links: readonly string[];
}

const parsed = (xml: string) => {
  const page = new new Window().DOMParser().parseFromString(xml, 'application/xml');
  const wrong = page.getElementsByTagName('parsererror')[0];
  if (wrong !== undefined) throw new Error(`expected XML, got ${wrong.textContent}`);
  return page;
};

/** What is in a file of Word. Throws where a part is no XML, or where a link or a picture leads nowhere. */
export function wordRead(file: Uint8Array) {
  const parts = unzipSync(file);
  const xml = (path: string) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`expected ${path} in the file, got ${Object.keys(parts).join(', ')}`);
    return parsed(strFromU8(part));
  };
  for (const path of Object.keys(parts)) if (/\.(xml|rels)$/.test(path)) xml(path);
  const targets = new Map(
    [...xml('word/_rels/document.xml.rels').getElementsByTagName('Relationship')].map((each) => [
      each.getAttribute('Id') ?? '',
      each.getAttribute('Target') ?? '',
    ]),
  );
  const target = (id: string | null): string => {
    const found = targets.get(id ?? '');
    if (found === undefined) throw new Error(`expected a relationship ${id}, got none`);
    return found;
  };
  const page = xml('word/document.xml');
  const paragraphs = [...page.getElementsByTagName('w:p')].map((each): Paragraph => {
    const has = (name: string): boolean => each.getElementsByTagName(name).length > 0;
    const tabs = [...each.getElementsByTagName('w:tab')];
    return {
      style: each.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
      text: [...each.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join(''),
      listed: has('w:numPr'),
      ruled: has('w:pBdr'),
      opens: has('w:pageBreakBefore'),
      blank: tabs.some((tab) => tab.getAttribute('w:leader') === 'underscore'),
      links: [...each.getElementsByTagName('w:hyperlink')].map((link) => target(link.getAttribute('r:id'))),
    };
  });
  const pictures = [...page.getElementsByTagName('wp:docPr')].map((each) => each.getAttribute('descr') ?? '');
  for (const blip of page.getElementsByTagName('a:blip'))
    if (parts[`word/${target(blip.getAttribute('r:embed'))}`] === undefined) throw new Error('a picture is not there');
  const tables = [...page.getElementsByTagName('w:tbl')].map((table) => ({
    rows: table.getElementsByTagName('w:tr').length,
    headed: table.getElementsByTagName('w:tblHeader').length === 1,
  }));
  return { paragraphs, pictures, tables, core: strFromU8(parts['docProps/core.xml'] ?? new Uint8Array()) };
}
