// CSV as RFC 4180 has it, with the mark by which spreadsheets know UTF-8, and nothing that one would run.

const MARK = '\ufeff';
const EOL = '\r\n';
/** Between the values of a cell that holds several; a value that is not given is NONE there. */
export const BETWEEN = ' | ';
export const NONE = 'none';

export type Value = string | number | boolean | null;

/** What a spreadsheet would take for a formula, also after spaces, and what begins with the sign that guards. */
const RISKY = /^\s*[=+\-@＝＋－＠]|^[\t\r\n']/u;

/** A text that no spreadsheet runs: one ' more before what it might. Who reads the file takes one ' off. */
export const guarded = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Whether a value can stand beside others in a cell and be told from them. */
export const canShareCell = (part: string): boolean => part !== '' && !part.includes(BETWEEN.trim());

/** One value, or several in a cell. Numbers stand as they are. Throws where a value of several would end early. */
export function cell(value: Value | readonly Value[]): string {
  if (value === null) return '';
  if (typeof value === 'string') return guarded(value);
  if (typeof value !== 'object') return String(value);
  const parts = value.map((part) => (part === null ? NONE : String(part)));
  const odd = parts.find((part) => !canShareCell(part));
  if (odd !== undefined)
    throw new Error(`expected a value that can stand beside others in a cell, got ${JSON.stringify(odd)}`);
  const [only] = value;
  return value.length === 1 && only !== undefined ? cell(only) : guarded(parts.join(BETWEEN));
}

/** The whole file: its header and its rows, each of cells that are text already. */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return MARK + [header, ...rows].map((row) => row.map(quoted).join(',') + EOL).join('');
}
