import type { Changes } from '../core/read/input.ts';
import { grounded } from '../core/read/on-the-ground.ts';

// The small story that is checked, and the same without one of its parts each, as stories of one site.

const without = (file: string, words: string): readonly [string, readonly [string, string]] => [file, [words, '']];
const FLIGHT = '    chart: { kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range] }\n';
const CALLOUTS = `    callouts:
      - { at: border, point: [24, 53.5], text: { en: About 500 people }, claim: 000/crowd }
`;
const NOTICE = 'notice: { text: { en: It is sad. }, step: crossing, skip: flight }\n';
const AXIS = 'axis: { from: 2021-11-17, to: 2021-11-19 }\n';

type Take = readonly (readonly [file: string, change: readonly [from: string, to: string] | 'none' | null])[];

const CORRECTIONS = `- date: 2026-01-11
  text: { en: It was another day. }
  before: { en: It was the day before. }
  step: crossing
`;

const PARTS: Readonly<Record<string, Take>> = {
  whole: [],
  'no-events': [
    ['events.yaml', null],
    ['story.yaml', ['[sokolka, attempt]', '[sokolka]']],
  ],
  'no-axis': [
    without('story.yaml', AXIS),
    without('story.yaml', '    time: { from: 2021-11-17, to: 2021-11-17 }\n'),
    ['events.yaml', null],
    ['story.yaml', ['[sokolka, attempt]', '[sokolka]']],
  ],
  'no-routes': [['routes.yaml', null], without('story.yaml', '    routes: [flight]\n')],
  'no-callouts': [without('story.yaml', CALLOUTS)],
  'no-charts': [without('story.yaml', FLIGHT)],
  'no-notice': [without('story.yaml', NOTICE), without('story.yaml', '    notice: { en: A sad step. }\n')],
  'no-corrections': [['corrections.yaml', null]],
  'no-statements': [
    ...['events.yaml', 'ledgers/000_abc.yaml', 'world.yaml'].map((file) => [file, null] as const),
    ...['topics.yaml', 'actors.yaml'].map((file) => [file, 'none'] as const),
    ['story.yaml', ['steps:\n', 'evidence: none\nsteps:\n']],
    ['story.yaml', ['[sokolka, attempt]', '[sokolka]']],
    without('story.yaml', '    unheard: [{ side: people, who: { en: the people who tried } }]\n'),
    without('story.yaml', '    unheard: [{ side: people, who: { en: the people on board } }]\n'),
    without('story.yaml', CALLOUTS),
    without('story.yaml', FLIGHT),
    ['routes.yaml', ['claims: [000/passengers]', 'claims: []']],
    ['text/en.md', ['[about 500 people](claim:000/crowd)', 'many people']],
    ['text/en.md', ['[431](claim:000/passengers)', 'them']],
    [
      'places.yaml',
      ['{ kind: inference, why: { en: No text says where. }, from: [claim 000/crowd] }', '{ kind: gazetteer }'],
    ],
  ],
  'no-topics': [
    ['topics.yaml', 'none'],
    ['ledgers/000_abc.yaml', ['    topic: size\n', '']],
    ['ledgers/000_abc.yaml', ['    topic: size\n', '']],
  ],
};

export const LESS: readonly string[] = Object.keys(PARTS);

/** The files of the small story under another name, with some taken away and some words in them exchanged. */
function taken(name: string, take: Take, changes: Changes = {}): Readonly<Record<string, string>> {
  const files = new Map(
    Object.entries({ ...grounded(changes), 'stories/small/corrections.yaml': CORRECTIONS }).map(([path, text]) => [
      path.replace('seeds/', 'ledgers/').replace('stories/small/', ''),
      text,
    ]),
  );
  for (const [file, change] of take) {
    const before = files.get(file);
    if (before === undefined) throw new Error(`expected the small story to have ${file}`);
    if (change === null) files.delete(file);
    else if (change === 'none') files.set(file, '[]\n');
    else if (!before.includes(change[0])) throw new Error(`${file}: expected ${change[0]}`);
    else
      files.set(
        file,
        before.replace(change[0], () => change[1]),
      );
  }
  return Object.fromEntries([...files].map(([path, text]) => [`stories/${name}/${path}`, text]));
}

/** The files of one of them, or of all. */
export const lessFiles = (names: readonly string[] = LESS): Readonly<Record<string, string>> =>
  Object.assign({}, ...names.map((name) => taken(name, PARTS[name] ?? [])));
