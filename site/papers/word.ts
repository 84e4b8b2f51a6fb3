import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type Run, TAB, wordsOf } from './blocks.ts';
import type { Paper } from './from-page.ts';
import { sameBytes } from './same-bytes.ts';

// Measures of Word: a twentieth of a point for lengths, a half of one for letters.
const POINT = 20;
const MM = 56.7;
const A4 = { width: 210 * MM, height: 297 * MM };
const MARGIN = 18 * MM;
const ROOM = A4.width - 2 * MARGIN;
const INDENT = 18 * POINT;
const WRITING = 26 * POINT; // from line to line, for a hand
const LETTERS = { text: 22, small: 18, credit: 16 } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 1 } as const;
const COUNTED = 'counted';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

interface WordInput {
  readonly paper: Paper;
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  /** The day of its text, YYYY-MM-DD. */
  readonly day: string;
  /** A picture of the site's as a PNG, by its path from the root. */
  readonly picture: (file: string) => Uint8Array;
}

function said(runs: readonly Run[]): ParagraphChild[] {
  return runs.map(({ text, strong = false, emphasis = false, small = false, link }) => {
    if (text === TAB) return new TextRun({ children: [new Tab()] });
    const size = small ? { size: LETTERS.small } : {};
    const words = { text, bold: strong, italics: emphasis, ...size };
    return link === undefined
      ? new TextRun(words)
      : new ExternalHyperlink({ link, children: [new TextRun({ ...words, style: 'Hyperlink' })] });
  });
}

function item({ runs, marker, within }: Extract<Block, { is: 'item' }>): Paragraph {
  const children = said(runs);
  const spacing = { before: 3 * POINT, after: 3 * POINT };
  switch (marker.of) {
    case 'bullet':
      return new Paragraph({ children, spacing, bullet: { level: within } });
    case 'count':
      return new Paragraph({
        children,
        spacing,
        numbering: { reference: COUNTED, level: within, instance: marker.list },
      });
    case 'number': {
      const indent = { left: (within + 1) * INDENT, hanging: INDENT };
      return new Paragraph({ children, spacing: { ...spacing, before: 8 * POINT }, indent, keepNext: true });
    }
  }
}

const LONG = 40; // letters: what is longer is broken
const TO_FILL = 30; // where there is nothing to read, somebody is to write

/** The share of each column: what is longer has more of it. */
function widths(head: readonly (readonly Run[])[], rows: Extract<Block, { is: 'table' }>['rows']): readonly number[] {
  const shares = head.map((_, column) => {
    const longest = Math.max(...rows.map((row) => wordsOf(row[column] ?? []).length));
    return longest === 0 ? TO_FILL : Math.min(Math.max(12, longest), LONG);
  });
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => Math.round((ROOM * share) / sum));
}

function table({ caption, head, rows }: Extract<Block, { is: 'table' }>): FileChild[] {
  const wide = widths(head, rows);
  const margins = { top: 3 * POINT, bottom: 3 * POINT, left: 4 * POINT, right: 4 * POINT };
  const cell = (runs: readonly Run[], column: number): TableCell =>
    new TableCell({
      children: [new Paragraph({ children: said(runs) })],
      width: { size: wide[column] ?? 0, type: WidthType.DXA },
      margins,
    });
  return [
    new Paragraph({ children: said(caption.map((run) => ({ ...run, strong: true }))), keepNext: true }),
    new Table({
      width: { size: ROOM, type: WidthType.DXA },
      columnWidths: [...wide],
      rows: [
        new TableRow({ children: head.map(cell), tableHeader: true, cantSplit: true }),
        ...rows.map((row) => new TableRow({ children: row.map(cell), cantSplit: true })),
      ],
    }),
  ];
}

function picture({ file, alt, width, height }: Extract<Block, { is: 'picture' }>, input: WordInput): Paragraph {
  const wide = ROOM / POINT / 0.75; // pixels, of which 96 are an inch
  const transformation = { width: Math.round(wide), height: Math.round((wide * height) / width) };
  const altText = { name: file, title: '', description: alt };
  return new Paragraph({
    children: [new ImageRun({ type: 'png', data: input.picture(file), transformation, altText })],
  });
}

function childrenOf(block: Block, input: WordInput): FileChild[] {
  switch (block.is) {
    case 'heading': {
      const { level, runs, opensSheet: pageBreakBefore = false } = block;
      return [new Paragraph({ children: said(runs), heading: HEADINGS[level], keepNext: true, pageBreakBefore })];
    }
    case 'text': {
      const left = block.within * INDENT;
      return [new Paragraph({ children: said(block.runs), spacing: { after: 5 * POINT }, indent: { left } })];
    }
    case 'item':
      return [item(block)];
    case 'line': {
      const spacing = { line: WRITING, lineRule: LineRuleType.EXACT };
      // Without a line between them, borders of neighbours would be one box.
      return [new Paragraph({ children: said(block.runs), spacing, border: { bottom: RULE, between: RULE } })];
    }
    case 'name': {
      const tabStops = [{ type: TabStopType.RIGHT, position: ROOM, leader: 'underscore' as const }];
      const children = said([...block.runs, { text: ' ' }, { text: TAB }]);
      return [new Paragraph({ children, tabStops, spacing: { before: 8 * POINT, after: 8 * POINT } })];
    }
    case 'picture':
      return [picture(block, input)];
    case 'table':
      return table(block);
  }
}

const LEVELS = [0, 1].map((level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: (level + 1) * INDENT, hanging: INDENT } } },
}));

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000' },
  paragraph: { spacing: { before: before * POINT, after: 4 * POINT } },
});

function foot(credit: string): Footer {
  const run = { size: LETTERS.credit };
  const pages = [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ ...run, children: [credit, ...pages] })] })],
  });
}

/** A paper as a file of Word, which other word processors open too. The same paper gives the same bytes. */
export async function wordOf(input: WordInput): Promise<Uint8Array> {
  const { paper, title, author, lang, day } = input;
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const made = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: paper.credit,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: LETTERS.text, language: { value: lang } } },
        heading1: headingStyle(40, 0),
        heading2: headingStyle(28, 14),
        heading3: headingStyle(23, 8),
      },
    },
    numbering: { config: [{ reference: COUNTED, levels: LEVELS }] },
    sections: [
      {
        properties: { page: { size: A4, margin } },
        headers: { default: new Header({ children: [new Paragraph({ children: said(paper.head) })] }) },
        footers: { default: foot(paper.credit) },
        children: paper.blocks.flatMap((block) => childrenOf(block, input)),
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toBuffer(made)), day);
}
