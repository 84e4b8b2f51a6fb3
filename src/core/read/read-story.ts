// The one door: an author's text files in, a Story that all other code trusts or every problem out.
import type { Drawing } from '../drawing.ts';
import { countriesIn } from '../language/countries.ts';
import type { Parts } from '../parts.ts';
import type { Step } from '../step.ts';
import type { Story } from '../story.ts';
import { storyCard } from './build/cards.ts';
import { buildActor, buildPlace, buildTopic } from './build/cast.ts';
import { buildCorrections, readCorrections } from './build/corrections.ts';
import { buildEvent, buildRoute } from './build/events.ts';
import { checkLabel, type FigureCheck, figureCheck } from './build/figures.ts';
import type { Geography } from './build/geography.ts';
import { groundOf, NO_GROUND, type OwnGround } from './build/ground.ts';
import { buildPictures, type Media } from './build/pictures.ts';
import { buildRecordings } from './build/recordings.ts';
import { buildSource, checkNumbers, claimsByRef, readLedger, refsOf } from './build/sources.ts';
import { buildStep } from './build/steps.ts';
import { buildAxis, buildMeta, readStoryFile, type StoryFile } from './build/story-file.ts';
import { buildWorld, idsOfWorld, readWorld } from './build/world.ts';
import { readLight } from './light/read-light.ts';
import type { MediaFile } from './media-file.ts';
import { type Names, namesFrom, targetsOf } from './names.ts';
import type { Problem } from './problem.ts';
import { Problems } from './problem.ts';
import { readProse } from './prose/markdown.ts';
import { checkAlts } from './rules/alt.ts';
import type { Untold } from './rules/author-text.ts';
import { checkGround } from './rules/ground.ts';
import { checkLetters, type Faces } from './rules/letters.ts';
import { checkMedia } from './rules/media.ts';
import { buildProse } from './rules/prose.ts';
import { checkSights } from './rules/sights.ts';
import { checkUnused } from './rules/unused.ts';
import { checkVoiceColours } from './rules/voice-colours.ts';
import { checkWritten } from './rules/written.ts';
import { actor, place, topic } from './specs/cast.ts';
import { route } from './specs/route.ts';
import { event, languageIn, type StepSpec } from './specs/story.ts';
import { checkOneSort, checkTold, LEDGER, LIGHT, openFiles, type Texts, textFiles } from './story-folder.ts';
import type { Whereabouts } from './whereabouts.ts';
import { whereabouts } from './whereabouts.ts';
import type { FileText } from './yaml/entries.ts';
import { readListFile } from './yaml/entries.ts';
import type { Located } from './yaml/schema.ts';

/** Text by path: 'stories/<slug>/story.yaml', 'stories/<slug>/text/en.md', 'seeds/<name>.yaml', … */
export interface StoryFiles {
  readonly [path: string]: string;
}

/** What may be meant, and most often is not, stands among the warnings, whether the story builds or not. */
export type ReadResult =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Problem[]; readonly written: Whereabouts }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** What reading asks of the world beside the files. */
export interface Surroundings {
  /** Why nothing could be had of files that there are. */
  readonly unread?: readonly Problem[];
  /** What the faces of the site can write; without it nothing is said of letters. */
  readonly faces?: Faces;
  readonly ground?: OwnGround;
  /** What lies in the folder of its pictures. */
  readonly media?: readonly MediaFile[];
}

export function readStory(
  files: StoryFiles,
  slug: string,
  geography: Geography,
  { unread = [], faces, media = [], ground: own = NO_GROUND }: Surroundings = {},
): ReadResult {
  const problems = new Problems();
  const folder = `stories/${slug}/`;
  const texts = openFiles(files, folder, unread, problems);
  const lesson = texts[`${folder}teaching/lesson.yaml`];
  const written = readFiles(texts, folder, geography, own, problems);
  const { actors: actorList, topics: topicList, places: placeList, routes: routeList, events: eventList } = written;
  const { head, corrections: correctionList, ledgers } = written;
  checkNumbers(ledgers, problems);
  checkOneSort([placeList, eventList, routeList, written.drawings], problems);

  // Who means whom.
  const names = namesIn(written, problems);
  const world = buildWorld(written.world, names, geography, problems);
  checkVoiceColours(world.voices, written.world.voices.specs, problems);
  const actors = byId(actorList.specs.map((spec) => buildActor(spec, names)));
  const topics = byId(topicList.specs.map((spec) => buildTopic(spec, names)));
  const places = byId(placeList.specs.flatMap((spec) => buildPlace(spec, names, geography, problems) ?? []));
  const routes = byId(routeList.specs.map((spec) => buildRoute(spec, names, places, problems)));
  const sources = ledgers.flatMap((ledger) => buildSource(ledger, names, problems) ?? []);
  const claims = claimsByRef(sources);
  const events = byId(
    eventList.specs.map((spec) => buildEvent(spec, names, { claims, actors, voices: world.voices }, problems)),
  );

  // What the reader sees: steps and prose, with every figure in them.
  const { evidence } = head;
  const check = figureCheck(claims, actors.values(), evidence, problems);
  checkLabels(written, check);
  const pictured = picturesIn(head, { folder, files: media }, problems);
  const drawn = { places, routes, drawings: drawingsOf(written, names), events };
  const seenIn = own.tiles === null ? drawn : { ...drawn, tiles: own.tiles };
  const steps = head.steps.specs.map((spec) => buildStep(spec, names, seenIn, check, pictured(spec)));
  checkAlts(head.steps.specs, steps, drawn, check);
  const stepsById = byId(steps);
  const told = written.told.map((file) => readProse(file, evidence, targetsOf(names), problems));
  const prose = told.map((each) => [each.lang, buildProse(each, head.stepIds, stepsById, names, check)] as const);

  // What must hold between them.
  const blank = evidence === 'checked' ? problems.report : problems.warn;
  const all = { ...written, prose: told };
  const ground = groundOf({ places, steps, made: whereabouts(all).made }, own);
  const seen = geography.sights?.[ground.of] ?? null;
  const sights = seen === null ? null : { ...seen, names: [...(own.finer?.names ?? []), ...seen.names] };
  checkSights(head.steps.specs, steps, { ...drawn, ground }, sights, blank.bind(problems));
  checkWritten(all, problems);
  if (faces !== undefined) checkLetters(all, faces, problems);
  checkGround(all, ground, geography, problems);
  const meta = buildMeta(slug, head.meta, storyCard(head, steps, problems), names, problems);
  const corrections = buildCorrections(correctionList, head.meta?.days ?? null, names, problems);
  if (problems.none() && evidence === 'checked') checkUnused(all, idsIn(lesson), problems);
  const [found, warnings] = [problems.sorted(), problems.warnings()];
  if (found.length > 0 || meta === null) return { ok: false, problems: found, warnings };
  return {
    ok: true,
    warnings,
    written: whereabouts(all),
    story: {
      ...{ lang: written.lang, meta },
      parts: partsOf({ claims, events, places }, lesson !== undefined),
      ground,
      countries: countriesIn(written.lang, geography.codes),
      axis: buildAxis(head.meta, steps, events.values()),
      steps,
      prose: Object.fromEntries(prose),
      ...world,
      ...drawn,
      actors,
      topics,
      sources,
      claims,
      corrections,
    },
  };
}

/** What of a story's site there is anything to fill with. */
const partsOf = ({ claims, events, places }: Pick<Story, 'claims' | 'events' | 'places'>, lessons: boolean): Parts => ({
  statements: claims.size > 0,
  events: events.size > 0 && [...places.values()].some(({ where }) => 'point' in where),
  lessons,
});

/** Titles of events and statements of claims, in which there is no figure but theirs. */
function checkLabels({ events, ledgers }: Untold, check: FigureCheck): void {
  for (const { title, claims: cited } of events.specs) checkLabel(title, valuesOf(cited.value), check);
  for (const { id, claims: list } of ledgers)
    for (const spec of list.specs) checkLabel(spec.statement, [`${id}/${spec.id.value}`], check);
}

/** The pictures, sounds and videos of each step; what else lies in their folder is told at once. */
function picturesIn(
  { meta, steps }: StoryFile,
  found: Omit<Media, 'rights'>,
  problems: Problems,
): (spec: StepSpec) => Pick<Step, 'pictures' | 'recordings'> {
  const media: Media = { ...found, rights: meta === null ? undefined : meta.pictures };
  checkMedia(media, steps, problems);
  return (spec) => ({
    pictures: buildPictures(spec, media, problems),
    recordings: buildRecordings(spec, media, problems),
  });
}

/** Everything that can be named. */
function namesIn(written: Untold, problems: Problems): Names {
  const { actors, topics, places, routes, drawings, events, head, ledgers, world } = written;
  const defined = {
    ...{ actor: actors.ids, topic: topics.ids, place: places.ids, route: routes.ids, event: events.ids },
    drawing: drawings.ids,
    ...idsOfWorld(world),
    ...{ step: head.steps.ids, claim: refsOf(ledgers) },
  };
  return namesFrom(defined, problems);
}

/** What the author wrote, file by file, or all in one. */
function readFiles(texts: Texts, folder: string, geography: Geography, own: OwnGround, problems: Problems): Untold {
  const light = `${folder}${LIGHT}`;
  if (light in texts) return readLight(light, texts, { geography, own }, problems);
  const lang = languageIn(`${folder}story.yaml`, texts[`${folder}story.yaml`] ?? '');
  checkTold(texts, folder, lang, problems);
  const reading = { problems, lang };
  const file = <T>(name: string, read: (path: string, text: FileText) => T): T =>
    read(`${folder}${name}`, texts[`${folder}${name}`]);

  const world = file('world.yaml', (path, text) => readWorld(path, text, problems, lang));
  const actors = file('actors.yaml', (path, text) => readListFile(path, text, actor, reading));
  const topics = file('topics.yaml', (path, text) => readListFile(path, text, topic, reading));
  const places = file('places.yaml', (path, text) => readListFile(path, text, place, reading));
  const routes = file('routes.yaml', (path, text) => readListFile(path, text, route, reading, true));
  const events = file('events.yaml', (path, text) => readListFile(path, text, event, reading, true));
  const head = file('story.yaml', (path, text) => readStoryFile(path, text, problems, lang));
  const corrections = file('corrections.yaml', (path, text) => readCorrections(path, text, problems, lang));
  const ledgers = Object.entries(texts)
    .filter(([path]) => LEDGER.test(path))
    .map(([path, text]) => readLedger(path, text, problems, lang));
  const told = textFiles(texts, folder);
  return {
    lang,
    world,
    actors,
    topics,
    places,
    routes,
    drawings: NO_DRAWINGS,
    events,
    head,
    corrections,
    ledgers,
    told,
  };
}

const drawingsOf = ({ drawings }: Untold, names: Names): Story['drawings'] =>
  byId(drawings.specs.map(({ here: _, ...spec }): Drawing => ({ ...spec, id: names.drawing(spec.id) })));

/** A story of many files has none. */
const NO_DRAWINGS: Untold['drawings'] = { specs: [], ids: new Set<string>(), complete: true };

function byId<I, T extends { readonly id: I }>(things: readonly T[]): ReadonlyMap<T['id'], T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Every word of a file that may be an id: which of them are is for others to say. */
function idsIn(text: FileText): ReadonlySet<string> {
  return new Set(text?.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []);
}

function valuesOf<T>(list: readonly Located<T>[]): readonly T[] {
  return list.map(({ value }) => value);
}
