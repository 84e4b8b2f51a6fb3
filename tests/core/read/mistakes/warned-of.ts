// What is most often a slip, and may be meant.
import type { Mistake } from './mistake.ts';

export const WARNED_OF: readonly Mistake[] = [
  {
    mistake: 'somebody who says nothing',
    file: 'actors.yaml',
    from: '- { id: guard,',
    to: '- { id: nobody-there, name: { en: Somebody else }, role: person, voice: others }\n- { id: guard,',
    says: [
      'stories/small/actors.yaml:1:9 [0].id: warning: expected somebody who speaks, got "nobody-there", which is none; help: no claim is theirs: take them out, or give them what they say',
    ],
  },
  {
    mistake: 'a topic of no claim',
    file: 'topics.yaml',
    from: '- id: size',
    to: '- id: other\n  title: { en: Another }\n  question: { en: What else? }\n  relation: agreed\n  sentence: { en: All say so. }\n- id: size',
    says: [
      'stories/small/topics.yaml:1:7 [0].id: warning: expected a topic of some claims, got "other", which is none; help: no claim has it: take it out, or give it to those it is about',
    ],
  },
  {
    mistake: 'a route that nobody takes',
    file: 'routes.yaml',
    from: '- id: flight',
    to: '- id: other\n  name: { en: Another flight }\n  stops: [airport, sokolka]\n  basis: { en: The order is known. }\n  claims: [000/passengers]\n  state: flown\n- id: flight',
    says: [
      'stories/small/routes.yaml:1:7 [0].id: warning: expected a route that a step or an event names, got "other", which is none; help: nothing names it: take it out, or draw it',
    ],
  },
  {
    mistake: 'longitude and latitude that look swapped, without a country',
    file: 'places.yaml',
    from: '  names: { en: The airport, pl: Lotnisko }\n  country: BLR\n  geometry: { point: [28, 53.9] }',
    to: '  names: { en: The airport, pl: Lotnisko }\n  geometry: { point: [53.9, 28] }',
    says: [
      'stories/small/places.yaml:9:13 [1].geometry: warning: expected a point where the map is detailed, or a country to look it up in, got [53.9, 28]; help: did you mean [28, 53.9]? The longitude comes first; with its country this is certain',
    ],
  },
  {
    mistake: 'a picture among the files',
    file: 'map.png',
    to: '',
    says: [
      'stories/small/map.png:1:1: warning: expected nothing but story.yaml, world.yaml, places.yaml, routes.yaml, events.yaml, actors.yaml, topics.yaml, corrections.yaml, teaching/lesson.yaml, teaching/notes.yaml or text/<lang>.md, got map.png; help: move it elsewhere: nothing here reads it',
    ],
  },
  {
    mistake: 'a folder that nobody reads',
    file: 'drafts',
    to: '',
    says: [
      'stories/small/drafts:1:1: warning: expected nothing but story.yaml, world.yaml, places.yaml, routes.yaml, events.yaml, actors.yaml, topics.yaml, corrections.yaml, teaching/lesson.yaml, teaching/notes.yaml or text/<lang>.md, got drafts; help: move it elsewhere: nothing here reads it',
    ],
  },
];
