// story.yaml: what stands over the steps, and the list of steps as a whole.
import type { Step } from '../../step.ts';
import type { Meta, Story, StoryEvent } from '../../story.ts';
import { axisAround } from '../../time/axis.ts';
import type { Names } from '../names.ts';
import type { At, Problems } from '../problem.ts';
import type { Evidence, MetaSpec, StepSpec } from '../specs/story.ts';
import { meta, step } from '../specs/story.ts';
import type { Entries, FileText } from '../yaml/entries.ts';
import { missing, readEntries, unread } from '../yaml/entries.ts';
import { child, items, openYaml, scalar } from '../yaml/node.ts';
import type { Located } from '../yaml/schema.ts';
import { WRONG } from '../yaml/schema.ts';

export interface StoryFile {
  readonly evidence: Evidence;
  readonly meta: MetaSpec | null; // null: it is wrong
  readonly steps: Entries<StepSpec>;
  /** Ids of all steps in their order, of those too that are wrong otherwise. */
  readonly stepIds: readonly Located<string>[];
  readonly stepsAt: At; // where their list stands
}

export function readStoryFile(path: string, text: FileText, problems: Problems, lang: string): StoryFile {
  const yaml = typeof text === 'string' ? openYaml(path, text, problems, lang) : null;
  if (yaml === null) {
    const stepsAt = { file: path, line: 1, column: 1, path: '' };
    const steps: Entries<StepSpec> = text === undefined ? missing(path, problems) : unread();
    return { evidence: 'checked', meta: null, steps, stepIds: [], stepsAt };
  }
  const head = meta(yaml);
  const list = child(yaml, 'steps');
  const steps = readEntries(list, step);
  const stepIds = items(list).flatMap((item) => {
    const id = child(item, 'id');
    const value = scalar(id);
    return typeof value === 'string' ? [{ value, at: id.at }] : [];
  });
  const file: StoryFile = {
    evidence: head === WRONG ? 'checked' : head.evidence,
    meta: head === WRONG ? null : head,
    steps,
    stepIds,
    stepsAt: list.at,
  };
  checkSteps(file, problems);
  return file;
}

/** The opening and the last counted. Who checks each statement cannot do it for more. */
export const STEPS = { checked: { least: 3, most: 24 }, none: { least: 3, most: 102 } } as const;

export function checkSteps(
  { evidence, steps: { specs }, stepIds: ids, stepsAt: at }: StoryFile,
  problems: Problems,
): void {
  const { least, most } = STEPS[evidence];
  if (ids.length < least || ids.length > most)
    problems.report(
      at,
      `expected ${least} to ${most} steps, got ${ids.length}`,
      'put steps together, or take some out',
    );
  const [first, last] = [ids.at(0), ids.at(-1)];
  const quote = JSON.stringify;
  if (first !== undefined && first.value !== 'start')
    problems.report(
      first.at,
      `expected "start" as the first step, got ${quote(first.value)}`,
      'put the opening first, and call it start',
    );
  if (last !== undefined && last.value !== 'sources')
    problems.report(
      last.at,
      `expected "sources" as the last step, got ${quote(last.value)}`,
      'put the sources last, and call their step sources',
    );
  const [opening] = specs;
  if (opening !== undefined && opening.id.value === first?.value && opening.view.value.kind === 'hold')
    problems.report(
      opening.view.at,
      'expected a view of its own, as no step goes before the first, got "hold"',
      'write { fit: [places] }',
    );
}

/** The axis as it is written, else the one that holds what steps and events have of times. */
export function buildAxis(
  spec: MetaSpec | null,
  steps: readonly Pick<Step, 'time'>[],
  events: Iterable<Pick<StoryEvent, 'when'>>,
): Story['axis'] {
  const written = spec?.axis ?? null;
  if (written !== null) return written;
  const around = axisAround([...steps.flatMap(({ time }) => time ?? []), ...[...events].map(({ when }) => when)]);
  return around === null || around.count < 2 ? null : { ...around, before: null }; // one part alone is no course of time
}

export function buildMeta(
  slug: string,
  spec: MetaSpec | null,
  card: Meta['card'],
  names: Names,
  problems: Problems,
): Meta | null {
  if (spec === null) return null;
  const { title, deck, byline, days, version, licence, contact, notice } = spec;
  if (days !== null && days.updated < days.published)
    problems.report(
      spec.updatedAt,
      `expected a day from ${days.published} on, when it was published, got ${days.updated}`,
      'give updated the day of the last change',
    );
  const credits = spec.credits.map(({ what, who }) => ({ what, who }));
  const called =
    notice === null ? null : { text: notice.text.value, step: names.step(notice.step), skip: names.step(notice.skip) };
  return {
    slug,
    card,
    title: title.value,
    deck: deck?.value ?? null,
    byline,
    days,
    version,
    licence,
    contact,
    credits,
    notice: called,
  };
}
