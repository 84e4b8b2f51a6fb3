// world.yaml: what is particular to a story's world, and what a story has that says nothing of it.
import type { VoiceId } from '../../ids.ts';
import { type Kind, REPORT, ROLES, type Role } from '../../kinds.ts';
import type { Story } from '../../story.ts';
import { REPORTER, VOICE_COLOURS, type Voice } from '../../voices.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problem.ts';
import type { KindSpec, RoleSpec, VoiceSpec, WorldHead } from '../specs/world.ts';
import { kind, role, voice, world } from '../specs/world.ts';
import type { Entries, FileText, Ids } from '../yaml/entries.ts';
import { ANY, readEntries, unread } from '../yaml/entries.ts';
import { child, isAbsent, type LocatedNode, openYaml } from '../yaml/node.ts';
import { type Located, type Shape, WRONG } from '../yaml/schema.ts';
import { reportUnknown } from './cast.ts';
import type { Geography } from './geography.ts';

/** What an author wrote of it. */
export interface WorldFile {
  readonly head: WorldHead;
  readonly voices: Entries<VoiceSpec>;
  readonly kinds: Entries<KindSpec>;
  readonly roles: Entries<RoleSpec>;
}

const EMPTY: Entries<never> = { specs: [], ids: new Set<string>(), complete: true };
/** Of a story that says nothing of it. */
export const NO_WORLD: WorldFile = {
  head: { reporter: null, locator: null },
  voices: EMPTY,
  kinds: EMPTY,
  roles: EMPTY,
};

export function readWorld(path: string, text: FileText, problems: Problems, lang: string): WorldFile {
  if (text === undefined) return NO_WORLD;
  const yaml = text === null ? null : openYaml(path, text, problems, lang);
  if (yaml === null) return { ...NO_WORLD, voices: unread(), kinds: unread(), roles: unread() };
  const head = world(yaml);
  return {
    head: head === WRONG ? NO_WORLD.head : head,
    voices: listIn(yaml, 'voices', voice),
    kinds: listIn(yaml, 'kinds', kind),
    roles: listIn(yaml, 'roles', role),
  };
}

function listIn<S extends { readonly id: Located<string> }>(
  yaml: LocatedNode,
  key: string,
  shape: Shape<S>,
): Entries<S> {
  const list = child(yaml, key);
  return isAbsent(list) ? EMPTY : readEntries(list, shape);
}

const plain = (id: string, name: string, letter: string, sort: Voice['sort'], colour: Voice['colour']): Voice => ({
  id: id as VoiceId,
  sort,
  name: { en: name },
  letter,
  colour,
  paint: null,
  answers: [],
});
/** Of a story that names none. */
const PLAIN_VOICES: readonly Voice[] = [
  plain('others', 'others', 'O', 'others', '1'),
  plain('people', 'people themselves', 'P', 'people', '2'),
];
const REPORTERS = plain(REPORTER, 'the reporters', 'R', 'reporter', 'reporter');

const namesNone = ({ voices: { specs, complete } }: WorldFile): boolean => complete && specs.length === 0;

/** The voices of actors, as far as they can be read. */
export const spokenVoices = (written: WorldFile): readonly SpokenVoice[] =>
  namesNone(written)
    ? PLAIN_VOICES
    : written.voices.specs.map(({ id, sort, answers }) => ({
        id: id.value,
        sort,
        answers: answers.map(({ value }) => value),
      }));

interface SpokenVoice {
  readonly id: string;
  readonly sort: Voice['sort'];
  readonly answers: readonly string[];
}

/** What a sentence may call a speaker of a role; nothing where it is unknown, which is told. */
export const wordsOfRole = ({ roles: { specs } }: WorldFile, role: string): readonly string[] =>
  ROLES.find(({ id }) => id === role)?.words ?? specs.find(({ id }) => id.value === role)?.words ?? [];

/** Everything that actors, claims and events can name of it. */
export function idsOfWorld(written: WorldFile): { voice: Ids; kind: Ids; role: Ids } {
  const { voices, kinds, roles } = written;
  const and = (ids: Ids, more: readonly string[]): Ids => (ids === ANY ? ANY : new Set([...more, ...ids]));
  const plain = namesNone(written) ? PLAIN_VOICES.map(({ id }) => id) : [];
  return {
    voice: and(voices.ids, plain),
    kind: kinds.ids, // a statement's; an event may be a report
    role: and(
      roles.ids,
      ROLES.map(({ id }) => id),
    ),
  };
}

export function buildWorld(
  written: WorldFile,
  names: Names,
  geography: Geography,
  problems: Problems,
): Pick<Story, 'voices' | 'kinds' | 'roles' | 'locator'> {
  return {
    locator: buildLocator(written, geography, problems),
    voices: buildVoices(written, names, problems),
    kinds: buildKinds(written, names, problems),
    roles: buildRoles(written, names, problems),
  };
}

function buildLocator({ head }: WorldFile, geography: Geography, problems: Problems): Story['locator'] {
  if (head.locator === null) return null;
  const { center, zoom } = head.locator;
  const names = head.locator.names.map(({ country, at }) => {
    if (geography.country(country.value) === null)
      reportUnknown('country', country.value, country.at, geography, problems);
    return { country: country.value, at };
  });
  return { center, zoom, names };
}

/** The voices in the order of every key, those of reporters last. */
function buildVoices({ head, voices: { specs } }: WorldFile, names: Names, problems: Problems): readonly Voice[] {
  const { reporter } = head;
  const reporters =
    reporter === null ? REPORTERS : { ...REPORTERS, name: reporter.name, letter: reporter.letter.value };
  checkLetters(specs, reporter?.letter ?? null, problems);
  const own = specs.map((spec, index): Voice => {
    const colour = VOICE_COLOURS[index];
    if (colour === undefined)
      problems.report(
        spec.id.at,
        `expected at most ${VOICE_COLOURS.length} voices beside the reporters', got ${index + 1}`,
        'put two sides together: no more colours are told apart by every eye',
      );
    if (spec.id.value === REPORTER)
      problems.report(spec.id.at, 'expected a voice of actors, got that of reporters', 'name it under reporter:');
    const { light, dark } = spec.colour ?? {};
    return {
      id: names.voice(spec.id),
      sort: spec.sort,
      name: spec.name.value,
      letter: spec.letter.value,
      colour: colour ?? 'reporter',
      paint: light === undefined || dark === undefined ? null : { light, dark },
      answers: spec.answers.map(names.voice),
    };
  });
  return [...(own.length === 0 ? PLAIN_VOICES : own), reporters];
}

/** A chip is told by its letter where colours are not seen. */
function checkLetters(specs: readonly VoiceSpec[], reporter: Located<string> | null, problems: Problems): void {
  const taken = new Map([[reporter?.value ?? REPORTERS.letter, 'the reporters']]);
  for (const { letter, id } of specs) {
    const by = taken.get(letter.value);
    if (by !== undefined)
      problems.report(
        letter.at,
        `expected a letter of its own, got ${JSON.stringify(letter.value)}, which is that of ${by}`,
        'take another: chips are told apart by it',
      );
    taken.set(letter.value, id.value);
  }
}

function buildKinds({ kinds }: WorldFile, names: Names, problems: Problems): readonly Kind[] {
  return kinds.specs.map(({ id, name }) => {
    if (id.value === REPORT)
      problems.report(id.at, `expected a kind of statements, got ${REPORT}`, 'take it out: every story has that one');
    return { id: names.kind(id), name: name.value };
  });
}

function buildRoles({ roles }: WorldFile, names: Names, problems: Problems): readonly Role[] {
  const own = roles.specs.map(({ id, name, words }): Role => {
    if (ROLES.some((each) => each.id === id.value))
      problems.report(id.at, `expected a role of the story's own, got ${id.value}`, 'take it out: every story has it');
    return { id: names.role(id), name: name?.value ?? null, words };
  });
  return [...ROLES, ...own];
}
