// What is written and leads nowhere may be a slip, or stand there for a later step: the author is told, and decides.
import type { At, Problems } from '../problem.ts';
import type { Written } from './author-text.ts';

/** Asked of a story that is right. `elsewhere` are ids that other files of it name, as those for class. */
export function checkUnused(written: Written, elsewhere: ReadonlySet<string>, problems: Problems): void {
  const { actors, topics, places, routes, head, events, ledgers, prose } = written;
  const claims = ledgers.flatMap((ledger) => ledger.claims.specs);
  const speakers = ids(claims.flatMap(({ says, via }) => [...says, ...via]));
  const steps = head.steps.specs;
  for (const { unheard } of steps) for (const { speaker } of unheard.value) if (speaker) speakers.add(speaker.value);
  warn(
    actors.specs,
    speakers,
    'somebody who speaks',
    'no claim is theirs: take them out, or give them what they say',
    problems,
  );

  const spoken = ids(claims.flatMap(({ topic }) => topic ?? []));
  warn(
    topics.specs,
    spoken,
    'a topic of some claims',
    'no claim has it: take it out, or give it to those it is about',
    problems,
  );

  const linked = prose.flatMap(({ sections }) =>
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ inlines }) =>
        [...JSON.stringify(inlines).matchAll(/"place":"([^"]+)"/g)].map(([, id = '']) => id),
      ),
    ),
  );
  const told = ids([
    ...claims.flatMap(({ place }) => place ?? []),
    ...ledgers.flatMap(({ head: top }) => top?.dateline?.place ?? []),
    ...events.specs.flatMap(({ place }) => place ?? []),
    ...routes.specs.flatMap(({ stops }) => stops.value),
    ...steps.flatMap(({ layers, callouts, view }) => [
      ...layers,
      ...callouts.value.map(({ at }) => at),
      ...(view.value.kind === 'fit' ? view.value.places.value : []),
    ]),
  ]);
  for (const id of [...linked, ...elsewhere]) told.add(id);
  warn(
    places.specs,
    told,
    'a place that something is told of',
    'nothing names it: take it out, or tell of it',
    problems,
  );

  const flown = ids([
    ...events.specs.flatMap(({ route }) => route ?? []),
    ...steps.flatMap(({ routes: drawn }) => drawn),
  ]);
  warn(
    routes.specs,
    flown,
    'a route that a step or an event names',
    'nothing names it: take it out, or draw it',
    problems,
  );
}

const ids = (list: readonly { readonly value: string }[]): Set<string> => new Set(list.map(({ value }) => value));

interface Named {
  readonly id: { readonly value: string; readonly at: At };
}

function warn(
  specs: readonly Named[],
  used: ReadonlySet<string>,
  what: string,
  help: string,
  problems: Problems,
): void {
  for (const { id } of specs)
    if (!used.has(id.value))
      problems.warn(id.at, `expected ${what}, got ${JSON.stringify(id.value)}, which is none`, help);
}
