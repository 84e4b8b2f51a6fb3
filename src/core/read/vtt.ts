// Captions as WebVTT: what is said, and from when to when.

/** Something that is wrong in a line, which counts from 1. */
interface VttMistake {
  readonly line: number;
  readonly message: string;
  readonly help: string;
}

interface Vtt {
  /** What is said, a cue each, without its marks. */
  readonly said: readonly string[];
  readonly mistakes: readonly VttMistake[];
}

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;
const EXAMPLE = 'write it as 00:01.000 --> 00:04.500';

/** Milliseconds; null: it is no time. */
function timeOf(word: string): number | null {
  const [, hours = '0', minutes, seconds, rest] = TIME.exec(word) ?? [];
  return minutes === undefined
    ? null
    : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(rest);
}

const wordsIn = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim();

/** What is wrong with the times of a cue; null: nothing. `after`: when the cue before it begins. */
function mistakeIn(times: string, after: number): Omit<VttMistake, 'line'> | { readonly from: number } {
  const [, start = '', end = ''] = /^(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t].*)?$/.exec(times.trim()) ?? [];
  const [from, to] = [timeOf(start), timeOf(end)];
  const got = `got ${JSON.stringify(times.trim())}`;
  if (from === null || to === null)
    return { message: `expected two times with an arrow between them, ${got}`, help: EXAMPLE };
  if (to <= from)
    return { message: `expected an end after the beginning, ${got}`, help: 'exchange the two, or mend one' };
  if (from < after)
    return {
      message: `expected a beginning no earlier than that of the cue before, ${got}`,
      help: 'put cues in their order',
    };
  return { from };
}

export function readVtt(text: string): Vtt {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const mistakes: VttMistake[] = [];
  const said: string[] = [];
  const [first = ''] = lines;
  if (!/^WEBVTT(?:[ \t].*)?$/.test(first))
    return {
      said,
      mistakes: [
        {
          line: 1,
          message: `expected WEBVTT as the first line, got ${JSON.stringify(first.slice(0, 40))}`,
          help: 'write it there, and an empty line after it',
        },
      ],
    };
  let after = 0;
  for (let at = 1; at < lines.length; at++) {
    if (lines[at]?.trim() === '') continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === '');
    const block = lines.slice(at, end === -1 ? undefined : end);
    const isOther = /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(block[0] ?? '') || at === 1; // what follows WEBVTT is its head
    const arrow = block.findIndex((line) => line.includes('-->'));
    if (!isOther || arrow !== -1) {
      const line = at + 1 + Math.max(arrow, 0);
      const found = mistakeIn(block[Math.max(arrow, 0)] ?? '', after);
      if ('message' in found) mistakes.push({ line, ...found });
      else after = found.from;
      const words = wordsIn(block.slice(arrow + 1));
      if (arrow !== -1 && words === '')
        mistakes.push({
          line,
          message: 'expected words under the times, got none',
          help: 'say what is heard then, or take the times out',
        });
      if (words !== '') said.push(words);
    }
    at += block.length - 1;
  }
  if (said.length === 0 && mistakes.length === 0)
    mistakes.push({ line: 1, message: 'expected a cue at least, got none', help: EXAMPLE });
  return { said, mistakes };
}
