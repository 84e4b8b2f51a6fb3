// Our story, broken once for each check: what is changed, and all that is then said of it.
import type { Break, Said } from './real-input.ts';

export interface Broken extends Break {
  /** What a check refuses here. */
  readonly refuses: string;
  readonly problems: readonly Said[];
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
      {
        at: 'all mean the same passengers." } ▸}',
        says: 'expected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; help: look at this line and the one before: a bracket, a quotation mark or an indent is amiss; what leans on this file is not checked until then',
      },
    ],
    alone: true,
  },
  {
    refuses: 'a key that nobody reads',
    file: 'events.yaml',
    from: 'steps: [warehouse, unknown]',
    to: 'step: [warehouse, unknown]',
    problems: [
      {
        at: '▸step: [warehouse, unknown]',
        path: '[tents-at-crossing]',
        says: 'expected one of the keys id, title, kind, when, place, route, claims, steps, got "step"; help: did you mean "steps"?',
      },
    ],
  },
  {
    refuses: 'a value of another sort',
    file: 'story.yaml',
    from: 'fit: [minsk, tashkent], maxZoom: 4.5 }',
    to: 'fit: [minsk, tashkent], maxZoom: deep }',
    problems: [
      {
        at: 'maxZoom: ▸deep',
        path: 'steps[tashkent].view.maxZoom',
        says: 'expected a number from 0 to 22, got "deep"; help: write bare digits, without quotation marks',
      },
    ],
  },
  {
    refuses: 'an id that nobody defines',
    file: 'story.yaml',
    from: 'layers: [woman-at-airport, erbil, baghdad, iraq]',
    to: 'layers: [woman-at-airport, erbil, baghdad, irak]',
    problems: [
      {
        at: '▸irak',
        path: 'steps[returned].layers[3]',
        says: 'expected the id of a place or an event, got "irak"; help: did you mean "iraq"?',
      },
    ],
  },
  {
    refuses: 'two things of one name',
    file: 'topics.yaml',
    from: 'id: naming',
    to: 'id: legitimacy',
    problems: [
      {
        file: '002',
        at: 'id: called-refugees … topic: ▸naming',
        path: 'claims[called-refugees].topic',
        says: 'expected the id of a topic, got "naming"; help: write it into its file first, or use one that stands there',
      },
      {
        at: 'id: ▸legitimacy, title: { en: The words for',
        path: '[legitimacy].id',
        says: 'expected an id of its own, got "legitimacy", which stands in line {line}; help: call one of the two otherwise',
        line: 'id: legitimacy, title: { en: Lukashenko',
      },
    ],
  },
  {
    refuses: 'a place outside of its country',
    file: 'places.yaml',
    from: 'point: [23.502, 53.407]',
    to: 'point: [25.502, 53.407]',
    problems: [
      {
        at: 'geometry: ▸{ point: [25.502, 53.407] }',
        path: '[sokolka].geometry',
        says: 'expected a place in POL, got [25.502, 53.407], which lies outside; help: a point is [longitude, latitude]',
      },
    ],
  },
  {
    refuses: 'a shape that the map has not',
    file: 'places.yaml',
    from: '{ shape: bug }',
    to: '{ shape: bog }',
    problems: [
      {
        at: 'geometry: ▸{ shape: bog }',
        path: '[bug].geometry',
        says: 'expected a shape of public/geo, got "bog"; help: did you mean "bug"?',
      },
    ],
  },
  {
    refuses: 'a geometry finer than its precision',
    file: 'places.yaml',
    from: 'geometry: { shape: grodno-strip }\n  precision: area',
    to: 'geometry: { shape: grodno-strip }\n  precision: town',
    problems: [
      {
        at: 'geometry: ▸{ shape: grodno-strip }\n  precision: town',
        path: '[warehouse].geometry',
        says: 'expected a point, as its precision is town, got a shape; help: mend whichever of the two is wrong, geometry or precision',
      },
    ],
  },
  {
    refuses: 'a point whose words are vague',
    file: 'places.yaml',
    from: 'kind: text, words: Warsaw }',
    to: 'kind: text, words: near Warsaw }',
    problems: [
      {
        at: 'precision: ▸town\n  basis: { kind: text, words: near Warsaw }',
        path: '[warsaw].precision',
        says: 'expected no point, as its words say only "near", got precision town; help: draw a stretch or an area: { shape: id } with precision stretch or area',
      },
    ],
  },
  {
    refuses: 'a route that stops at a stretch',
    file: 'routes.yaml',
    from: 'stops: [tashkent, minsk]',
    to: 'stops: [border, minsk]',
    problems: [
      {
        at: 'stops: [▸border, minsk]',
        path: '[tashkent-minsk].stops[0]',
        says: 'expected a place that is a point, got "border", which is known as stretch; help: a route stops at towns and exact points only',
      },
    ],
  },
  {
    refuses: 'an event without a claim',
    file: 'events.yaml',
    from: 'claims: [002/border-fortified]',
    to: 'claims: []',
    problems: [
      {
        at: 'claims: ▸[]',
        path: '[border-fortified].claims',
        says: 'expected one claim or more, got none; help: name the claims that tell of it: [000/id]',
      },
    ],
  },
  {
    refuses: 'a map deeper than anybody knows',
    file: 'story.yaml',
    from: 'fit: [border, warsaw, minsk], maxZoom: 6.5 }',
    to: 'fit: [border], maxZoom: 9 }',
    problems: [
      {
        at: 'maxZoom: ▸9',
        path: 'steps[unknown].view.maxZoom',
        says: 'expected a zoom of at most 8.5, as deep as border (a stretch) is known, got 9; help: a map that looks closer than anybody knows is a guess',
      },
    ],
  },
  {
    refuses: 'a layer that has no place',
    file: 'story.yaml',
    from: 'layers: [germany, poland, belarus, russia, border]',
    to: 'layers: [germany, poland, belarus, russia, merkel-call]',
    problems: [
      {
        at: 'russia, ▸merkel-call',
        path: 'steps[calls].layers[4]',
        says: 'expected something that can be drawn, got "merkel-call", an event that has no place to draw; help: take it from the map, and tell of it in the prose',
      },
    ],
  },
  {
    refuses: 'a callout that is too long',
    file: 'story.yaml',
    from: 'Tents near a crossing point: which, we infer',
    to: 'Tents near a crossing point: which one it is, we only infer',
    problems: [
      {
        at: 'text: ▸{ en: "Tents near a crossing point',
        path: 'steps[warehouse].callouts[1].text',
        says: 'expected a callout of at most 8 words, got 12; help: shorten it; the prose has room for the rest',
      },
    ],
  },
  {
    refuses: 'a figure that no given claim has, in a callout',
    file: 'story.yaml',
    from: 'A corridor for 2,000, says',
    to: 'A corridor for 3,000, says',
    problems: [
      {
        at: 'text: ▸{ en: "A corridor for',
        path: 'steps[corridor].callouts[1].text',
        says: 'expected a figure of 003/corridor-wanted (2,000 people), got "3,000"; help: no claim has this figure: give the one that the claim has',
      },
    ],
  },
  {
    refuses: 'a view with nothing to hold on to',
    file: 'story.yaml',
    from: 'view: { fit: [bug], maxZoom: 8 }',
    to: 'view: { camera: { center: [2, 20], zoom: 8 } }',
    problems: [
      {
        at: 'view: ▸{ camera: { center: [2, 20]',
        path: 'steps[bug].view',
        says: 'expected a border, water or coast and 3 named places on the map as a phone shows it, got one and no named place; help: zoom out, or fit a place that people know beside it',
      },
    ],
  },
  {
    refuses: 'a label that is hidden and that no callout names',
    file: 'story.yaml',
    from: 'routes: [flight-home]\n',
    to: 'labels: { hide: [minsk] }\n',
    problems: [
      {
        at: 'hide: [▸minsk]',
        path: 'steps[flight].labels.hide[0]',
        says: 'expected a callout that names minsk, as its label is hidden, got none; help: show its label, name it in a callout, or take minsk from the layers',
      },
    ],
  },
  {
    refuses: "a day that is not the story's",
    file: 'events.yaml',
    from: 'when: { from: "2021-11-19", to: "2021-11-19" }',
    to: 'when: { from: "2021-11-19", to: "2021-12-19" }',
    problems: [
      {
        at: 'to: ▸"2021-12-19"',
        path: '[putin-call].when.to',
        says: 'expected a time of the story, from 2021-11-17 to 2021-11-19, or an open end, got 2021-12-19; help: leave the end open that nobody dates: null',
      },
    ],
  },
  {
    refuses: 'a notice that leads back',
    file: 'story.yaml',
    from: 'skip: unknown }',
    to: 'skip: bug }',
    problems: [
      {
        at: 'skip: ▸bug',
        path: 'notice.skip',
        says: 'expected a step after "deaths", of which the notice warns, got "bug"; help: skip: unknown',
      },
    ],
  },
  {
    refuses: 'a step that nobody tells',
    file: 'text/en.md',
    from: '{#tashkent}',
    to: '{#taschkent}',
    problems: [
      {
        file: 'story.yaml',
        at: 'id: ▸tashkent\n',
        path: 'steps[tashkent].id',
        says: 'expected a section for the step in stories/belarus-border-2021/text/en.md, got none; help: did you mean "taschkent"?',
      },
      {
        at: '## An airline turns … {#taschkent}',
        path: 'taschkent',
        says: 'expected the id of a step, got "taschkent"; help: did you mean "tashkent"?',
      },
    ],
  },
  {
    refuses: 'a topic in dispute with one speaker',
    file: 'topics.yaml',
    from: 'id: deaths, title: { en: Deaths }, question: { en: How many people have died? }, relation: one-voice',
    to: 'id: deaths, title: { en: Deaths }, question: { en: How many people have died? }, relation: disputed',
    problems: [
      {
        at: 'have died? }, relation: ▸disputed',
        path: '[deaths].relation',
        says: 'expected two speakers or more in a topic that is disputed, got only polish-media; help: call it one-voice, or give the claim of the other speaker this topic',
      },
    ],
  },
  {
    refuses: 'a figure without a claim',
    file: 'text/en.md',
    from: 'which the undated report calls',
    to: 'which 12 of them call',
    problems: [
      {
        at: 'which ▸12 of them',
        path: 'sources',
        says: 'expected a link to the claim that gives "12", got a figure without one; help: or mark it as no figure of the story: [12](uncounted:)',
      },
    ],
  },
  {
    refuses: "another figure than the claim's",
    file: 'text/en.md',
    from: '[100 troops]',
    to: '[200 troops]',
    problems: [
      {
        at: '[▸200 troops]',
        path: 'neighbours',
        says: 'expected a figure of 001/estonia-100-troops (100 troops), got "200"; help: no claim has this figure: give the one that the claim has',
      },
    ],
  },
  {
    refuses: "another qualifier than the claim's",
    file: 'text/en.md',
    from: '[At least eleven people]',
    to: '[Eleven people]',
    problems: [
      {
        at: '[▸Eleven people]',
        path: 'deaths',
        says: 'expected the qualifier of 001/deaths-11 (at least 11 people), got "Eleven"; help: about, around, some, roughly · more than, over · at least · nearly, almost · none where it is exact',
      },
    ],
  },
  {
    refuses: "another unit than the claim's",
    file: 'text/en.md',
    from: '[45 people]',
    to: '[45 soldiers]',
    problems: [
      {
        at: '[▸45 soldiers]',
        path: 'attempt-18',
        says: 'expected the unit of 001/detained-45 (45 people), got "45 soldiers held"; help: call what is counted as the claim does, or leave it unsaid',
      },
    ],
  },
  {
    refuses: 'a quotation that is too long',
    file: 'text/en.md',
    from: '[have become more aggressive](claim:001/more-aggressive)',
    to: '[have become more aggressive](claim:001/more-aggressive) as far as we see',
    problems: [
      {
        at: '▸"[have become more aggressive]',
        path: 'bug',
        says: 'expected a quotation of at most 6 words, got 9; help: quote fewer of them, and say the rest in your own words',
      },
    ],
  },
  {
    refuses: 'a quotation without its speaker',
    file: 'text/en.md',
    from: 'says President Andrzej Duda',
    to: 'it says',
    problems: [
      {
        at: '▸"[deals agreed without us]',
        path: 'calls',
        says: 'expected who says "deals agreed without us" in the same sentence, got nobody; help: name Andrzej Duda there',
      },
    ],
  },
  {
    refuses: 'a quotation without its speaker, in a ledger',
    file: '000',
    from: 'Eismont says that Angela Merkel is going',
    to: 'We read that Angela Merkel is going',
    problems: [
      {
        at: 'statement: ▸{ en: "We read that',
        path: 'claims[corridor-merkel-negotiates].statement',
        says: 'expected who says "humanitarian corridor to Germany" in the same sentence, got nobody; help: name Natalia Eismont there',
      },
    ],
  },
  {
    refuses: 'an accusation without its denial',
    file: 'text/en.md',
    from: '[pontoons](claim:001/bug-pontoons)',
    to: '[pontoons](claim:000/engineered)',
    problems: [
      {
        at: '[▸pontoons]',
        path: 'bug',
        says: 'expected the denial of 000/engineered in step bug as well, got the accusation alone; help: cite 000/charges-rejected (belarus, russia) in its prose, its chart or a callout',
      },
    ],
  },
  {
    refuses: 'raw HTML',
    file: 'text/en.md',
    from: 'The ministry gives no number.',
    to: 'The ministry gives<br> no number.',
    problems: [
      {
        at: 'gives▸<br> no number',
        path: 'bug',
        says: 'expected Markdown, got raw HTML "<br>"; help: raw HTML is not shown: write it as Markdown',
      },
    ],
  },
  {
    refuses: 'a link that runs',
    file: 'text/en.md',
    from: '[elsewhere](step:lukashenko)',
    to: '[elsewhere](javascript:alert)',
    problems: [
      {
        at: '▸[elsewhere](javascript',
        path: 'attempt-17',
        says: 'expected a link to claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id, got "javascript:alert"; help: link to one of those, or write it as text',
      },
    ],
  },
  {
    refuses: 'a point by inference',
    file: 'places.yaml',
    from: 'kind: text, words: Tashkent }',
    to: 'kind: inference, words: Tashkent, from: [claim 002/tashkent-stopped], why: { en: The text names it } }',
    problems: [
      {
        at: 'id: tashkent\n … precision: ▸town',
        path: '[tashkent].precision',
        says: 'expected no point, as this place is our inference, got precision town; help: draw a stretch or an area: { shape: id } with precision stretch or area',
      },
    ],
  },
  {
    refuses: 'a day that is no Thursday',
    file: '000',
    from: 'from: "2021-11-18", to: "2021-11-18", words: Thursday, basis: weekday',
    to: 'from: "2021-11-17", to: "2021-11-18", words: Thursday, basis: weekday',
    problems: [
      {
        at: 'when: ▸{ from: "2021-11-17", to: "2021-11-18", words: Thursday',
        path: 'claims[g7-ministers-urge].when',
        says: 'expected a Thursday, as the words have it, got 2021-11-17, a Wednesday; help: mend the day, or the words',
      },
    ],
  },
  {
    refuses: 'one figure with two units in a topic',
    file: '002',
    from: 'value: 2000, unit: people',
    to: 'value: 2000, unit: refugees',
    problems: [
      {
        at: 'value: 2000, unit: ▸refugees',
        path: 'claims[camp-2000].figures[0].unit',
        says: 'expected the unit that 2000 has in 000/camp-estimate, "people", as both speak of camp-size, got "refugees"; help: give both the same unit, or another topic to what counts something else',
      },
    ],
  },
  {
    refuses: 'a figure without its rivals',
    file: 'text/en.md',
    from: '[wished to go back](claim:002/flight-voluntary)',
    to: '[wished to go back](claim:002/passengers-419)',
    problems: [
      {
        at: '[▸wished to go back]',
        path: 'returned',
        says: 'expected beside 002/passengers-419 the figures of the others in step returned, as flight-passengers is differing, got none of 000/passengers-200-300, 000/passengers-interfax, 001/iraqis-returned, 002/passengers-more-than-400, 003/passengers-hundreds, 003/passengers-430; help: cite them in its prose, its chart or a callout',
      },
    ],
  },
  {
    refuses: 'a paragraph that cites nobody',
    file: 'text/en.md',
    from: '"[absolutely possible](claim:001/help-possible)"',
    to: 'quite possible',
    problems: [
      {
        at: 'That his forces helped',
        path: 'attempt-17',
        says: 'expected a paragraph that cites a claim, got one without; help: link the words that tell it: [words](claim:000/id)',
      },
    ],
  },
  {
    refuses: 'an anchor that is too long',
    file: '003',
    from: 'anchor: "stopped first in Irbil"',
    to: 'anchor: "stopped first in Irbil, capital of Iraq’s autonomous north"',
    problems: [
      {
        at: 'anchor: ▸"stopped first in Irbil',
        path: 'claims[flight-stop-erbil].anchor',
        says: 'expected an anchor of 2 to 6 words, got 9; help: take the fewest words that stand only once in the line',
      },
    ],
  },
  {
    refuses: 'an inference without its why',
    file: 'places.yaml',
    from: 'why: { en: "The texts say only that it is near',
    to: 'who: { en: "The texts say only that it is near',
    problems: [
      {
        at: 'basis: ▸{ kind: inference, words: nearby warehouse',
        path: '[warehouse].basis',
        says: 'expected why, as this place is our inference, got nothing; help: why: { en: "what we conclude it from" }',
      },
      {
        at: '▸who: { en: "The texts say only',
        path: '[warehouse].basis',
        says: 'expected one of the keys kind, words, why, from, got "who"; help: did you mean "why"?',
      },
    ],
  },
  {
    refuses: 'an inference from a dateline alone',
    file: 'places.yaml',
    from: 'from: [claim 003/tents-few-hundred, claim 002/forest-thousands, claim 001/caption-grodno-region]',
    to: 'from: [dateline 000]',
    problems: [
      {
        file: 'events.yaml',
        at: 'id: camp-in-forest … place: ▸crossing',
        path: '[camp-in-forest].place',
        says: 'expected a place that a text tells of, got "crossing", which is our inference and rests on no claim; help: put it at a place that its claims name, or leave place out: then it stands beside the map',
      },
      {
        file: 'events.yaml',
        at: 'id: clashes-at-crossing … place: ▸crossing',
        path: '[clashes-at-crossing].place',
        says: 'expected a place that a text tells of, got "crossing", which is our inference and rests on no claim; help: put it at a place that its claims name, or leave place out: then it stands beside the map',
      },
      {
        file: 'events.yaml',
        at: 'id: tents-at-crossing … place: ▸crossing',
        path: '[tents-at-crossing].place',
        says: 'expected a place that a text tells of, got "crossing", which is our inference and rests on no claim; help: put it at a place that its claims name, or leave place out: then it stands beside the map',
      },
      {
        at: 'from: ▸[dateline 000],',
        path: '[crossing].basis.from',
        says: 'expected from, what our inference rests on, got datelines alone; help: name a claim that tells of the place, as from: [dateline 000, claim 001/its-id], or draw it no finer than a text does',
      },
    ],
  },
  {
    refuses: "an author's text of a map that names nothing on it",
    file: 'story.yaml',
    from: '    time: { from: null, to: "2021-11-19" }\n\n  - id: returned',
    to: '    alt: { en: A blue sky }\n\n  - id: returned',
    problems: [
      {
        at: 'alt: ▸{ en: A blue sky }',
        path: 'steps[start].alt',
        says: 'expected words that name something on this step\'s map, got "A blue sky"; help: it shows the Poland–Belarus border, Poland-Belarus border, Belarus border, border with Poland and more; leave alt out, and it is written from what the map shows',
      },
    ],
  },
  {
    refuses: 'a chart of quotations that is too long',
    file: 'story.yaml',
    from: 'words: [{ en: systematically and thoroughly }]',
    to: 'words: [{ en: systematically and thoroughly and as one would expect }]',
    problems: [
      {
        at: 'words: [▸{ en: systematically and thoroughly',
        path: 'steps[neighbours].chart.words[0]',
        says: 'expected a quotation of at most 6 words, got 8; help: quote fewer of them, and say the rest in your own words',
      },
    ],
  },
  {
    refuses: 'a file that nobody reads',
    file: 'event.yaml',
    from: '',
    to: '[]\n',
    problems: [
      {
        at: '',
        says: 'expected story.yaml, world.yaml, places.yaml, routes.yaml, events.yaml, actors.yaml, topics.yaml, corrections.yaml, teaching/lesson.yaml, teaching/notes.yaml or text/<lang>.md, got event.yaml; help: did you mean "events.yaml"?',
      },
    ],
  },
  {
    refuses: 'a file that is missing',
    file: 'topics.yaml',
    from: '',
    to: null,
    problems: [
      {
        at: '',
        says: 'expected this file, got none; help: write it, if only as []: docs/making-a-story.md says what it holds',
      },
    ],
    alone: true,
  },
];
