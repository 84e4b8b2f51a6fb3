import type { StepProse } from '../../prose.ts';
import type { Step } from '../../step.ts';
import type { FigureCheck } from '../build/figures.ts';
import { checkParagraph, checkWords } from '../build/figures.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problem.ts';
import { didYouMean } from '../problem.ts';
import type { Prose, Section } from '../prose/markdown.ts';
import type { Located } from '../yaml/schema.ts';

/** Steps in which a paragraph need not cite anybody: they speak of the story itself. */
export const UNCITED: readonly string[] = ['start', 'end', 'sources'];

/** Holds the prose of one language against the steps, and answers with it by step. */
export function buildProse(
  prose: Prose,
  stepIds: readonly Located<string>[],
  steps: ReadonlyMap<string, Step>,
  names: Names,
  check: FigureCheck,
): Readonly<Record<string, StepProse>> {
  checkSections(prose, stepIds, names, check.problems);
  for (const section of prose.sections) checkSection(section, prose, steps, check);
  return Object.fromEntries(prose.sections.map(({ id, heading, blocks }) => [id, { heading, blocks }]));
}

/** One section for each step, in the order of the steps. */
function checkSections(prose: Prose, stepIds: readonly Located<string>[], names: Names, problems: Problems): void {
  const seen = new Map<string, number>();
  for (const { id, at } of prose.sections) {
    const before = seen.get(id);
    if (id === '') continue; // reported where it was read
    if (!names.defined.step.has(id)) problems.unknown(at, 'a step', id, names.defined.step);
    else if (before !== undefined)
      problems.report(
        at,
        `expected one section for each step, got a second for ${JSON.stringify(id)}`,
        `the first stands in line ${before}`,
      );
    else seen.set(id, at.line);
  }
  for (const { value, at } of stepIds)
    if (!seen.has(value))
      problems.report(
        at,
        `expected a section for the step in ${prose.top.file}, got none`,
        didYouMean(
          value,
          prose.sections.map(({ id }) => id).filter((id) => !names.defined.step.has(id)),
        ) ?? `write "## Heading {#${value}}" there`,
      );
  const wanted = [...new Set(stepIds.map(({ value }) => value))].filter((id) => seen.has(id));
  const given = [...seen.keys()];
  const wrong = given.findIndex((id, i) => id !== wanted[i]);
  const section = prose.sections.find(({ id }) => id === given[wrong]);
  if (section !== undefined && wanted[wrong] !== undefined)
    problems.report(
      section.at,
      `expected the sections in the order of the steps, ${JSON.stringify(wanted[wrong])} here, got ${JSON.stringify(section.id)}`,
      'move the section, or the step in story.yaml',
    );
}

function checkSection(section: Section, prose: Prose, steps: ReadonlyMap<string, Step>, check: FigureCheck): void {
  const { id, at, heading, paragraphs } = section;
  const step = steps.get(id);
  const cited = paragraphs.flatMap(({ flat }) => flat.runs.flatMap(({ claim }) => claim ?? []));
  if (step !== undefined)
    checkWords(heading, prose.lang, at, [...new Set([...cited, ...(step.chart?.claims ?? [])])], check);
  if (check.evidence === 'none') return;
  if (paragraphs.length === 0 && id !== 'sources' && id !== 'start')
    check.problems.report(
      at,
      'expected a paragraph under the heading, got none',
      'write what the step tells, or take the step out',
    );
  for (const paragraph of paragraphs) {
    checkParagraph(paragraph, prose, check);
    if (!UNCITED.includes(id) && !paragraph.flat.runs.some(({ claim }) => claim !== null))
      check.problems.report(
        paragraph.at,
        'expected a paragraph that cites a claim, got one without',
        'link the words that tell it: [words](claim:000/id)',
      );
  }
}
