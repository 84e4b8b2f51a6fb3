// A story small enough to hold in one's head, right as it stands. A test changes one thing in it.

import { formatProblem } from '../../../src/core/read/problem.ts';
import type { StoryFiles } from '../../../src/core/read/read-story.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import type { Story } from '../../../src/core/story.ts';
import { LAND } from './land.ts';

const WORLD = `voices:
  - { id: poland-eu, name: { en: Poland and the EU }, letter: E, answers: [belarus-russia] }
  - { id: belarus-russia, name: { en: Belarus and Russia }, letter: B, answers: [poland-eu] }
  - { id: iraq, name: { en: Iraq }, letter: I }
  - { id: others, sort: others, name: { en: others }, letter: O }
  - { id: people, sort: people, name: { en: people themselves }, letter: P }
kinds:
  - { id: crossing, name: { en: Crossings } }
  - { id: flight, name: { en: Flights } }
  - { id: diplomacy, name: { en: Diplomacy } }
  - { id: count, name: { en: Counts } }
  - { id: condition, name: { en: Conditions } }
`;

const ACTORS = `- { id: guard, name: { en: The border guard }, variants: [guards], role: agency, voice: poland-eu }
- { id: minister, name: { en: The minister }, role: person, voice: belarus-russia }
- { id: radio-24, name: { en: Radio 24 }, variants: [Group of Seven], role: media, voice: iraq }
`;

const TOPICS = `- id: size
  title: { en: How many }
  question: { en: How many people were there? }
  relation: disputed
  sentence: { en: One counts and another denies. }
`;

const PLACES = `- id: sokolka
  names: { en: Sokółka, pl: Sokółka }
  country: POL
  geometry: { point: [23.5, 53.4] }
  precision: town
  basis: { kind: text }
- id: airport
  names: { en: The airport, pl: Lotnisko }
  country: BLR
  geometry: { point: [28, 53.9] }
  precision: exact
  basis: { kind: gazetteer }
  airport: MSQ
- id: border
  names: { en: The border, pl: Granica }
  geometry: { shape: border }
  precision: stretch
  basis: { kind: inference, why: { en: No text says where. }, from: [claim 000/crowd] }
- id: camp
  names: { en: The camp }
  country: BLR
  geometry: { shape: strip }
  precision: area
  basis: { kind: text }
- id: iraq
  names: { en: Iraq }
  geometry: { country: IRQ }
  precision: country
  basis: { kind: text }
- id: somewhere
  names: { en: Somewhere }
  geometry: null
  precision: unknown
  basis: { kind: text, why: { en: No text says more. } }
`;

const ROUTES = `- id: flight
  name: { en: A flight }
  stops: [airport, sokolka]
  basis: { en: The order is known. }
  claims: [000/passengers]
  state: flown
`;

const EVENTS = `- id: attempt
  title: { en: An attempt }
  kind: crossing
  when: { from: 2021-11-17, to: 2021-11-17 }
  place: border
  claims: [000/crowd, 000/denial, 000/seen]
  steps: [crossing]
- id: call
  title: { en: A call }
  kind: diplomacy
  when: { from: null, to: 2021-11-18 }
  claims: [000/seen]
`;

const STORY = `title: { en: A story }
deck: { en: What happened }
byline: { en: Somebody }
published: 2026-01-10
updated: 2026-01-11
version: "1.0.0"
licence: { en: CC BY 4.0 }
contact: nobody@example.org
credits: [{ what: { en: Map }, who: { en: A mapmaker } }]
notice: { text: { en: It is sad. }, step: crossing, skip: flight }
steps:
  - id: start
    view: { camera: { center: [24, 53], zoom: 4 } }
  - id: crossing
    unheard: [{ side: people, who: { en: the people who tried } }]
    view: { fit: [border, sokolka], maxZoom: 8 }
    layers: [sokolka, attempt]
    time: { from: 2021-11-17, to: 2021-11-17 }
    callouts:
      - { at: border, point: [24, 53.5], text: { en: About 500 people }, claim: 000/crowd }
    notice: { en: A sad step. }
  - id: flight
    view: { camera: { center: [28, 53.9], zoom: 9 } }
    layers: [airport]
    routes: [flight]
    chart: { kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range] }
    labels: { show: [Minsk] }
    unheard: [{ side: people, who: { en: the people on board } }]
  - id: sources
    view: hold
axis: { from: 2021-11-17, to: 2021-11-19 }
`;

const TEXT = `## Where {#start}

November 2021.

## The attempt {#crossing}

At the [border](place:border) the guard counted [about 500 people](claim:000/crowd).

## The flight {#flight}

On 18 November *Radio 24* counted [431](claim:000/passengers), as [before](step:crossing).

## Sources {#sources}
`;

const LEDGER = `file: 000_abc.txt
sha256: ${'0123456789abcdef'.repeat(4)}
label: { en: A report }
dateline: { place: sokolka, words: Sokolka }
claims:
  - id: crowd
    line: 3
    anchor: about 500 people
    says: guard
    stance: asserts
    certainty: stated
    kind: crossing
    statement: { en: About 500 people tried. }
    figures: [{ value: 500, unit: people, qualifier: about }]
    topic: size
    place: border
    when: { from: 2021-11-17, to: 2021-11-17, words: Wednesday, basis: weekday }
  - id: denial
    line: 4
    anchor: he denied it
    says: [minister]
    stance: denies
    kind: crossing
    answers: [000/crowd]
    statement: { en: There was no attempt. }
    topic: size
  - id: seen
    line: 1
    anchor: dozens were seen
    says: reporter
    via: [radio-24]
    stance: asserts
    kind: crossing
    statement: { en: Dozens of people were there. }
    figures: [{ words: dozens, unit: people }]
  - id: passengers
    line: 5
    anchor: carrying 431 people
    says: radio-24
    stance: asserts
    kind: flight
    statement: { en: "431 people were on board." }
    figures: [{ value: 431, unit: people, qualifier: exact }]
  - id: range
    line: 6
    anchor: between 200 and 300
    says: minister
    stance: asserts
    kind: flight
    statement: { en: "Between 200 and 300 were on board, at least 3.5 million euros in all." }
    figures: [{ min: 200, max: 300, unit: people }, { value: 3.5, qualifier: at-least, unit: million euros }]
not-claims:
  - { line: 2, words: "*", why: a marker }
short: { en: the report }
`;

const FOLDER = 'stories/small/';
const LEDGER_PATH = 'seeds/000_abc.yaml';
const FILES: StoryFiles = {
  [`${FOLDER}actors.yaml`]: ACTORS,
  [`${FOLDER}topics.yaml`]: TOPICS,
  [`${FOLDER}places.yaml`]: PLACES,
  [`${FOLDER}routes.yaml`]: ROUTES,
  [`${FOLDER}events.yaml`]: EVENTS,
  [`${FOLDER}story.yaml`]: STORY,
  [`${FOLDER}world.yaml`]: WORLD,
  [`${FOLDER}text/en.md`]: TEXT,
  [LEDGER_PATH]: LEDGER,
};

/** What to change: some words for others, a whole text, or (null) no such file. `ledger` is the one ledger. */
export type Changes = Readonly<Record<string, readonly [from: string, to: string] | string | null>>;

export function input(changes: Changes = {}): StoryFiles {
  const files = new Map(Object.entries(FILES));
  for (const [name, change] of Object.entries(changes)) {
    const path = name === 'ledger' ? LEDGER_PATH : name.includes('seeds/') ? name : `${FOLDER}${name}`;
    const before = files.get(path) ?? '';
    if (change === null) files.delete(path);
    else if (typeof change === 'string') files.set(path, change);
    else if (!before.includes(change[0])) throw new Error(`${name} does not hold ${change[0]}`);
    else
      files.set(
        path,
        before.replace(change[0], () => change[1]),
      );
  }
  return Object.fromEntries(files);
}

/** The problems of the changed story, as they are printed. */
export function problemsOf(changes: Changes): readonly string[] {
  const read = readStory(input(changes), 'small', LAND);
  return read.ok ? [] : read.problems.map(formatProblem);
}

export function storyOf(changes: Changes = {}): Story {
  const read = readStory(input(changes), 'small', LAND);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.story;
}
