// What is counted of a story beside its problems, and how that is printed.
import type { SideTold } from '../../src/core/accounts/fairness.ts';
import { sidesTold } from '../../src/core/accounts/fairness.ts';
import type { Readability } from '../../src/core/language/en/readability.ts';
import type { ProseCounts } from '../../src/core/read/prose/counts.ts';
import { countText } from '../../src/core/read/prose/counts.ts';
import type { ReadResult, StoryFiles } from '../../src/core/read/read-story.ts';

export interface StoryCounts {
  readonly story: string;
  /** Of the English prose, whether the story is right or not; null where there is none. */
  readonly prose: ProseCounts | null;
  /** Null while the story has problems, and where it has no statements. */
  readonly sides: readonly SideTold[] | null;
}

export function storyCounts(slug: string, files: StoryFiles, result: ReadResult): StoryCounts {
  const file = `stories/${slug}/text/en.md`;
  const text = files[file];
  return {
    story: slug,
    prose: text === undefined ? null : countText(file, text),
    sides: result.ok && result.story.parts.statements ? sidesTold(result.story, 'en') : null,
  };
}

export function* linesOf({ prose, sides }: StoryCounts): Generator<string> {
  if (prose !== null) {
    yield '';
    yield row('step', ['words', 'sentences', 'grade']);
    for (const { step, ...counted } of prose.steps) yield row(step, numbers(counted));
    yield row('all', numbers(prose.all));
    yield '';
    yield Object.entries(prose.phrases)
      .map(([phrase, count]) => `${phrase} ${count}`)
      .join(', ');
  }
  if (sides !== null) {
    yield '';
    yield row('side', ['claims', 'cited', 'share', 'quotations']);
    for (const { side, claims, cited, share, quotations } of sides)
      yield row(side, [claims, cited, `${Math.round(share * 100)} %`, quotations]);
  }
}

const numbers = ({ words, sentences, grade }: Readability): readonly (string | number)[] => [
  words,
  sentences,
  grade === null ? '–' : grade.toFixed(1),
];

function row(name: string, cells: readonly (string | number)[]): string {
  return `  ${name.padEnd(16)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
}
