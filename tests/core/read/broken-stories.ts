// Our story, broken once for each check: what is changed, and all that is then said of it.
import type { Break } from './real-input.ts';

export interface Broken extends Break {
  /** What a check refuses here. */
  readonly refuses: string;
  readonly problems: readonly string[];
  /** Nothing else in the same file can be read then. */
  readonly alone?: true;
}

export const BROKEN: readonly Broken[] = [
  {
    refuses: 'a file that is no YAML',
    file: 'topics.yaml',
    from: 'relation: differing, sentence',
    to: 'relation: differing, sentence: [',
    problems: [
      'stories/belarus-border-2021/topics.yaml:3:166 [0].sentence: expected a text by language, as { en: "…" }, got a list; help: write { en: "…" } about it',
      'stories/belarus-border-2021/topics.yaml:3:275: expected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; help: look at this line and the one before: a bracket, a quotation mark or an indent is amiss',
      'stories/belarus-border-2021/topics.yaml:3:276: expected YAML: Flow map in block collection must be sufficiently indented and end with a }; help: look at this line and the one before: a bracket, a quotation mark or an indent is amiss',
    ],
    alone: true,
  },
  {
    refuses: 'a key that nobody reads',
    file: 'events.yaml',
    from: 'steps: [line, neighbours]',
    to: 'step: [line, neighbours]',
    problems: [
      'stories/belarus-border-2021/events.yaml:27:3 [2]: expected one of the keys id, title, kind, when, place, route, claims, steps, got "step"; help: did you mean "steps"?',
    ],
  },
  {
    refuses: 'a value of another sort',
    file: 'story.yaml',
    from: 'fit: [minsk, tashkent], maxZoom: 4.5 }',
    to: 'fit: [minsk, tashkent], maxZoom: deep }',
    problems: [
      'stories/belarus-border-2021/story.yaml:121:46 steps[9].view.maxZoom: expected a number from 0 to 22, got "deep"; help: write bare digits, without quotation marks',
    ],
  },
  {
    refuses: 'an id that nobody defines',
    file: 'story.yaml',
    from: 'layers: [woman-at-airport, erbil, arrival-baghdad, iraq]',
    to: 'layers: [woman-at-airport, erbil, arrival-baghdad, irak]',
    problems: [
      'stories/belarus-border-2021/story.yaml:108:56 steps[8].layers[3]: expected the id of a place or an event, got "irak"; help: did you mean "iraq"?',
    ],
  },
  {
    refuses: 'two things of one name',
    file: 'topics.yaml',
    from: 'id: naming',
    to: 'id: legitimacy',
    problems: [
      'seeds/002_7e7e81363bc287d0.yaml:500:12 claims[31].topic: expected the id of a topic, got "naming"; help: write it into its file first, or use one that stands there',
      'stories/belarus-border-2021/topics.yaml:32:9 [29].id: expected an id of its own, got "legitimacy", which stands in line 31; help: call one of the two otherwise',
    ],
  },
  {
    refuses: 'a place outside of its country',
    file: 'places.yaml',
    from: 'point: [23.502, 53.407]',
    to: 'point: [25.502, 53.407]',
    problems: [
      'stories/belarus-border-2021/places.yaml:9:13 [0].geometry: expected a place in POL, got [25.502, 53.407], which lies outside; help: a point is [longitude, latitude]',
    ],
  },
  {
    refuses: 'a shape that the map has not',
    file: 'places.yaml',
    from: '{ shape: bug }',
    to: '{ shape: bog }',
    problems: [
      'stories/belarus-border-2021/places.yaml:56:13 [7].geometry: expected a shape of public/geo, got "bog"; help: did you mean "bug"?',
    ],
  },
  {
    refuses: 'a geometry finer than its precision',
    file: 'places.yaml',
    from: 'geometry: { shape: grodno-strip }\n  precision: area',
    to: 'geometry: { shape: grodno-strip }\n  precision: town',
    problems: [
      'stories/belarus-border-2021/places.yaml:34:13 [4].geometry: expected a point, as its precision is town, got a shape; help: mend whichever of the two is wrong, geometry or precision',
    ],
  },
  {
    refuses: 'a point whose words are vague',
    file: 'places.yaml',
    from: 'kind: text, words: Warsaw }',
    to: 'kind: text, words: near Warsaw }',
    problems: [
      'stories/belarus-border-2021/places.yaml:109:14 [13].precision: expected no point, as its words say only "near", got precision town; help: draw a stretch or an area: { shape: id } with precision stretch or area',
    ],
  },
  {
    refuses: 'a route that stops at a stretch',
    file: 'routes.yaml',
    from: 'stops: [tashkent, minsk]',
    to: 'stops: [border, minsk]',
    problems: [
      'stories/belarus-border-2021/routes.yaml:11:11 [1].stops[0]: expected a place that is a point, got "border", which is known as stretch; help: a route stops at towns and exact points only',
    ],
  },
  {
    refuses: 'an event without a claim',
    file: 'events.yaml',
    from: 'claims: [002/border-fortified]',
    to: 'claims: []',
    problems: [
      'stories/belarus-border-2021/events.yaml:18:11 [1].claims: expected one claim or more, got none; help: name the claims that tell of it: [000/id]',
    ],
  },
  {
    refuses: 'a map deeper than anybody knows',
    file: 'story.yaml',
    from: 'fit: [border], maxZoom: 7 }',
    to: 'fit: [border], maxZoom: 9 }',
    problems: [
      'stories/belarus-border-2021/story.yaml:190:37 steps[15].view.maxZoom: expected a zoom of at most 8.5, as deep as border (a stretch) is known, got 9; help: a map that looks closer than anybody knows is a guess',
    ],
  },
  {
    refuses: 'a layer that has no place',
    file: 'story.yaml',
    from: 'layers: [germany, poland, belarus, seehofer-warsaw]',
    to: 'layers: [germany, poland, belarus, merkel-call]',
    problems: [
      'stories/belarus-border-2021/story.yaml:82:40 steps[6].layers[3]: expected something that can be drawn, got "merkel-call", an event that has no place to draw; help: take it from the map, and tell of it in the prose',
    ],
  },
  {
    refuses: 'a note that is too long',
    file: 'story.yaml',
    from: 'Which crossing point: our inference',
    to: 'Which crossing point it may be is only our own inference',
    problems: [
      'stories/belarus-border-2021/story.yaml:51:31 steps[3].notes[2].text: expected a note of at most 8 words, got 11; help: shorten it; the prose has room for the rest',
    ],
  },
  {
    refuses: 'a figure that no given claim has, in a note',
    file: 'story.yaml',
    from: 'Around 7,000 migrants, says',
    to: 'Around 8,000 migrants, says',
    problems: [
      'stories/belarus-border-2021/story.yaml:63:30 steps[4].notes[0].text: expected a figure of 000/belarus-7000 (about 7,000 people), got "about 8,000"; help: no claim has this figure: give the one that the claim has',
    ],
  },
  {
    refuses: 'a view with nothing to hold on to',
    file: 'story.yaml',
    from: 'view: { fit: [bug], maxZoom: 8 }',
    to: 'view: { camera: { center: [2, 20], zoom: 8 } }',
    problems: [
      'stories/belarus-border-2021/story.yaml:146:11 steps[11].view: expected a border, water or coast and 3 named places in the wide still, got one and no named place; help: zoom out, or fit a place that people know beside it',
    ],
  },
  {
    refuses: 'a label that is hidden and that no note names',
    file: 'story.yaml',
    from: 'routes: [flight-home]\n    time: { from: "2021-11-18", to: "2021-11-18" }\n    notes:\n      - { at: erbil, text: { en: "First',
    to: 'labels: { hide: [minsk] }\n    time: { from: "2021-11-18", to: "2021-11-18" }\n    notes:\n      - { at: erbil, text: { en: "First',
    problems: [
      'stories/belarus-border-2021/story.yaml:95:22 steps[7].labels.hide[0]: expected a note that names minsk, as its label is hidden, got none; help: show its label, name it in a note, or take minsk from the layers',
    ],
  },
  {
    refuses: "a day that is not the story's",
    file: 'events.yaml',
    from: 'when: { from: "2021-11-19", to: "2021-11-19" }',
    to: 'when: { from: "2021-11-19", to: "2021-12-19" }',
    problems: [
      'stories/belarus-border-2021/events.yaml:137:35 [16].when.to: expected a day of the story, from 2021-11-17 to 2021-11-19, or an open end, got 2021-12-19; help: leave the end open that nobody dates: null',
    ],
  },
  {
    refuses: 'a notice that leads back',
    file: 'story.yaml',
    from: 'skip: conceded }',
    to: 'skip: bug }',
    problems: [
      'stories/belarus-border-2021/story.yaml:15:158 notice.skip: expected a step after "deaths", of which the notice warns, got "bug"; help: skip: conceded',
    ],
  },
  {
    refuses: 'a step that nobody tells',
    file: 'text/en.md',
    from: '{#tashkent}',
    to: '{#taschkent}',
    problems: [
      'stories/belarus-border-2021/story.yaml:120:9 steps[9].id: expected a section for the step in stories/belarus-border-2021/text/en.md, got none; help: did you mean "taschkent"?',
      'stories/belarus-border-2021/text/en.md:57:1 taschkent: expected the id of a step, got "taschkent"; help: did you mean "tashkent"?',
    ],
  },
  {
    refuses: 'a topic in dispute with one speaker',
    file: 'topics.yaml',
    from: 'id: deaths, title: { en: Deaths }, question: { en: How many people have died? }, relation: one-voice',
    to: 'id: deaths, title: { en: Deaths }, question: { en: How many people have died? }, relation: disputed',
    problems: [
      'stories/belarus-border-2021/topics.yaml:25:96 [22].relation: expected two speakers or more in a topic that is disputed, got only polish-media; help: call it one-voice, or give the claim of the other speaker this topic',
    ],
  },
  {
    refuses: 'a figure without a claim',
    file: 'text/en.md',
    from: 'which texts place in the year before.',
    to: 'which 12 texts place in the year before.',
    problems: [
      'stories/belarus-border-2021/text/en.md:113:250 sources: expected a link to the claim that gives "12", got a figure without one; help: or mark it as no figure of the story: [12](uncounted:)',
    ],
  },
  {
    refuses: "another figure than the claim's",
    file: 'text/en.md',
    from: '[100 troops]',
    to: '[200 troops]',
    problems: [
      'stories/belarus-border-2021/text/en.md:83:63 neighbours: expected a figure of 001/estonia-100-troops (100 troops), got "200"; help: no claim has this figure: give the one that the claim has',
    ],
  },
  {
    refuses: "another qualifier than the claim's",
    file: 'text/en.md',
    from: '[At least eleven people]',
    to: '[Eleven people]',
    problems: [
      'stories/belarus-border-2021/text/en.md:87:2 deaths: expected the qualifier of 001/deaths-11 (at least 11 people), got "Eleven"; help: about, around, some, roughly · more than, over · at least · nearly, almost · none where it is exact',
    ],
  },
  {
    refuses: "another unit than the claim's",
    file: 'text/en.md',
    from: '[45 people]',
    to: '[45 soldiers]',
    problems: [
      'stories/belarus-border-2021/text/en.md:69:239 attempt-18: expected the unit of 001/detained-45 (45 people), got "45 soldiers"; help: call what is counted as the claim does, or leave it unsaid',
    ],
  },
  {
    refuses: 'a quotation that is too long',
    file: 'text/en.md',
    from: '[absolutely possible](claim:001/help-possible)',
    to: '[absolutely possible](claim:001/help-possible) as far as we can see',
    problems: [
      'stories/belarus-border-2021/text/en.md:95:169 conceded: expected a quotation of at most 6 words, got 8; help: quote fewer of them, and say the rest in your own words',
    ],
  },
  {
    refuses: 'a quotation without its speaker',
    file: 'text/en.md',
    from: ', says Eric Mamer for the EU.',
    to: '.',
    problems: [
      'stories/belarus-border-2021/text/en.md:41:381 calls: expected who says "no question of negotiating" in the same sentence, got nobody; help: name Eric Mamer there',
    ],
  },
  {
    refuses: 'a quotation without its speaker, in a ledger',
    file: '000',
    from: 'Eismont says that Angela Merkel is going',
    to: 'We read that Angela Merkel is going',
    problems: [
      'seeds/000_ad8be471d8b71b6d.yaml:260:16 claims[16].statement: expected who says "humanitarian corridor to Germany" in the same sentence, got nobody; help: name Natalia Eismont there',
    ],
  },
  {
    refuses: 'an accusation without its denial',
    file: 'text/en.md',
    from: '[reject that](claim:000/charges-rejected), and',
    to: 'reject that, and',
    problems: [
      'stories/belarus-border-2021/text/en.md:9:44 line: expected the denial of 000/engineered in step line as well, got the accusation alone; help: cite 000/charges-rejected (belarus, russia) in its prose, its figure or a note',
      'stories/belarus-border-2021/text/en.md:9:88 line: expected the denial of 000/retaliation in step line as well, got the accusation alone; help: cite 000/charges-rejected (belarus, russia) in its prose, its figure or a note',
    ],
  },
  {
    refuses: 'raw HTML',
    file: 'text/en.md',
    from: 'It gives no number.',
    to: 'It gives<br> no number.',
    problems: [
      'stories/belarus-border-2021/text/en.md:73:216 bug: expected Markdown, got raw HTML "<br>"; help: raw HTML is not shown: write it as Markdown',
    ],
  },
  {
    refuses: 'a link that runs',
    file: 'text/en.md',
    from: '[from the beginning](step:start)',
    to: '[from the beginning](javascript:alert)',
    problems: [
      'stories/belarus-border-2021/text/en.md:109:249 end: expected a link to claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id, got "javascript:alert"; help: link to one of those, or write it as text',
    ],
  },
  {
    refuses: 'a point by inference',
    file: 'places.yaml',
    from: 'kind: text, words: Tashkent }',
    to: 'kind: inference, words: Tashkent, from: [claim 002/tashkent-stopped], why: { en: Nobody says so } }',
    problems: [
      'stories/belarus-border-2021/places.yaml:127:14 [15].precision: expected no point, as this place is our inference, got precision town; help: draw a stretch or an area: { shape: id } with precision stretch or area',
    ],
  },
  {
    refuses: 'a day that is no Thursday',
    file: '000',
    from: 'from: "2021-11-18", to: "2021-11-18", words: Thursday, basis: weekday',
    to: 'from: "2021-11-17", to: "2021-11-18", words: Thursday, basis: weekday',
    problems: [
      'seeds/000_ad8be471d8b71b6d.yaml:53:11 claims[2].when: expected a Thursday, as the words have it, got 2021-11-17, a Wednesday; help: mend the day, or the words',
    ],
  },
  {
    refuses: 'one figure with two units in a topic',
    file: '002',
    from: 'value: 2000, unit: people',
    to: 'value: 2000, unit: refugees',
    problems: [
      'seeds/002_7e7e81363bc287d0.yaml:173:36 claims[10].figures[0].unit: expected the unit that 2000 has in 000/camp-estimate, "people", as both speak of camp-size, got "refugees"; help: give both the same unit, or another topic to what counts something else',
    ],
  },
  {
    refuses: 'a figure without its rivals',
    file: 'text/en.md',
    from: '[got off in](claim:002/most-off-erbil)',
    to: '[got off in](claim:002/passengers-419)',
    problems: [
      'stories/belarus-border-2021/text/en.md:51:111 returned: expected beside 002/passengers-419 the figures of the others in step returned, as flight-passengers is differing, got none of 000/passengers-200-300, 000/passengers-interfax, 001/iraqis-returned, 002/passengers-more-than-400, 003/passengers-hundreds, 003/passengers-430; help: cite them in its prose, its figure or a note',
    ],
  },
  {
    refuses: 'a paragraph that cites nobody',
    file: 'text/en.md',
    from: '[Around 500 migrants](claim:001/incident-late-thursday) were',
    to: 'People were',
    problems: [
      'stories/belarus-border-2021/text/en.md:65:1 attempt-18: expected a paragraph that cites a claim, got one without; help: link the words that tell it: [words](claim:000/id)',
    ],
  },
  {
    refuses: 'an anchor that is too long',
    file: '003',
    from: 'anchor: "stopped first in Irbil"',
    to: 'anchor: "stopped first in Irbil, capital of Iraq’s autonomous north"',
    problems: [
      'seeds/003_c48379ea9e87f482.yaml:428:13 claims[27].anchor: expected an anchor of 2 to 6 words, got 9; help: take the fewest words that stand only once in the line',
    ],
  },
  {
    refuses: 'an inference without its why',
    file: 'places.yaml',
    from: 'why: { en: "The texts say only that it is near',
    to: 'who: { en: "The texts say only that it is near',
    problems: [
      'stories/belarus-border-2021/places.yaml:36:10 [4].basis: expected why, as this place is our inference, got nothing; help: why: { en: "what we conclude it from" }',
      'stories/belarus-border-2021/places.yaml:36:157 [4].basis: expected one of the keys kind, words, why, from, got "who"; help: did you mean "why"?',
    ],
  },
  {
    refuses: 'an inference from a dateline alone',
    file: 'places.yaml',
    from: 'from: [dateline 000, claim 003/tents-few-hundred, claim 002/forest-thousands, claim 001/caption-grodno-region]',
    to: 'from: [dateline 000]',
    problems: [
      'stories/belarus-border-2021/events.yaml:74:10 [8].place: expected a place that a text tells of, got "crossing", which is our inference and rests on no claim; help: put it at a place that its claims name, or leave place out: then it stands beside the map',
      'stories/belarus-border-2021/events.yaml:98:10 [11].place: expected a place that a text tells of, got "crossing", which is our inference and rests on no claim; help: put it at a place that its claims name, or leave place out: then it stands beside the map',
      'stories/belarus-border-2021/places.yaml:18:75 [1].basis.from: expected from, what our inference rests on, got datelines alone; help: name a claim that tells of the place, as from: [dateline 000, claim 001/its-id], or draw it no finer than a text does',
    ],
  },
  {
    refuses: "an author's text of a map that names nothing on it",
    file: 'story.yaml',
    from: '    time: { from: null, to: "2021-11-19" }\n\n  - id: line',
    to: '    alt: { en: A blue sky }\n\n  - id: line',
    problems: [
      'stories/belarus-border-2021/story.yaml:21:10 steps[0].alt: expected words that name something on this step\'s map, got "A blue sky"; help: it shows the Poland–Belarus border, Poland-Belarus border, Belarus border, border with Poland and more; leave alt out, and it is written from what the map shows',
    ],
  },
  {
    refuses: 'a figure of quotations that is too long',
    file: 'story.yaml',
    from: 'words: [{ en: systematically and thoroughly }]',
    to: 'words: [{ en: systematically and thoroughly and as one would expect }]',
    problems: [
      'stories/belarus-border-2021/story.yaml:167:15 steps[12].figure.words[0]: expected a quotation of at most 6 words, got 8; help: quote fewer of them, and say the rest in your own words',
    ],
  },
  {
    refuses: 'a file that nobody reads',
    file: 'event.yaml',
    from: '',
    to: '[]\n',
    problems: [
      'stories/belarus-border-2021/event.yaml:1:1: expected story.yaml, places.yaml, routes.yaml, events.yaml, actors.yaml, topics.yaml, corrections.yaml, teaching/lesson.yaml, teaching/notes.yaml or text/<lang>.md, got event.yaml; help: did you mean "events.yaml"?',
    ],
  },
  {
    refuses: 'a file that is missing',
    file: 'topics.yaml',
    from: '',
    to: null,
    problems: [
      'stories/belarus-border-2021/topics.yaml:1:1: expected this file, got none; help: write it, if only as []: docs/making-a-story.md says what it holds',
    ],
    alone: true,
  },
];
