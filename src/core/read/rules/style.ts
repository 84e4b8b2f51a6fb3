// Whether the English prose keeps to what its story asks of it under style.

import { phrasesIn } from '../../language/en/overused-phrases.ts';
import { readabilityOf, sentencesIn } from '../../language/en/readability.ts';
import { wordCount } from '../../language/words.ts';
import type { StoryFile } from '../build/story-file.ts';
import type { At, Problems } from '../problem.ts';
import { paragraphsOf } from '../prose/counts.ts';
import { offsetOf } from '../prose/flat.ts';
import type { Prose, Section } from '../prose/markdown.ts';
import type { StyleSpec } from '../specs/style.ts';
import type { Written } from './author-text.ts';
import { UNCITED } from './prose.ts';

export function checkStyle({ head, prose }: Written, problems: Problems): void {
  const style = head.meta?.style;
  if (style == null) return;
  checkSteps(style, head, problems);
  const english = prose.find(({ lang }) => lang === 'en');
  if (english === undefined) return;
  for (const section of english.sections) {
    checkLength(style, section, problems);
    checkGrade(style, section, problems);
  }
  checkPhrases(style, english, problems);
}

function checkSteps({ steps }: StyleSpec, { stepIds, stepsAt }: StoryFile, problems: Problems): void {
  if (steps === null) return;
  const told = stepIds.filter(({ value }) => !UNCITED.includes(value)).length;
  if (told < steps.least)
    problems.report(
      stepsAt,
      `expected at least ${steps.least} steps between the opening and the end, got ${told}`,
      'tell more, or divide a step that tells two things',
    );
  if (stepIds.length > steps.most)
    problems.report(
      stepIds[steps.most]?.at ?? stepsAt,
      `expected at most ${steps.most} steps in all, got ${stepIds.length}`,
      'put steps together, or take some out',
    );
}

function checkLength({ words }: StyleSpec, section: Section, problems: Problems): void {
  if (words === null || UNCITED.includes(section.id)) return;
  const [least, most] = words;
  const length = readabilityOf(paragraphsOf(section)).words;
  if (length < least || length > most)
    problems.report(
      section.at,
      `expected ${least} to ${most} words in a step, got ${length}`,
      length < least ? 'tell more of it' : 'leave out what the map, a figure or another step shows',
    );
}

function checkGrade({ grade: most }: StyleSpec, section: Section, problems: Problems): void {
  const { grade } = readabilityOf(paragraphsOf(section));
  if (most === null || grade === null || grade <= most) return;
  const [longest = ''] = [...sentencesIn(paragraphsOf(section))].sort((a, b) => wordCount(b) - wordCount(a));
  problems.report(
    section.at,
    `expected a reading grade of at most ${most}, got ${grade}`,
    `its longest sentence has ${wordCount(longest)} words: ${JSON.stringify(longest)}`,
  );
}

function checkPhrases({ phrases }: StyleSpec, { sections, lines }: Prose, problems: Problems): void {
  if (phrases === null) return;
  const found = sections.flatMap(({ id, at, heading, paragraphs }) => [
    ...each(heading, () => at),
    ...paragraphs.flatMap(({ flat }) => each(flat.text, (start) => lines.at(offsetOf(flat, start), id))),
  ]);
  const over = found[phrases.most];
  if (over !== undefined)
    problems.report(
      over.at,
      `expected at most ${phrases.most} in the whole story of ${phrases.of.join(', ')}, got ${found.length}, of which this is the first too many: ${JSON.stringify(over.words)}`,
      'tell what happened, and who says so by name',
    );

  function each(text: string, at: (start: number) => At): readonly { readonly at: At; readonly words: string }[] {
    const inText = phrases?.of.flatMap((phrase) => phrasesIn(text, phrase)) ?? [];
    return [...inText].sort((a, b) => a.start - b.start).map(({ start, words }) => ({ at: at(start), words }));
  }
}
