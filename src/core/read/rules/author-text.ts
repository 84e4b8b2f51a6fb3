// All that an author wrote, as far as it can be read, for the checks that look across files.

import type { CorrectionSpec } from '../build/corrections.ts';
import type { Ledger } from '../build/sources.ts';
import type { StoryFile } from '../build/story-file.ts';
import type { WorldFile } from '../build/world.ts';
import type { At } from '../problem.ts';
import type { Prose, ProseFile, Section } from '../prose/markdown.ts';
import type { ActorSpec, PlaceSpec, TopicSpec } from '../specs/cast.ts';
import type { ClaimSpec } from '../specs/ledger.ts';
import type { DrawingSpec, RouteSpec } from '../specs/route.ts';
import type { EventSpec, StepSpec } from '../specs/story.ts';
import type { Entries } from '../yaml/entries.ts';

export interface Written {
  /** What the story is told in. */
  readonly lang: string;
  readonly world: WorldFile;
  readonly actors: Entries<ActorSpec>;
  readonly topics: Entries<TopicSpec>;
  readonly places: Entries<PlaceSpec>;
  readonly routes: Entries<RouteSpec>;
  readonly drawings: Entries<DrawingSpec>;
  readonly events: Entries<EventSpec>;
  readonly head: StoryFile;
  readonly ledgers: readonly Ledger[];
  readonly prose: readonly Prose[];
  readonly corrections: readonly CorrectionSpec[];
}

/** The same with its texts as they are yet to be read. */
export interface Untold extends Omit<Written, 'prose'> {
  readonly told: readonly ProseFile[];
}

/** A claim under the name by which it is cited. */
export interface Told {
  readonly ref: string;
  readonly source: string;
  readonly spec: ClaimSpec;
}

export function toldIn(ledgers: readonly Ledger[]): ReadonlyMap<string, Told> {
  const told = ledgers.flatMap(({ id, claims }) =>
    claims.specs.map((spec): Told => ({ ref: `${id}/${spec.id.value}`, source: id, spec })),
  );
  return new Map(told.map((each) => [each.ref, each]));
}

/** Who says it. A reporter is somebody else in each text. */
export function speakersOf({ spec, source }: Told): readonly string[] {
  return spec.says.map(({ value }) => (value === 'reporter' ? `the reporter of ${source}` : value));
}

export function byId<T extends { readonly id: { readonly value: string } }>(
  specs: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(specs.map((spec) => [spec.id.value, spec]));
}

export interface Cite {
  readonly ref: string;
  readonly at: At;
}

/** A step as it is told in one language, and every claim that it cites there: in its prose, its callouts, its chart. */
export interface ToldStep {
  readonly step: StepSpec;
  readonly lang: string;
  readonly cites: readonly Cite[];
}

/** Each step in each language. A step that is wrong, or has no section there, is reported elsewhere. */
export function toldSteps({ head, prose }: Written): readonly ToldStep[] {
  return prose.flatMap((told) =>
    head.steps.specs.flatMap((step): readonly ToldStep[] => {
      const sections = told.sections.filter(({ id }) => id === step.id.value);
      if (sections.length === 0) return [];
      return [{ step, lang: told.lang, cites: [...sections.flatMap((each) => linked(each, told)), ...drawn(step)] }];
    }),
  );
}

function linked({ paragraphs, id }: Section, { lines }: Prose): readonly Cite[] {
  return paragraphs.flatMap(({ flat }) =>
    flat.runs.flatMap(({ claim, source }) => (claim === null ? [] : [{ ref: claim, at: lines.at(source, id) }])),
  );
}

function drawn({ callouts, chart }: StepSpec): readonly Cite[] {
  const cited = [...callouts.value.map(({ claim }) => claim), ...(chart?.claims.value ?? [])];
  return cited.map(({ value, at }) => ({ ref: value, at }));
}

/** Two languages may find the same thing wrong with what both share. */
export function once(): (at: At, message: string) => boolean {
  const seen = new Set<string>();
  return ({ file, line, column }, message) => {
    const key = [file, line, column, message].join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}
