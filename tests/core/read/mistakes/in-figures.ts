// Mistakes between parts: answers, doubles, figures of a kind, days, the ground of the map, cells.
import type { Mistake } from './mistake.ts';

export const IN_FIGURES: readonly Mistake[] = [
  {
    mistake: 'a claim that answers itself',
    file: 'ledger',
    from: 'answers: [000/crowd]',
    to: 'answers: [000/denial]',
    says: [
      'seeds/000_abc.yaml:24:15 claims[1].answers[0]: expected a claim that another one makes, got 000/denial itself; help: an answer names what was said before it: take one of them out',
    ],
  },
  {
    mistake: 'answers in a circle',
    file: 'ledger',
    from: '    certainty: stated\n',
    to: '    certainty: stated\n    answers: [000/denial]\n',
    says: [
      'seeds/000_abc.yaml:12:15 claims[0].answers[0]: expected answers that lead to a first claim, got a circle: 000/crowd → 000/denial → 000/crowd; help: an answer names what was said before it: take one of them out',
    ],
  },
  {
    mistake: 'a layer twice',
    file: 'story.yaml',
    from: 'layers: [sokolka, attempt]',
    to: 'layers: [sokolka, attempt, sokolka]',
    says: [
      'stories/small/story.yaml:17:32 steps[1].layers[2]: expected each layer once, got "sokolka" again; help: take it out, or name what was meant in its place',
    ],
  },
  {
    mistake: 'a route twice',
    file: 'story.yaml',
    from: 'routes: [flight]',
    to: 'routes: [flight, flight]',
    says: [
      'stories/small/story.yaml:25:22 steps[2].routes[1]: expected each route once, got "flight" again; help: take it out, or name what was meant in its place',
    ],
  },
  {
    mistake: 'a place fitted twice',
    file: 'story.yaml',
    from: 'fit: [border, sokolka]',
    to: 'fit: [border, border]',
    says: [
      'stories/small/story.yaml:16:27 steps[1].view.fit[1]: expected each place to fit once, got "border" again; help: take it out, or name what was meant in its place',
    ],
  },
  {
    mistake: 'a claim twice in a figure',
    file: 'story.yaml',
    from: 'claims: [000/passengers, 000/range]',
    to: 'claims: [000/passengers, 000/passengers]',
    says: [
      'stories/small/story.yaml:26:85 steps[2].chart.claims[1]: expected each claim once, got "000/passengers" again; help: take it out, or name what was meant in its place',
    ],
  },
  {
    mistake: 'a claim twice in an event',
    file: 'events.yaml',
    from: 'claims: [000/crowd, 000/denial, 000/seen]',
    to: 'claims: [000/crowd, 000/crowd]',
    says: [
      'stories/small/events.yaml:6:23 [0].claims[1]: expected each claim once, got "000/crowd" again; help: take it out, or name what was meant in its place',
    ],
  },
  {
    mistake: 'a speaker twice',
    file: 'ledger',
    from: 'says: [minister]',
    to: 'says: [minister, minister]',
    says: [
      'seeds/000_abc.yaml:21:22 claims[1].says[1]: expected each speaker once, got "minister" again; help: take it out, or name what was meant in its place',
    ],
  },
  {
    mistake: 'two callouts at one place',
    file: 'story.yaml',
    from: '      - { at: border, point: [24, 53.5], text: { en: About 500 people }, claim: 000/crowd }',
    to: '      - { at: border, text: { en: About 500 people }, claim: 000/crowd }\n      - { at: border, text: { en: Some }, claim: 000/crowd }',
    says: [
      'stories/small/story.yaml:21:15 steps[1].callouts[1].at: expected one callout at border, got another; help: say it in one, or give each a point: two leaders that meet say nothing of either',
    ],
  },
  {
    mistake: 'a number of two claims',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: number, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    says: [
      'stories/small/story.yaml:26:69 steps[2].chart.claims: expected 1 claim in a figure of kind number, got 2; help: choose one claim; several are rows, or a strip',
    ],
  },
  {
    mistake: 'a number without one',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: number, title: { en: On board }, claims: [000/denial]',
    says: [
      'stories/small/story.yaml:26:62 steps[2].chart.claims[0]: expected a claim with a figure in a figure of kind number, got "000/denial"; help: it has none: quote it',
    ],
  },
  {
    mistake: 'a pair of one',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: pair, title: { en: On board }, claims: [000/passengers]',
    says: [
      'stories/small/story.yaml:26:59 steps[2].chart.claims: expected 2 claims in a figure of kind pair, got 1; help: set two claims face to face; more of them are rows',
    ],
  },
  {
    mistake: 'a pair of three',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: pair, title: { en: On board }, claims: [000/passengers, 000/range, 000/seen]',
    says: [
      'stories/small/story.yaml:26:59 steps[2].chart.claims: expected 2 claims in a figure of kind pair, got 3; help: set two claims face to face; more of them are rows',
    ],
  },
  {
    mistake: 'dates without a day',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: dates, title: { en: On board }, claims: [000/crowd, 000/range]',
    says: [
      'stories/small/story.yaml:26:72 steps[2].chart.claims[1]: expected a claim that says when in a figure of kind dates, got "000/range"; help: it has no day: tell it in the prose',
    ],
  },
  {
    mistake: 'a whole among its parts',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: parts, title: { en: On board }, claims: [000/range, 000/passengers, 000/crowd]',
    says: [
      'stories/small/story.yaml:26:72 steps[2].chart.claims[1]: expected a part of 000/range (300), got 000/passengers, which has more (431); help: name the whole first',
    ],
  },
  {
    mistake: 'parts without a number',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: parts, title: { en: On board }, claims: [000/crowd, 000/range, 000/seen]',
    says: [
      'stories/small/story.yaml:26:83 steps[2].chart.claims[2]: expected a claim with a number in a figure of kind parts, got "000/seen"; help: show these as rows',
    ],
  },
  {
    mistake: 'parts of one',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: parts, title: { en: On board }, claims: [000/crowd, 000/passengers]',
    says: [
      'stories/small/story.yaml:26:60 steps[2].chart.claims: expected 3 to 12 claims in a figure of kind parts, got 2; help: name the whole first, then two parts of it or more',
    ],
  },
  {
    mistake: 'a strip of one',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: strip, title: { en: On board }, claims: [000/passengers]',
    says: [
      'stories/small/story.yaml:26:60 steps[2].chart.claims: expected 2 to 12 claims in a figure of kind strip, got 1; help: a figure with one value is of kind number',
    ],
  },
  {
    mistake: 'a strip without a number',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: strip, title: { en: On board }, claims: [000/denial, 000/seen]',
    says: [
      'stories/small/story.yaml:26:60 steps[2].chart.claims: expected a claim with a number in a figure of kind strip, got none; help: show these as rows',
    ],
  },
  {
    mistake: 'a quotation without its words',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: quote, title: { en: On board }, claims: [000/passengers]',
    says: [
      'stories/small/story.yaml:26:60 steps[2].chart.claims: expected words for each of 1 claims, got 0; help: write one { en: "…" } for each claim, in their order',
    ],
  },
  {
    mistake: 'words in a figure of numbers',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: strip, title: { en: On board }, claims: [000/passengers, 000/range], words: [{ en: x }]',
    says: [
      'stories/small/story.yaml:26:96 steps[2].chart.words: expected words only in a chart of kind quote or names, got them in strip; help: take words out, or make it a quote or names',
    ],
  },
  {
    mistake: 'a figure of no claim',
    file: 'story.yaml',
    from: 'kind: strip, title: { en: The 431 on board }, claims: [000/passengers, 000/range]',
    to: 'kind: strip, title: { en: On board }, claims: []',
    says: [
      'stories/small/story.yaml:26:60 steps[2].chart.claims: expected one claim or more, got none; help: name the claims that it shows: [000/id]',
    ],
  },
  {
    mistake: 'a weekday that the date is not',
    file: 'text/en.md',
    from: 'On 18 November',
    to: 'On Friday, 18 November',
    says: [
      'stories/small/text/en.md:11:4 flight: expected Thursday, as 18 November 2021 is one, got "Friday, 18 November"; help: mend the weekday, or the date',
    ],
  },
  {
    mistake: 'a weekday that the date is not, in a statement',
    file: 'ledger',
    from: 'en: There was no attempt.',
    to: 'en: "There was no attempt on Monday 17 November 2021."',
    says: [
      'seeds/000_abc.yaml:25:16 claims[1].statement: expected Wednesday, as 17 November 2021 is one, got "Monday 17 November 2021"; help: mend the weekday, or the date',
    ],
  },
  {
    mistake: 'a weekday that the day is not',
    file: 'ledger',
    from: 'words: Wednesday',
    to: 'words: Friday',
    says: [
      'seeds/000_abc.yaml:17:11 claims[0].when: expected a Friday, as the words have it, got 2021-11-17, a Wednesday; help: mend the day, or the words',
    ],
  },
  {
    mistake: 'longitude and latitude swapped, in a country',
    file: 'places.yaml',
    from: 'point: [23.5, 53.4]',
    to: 'point: [53.4, 23.5]',
    says: [
      'stories/small/places.yaml:4:13 [0].geometry: expected a place in POL, got [53.4, 23.5], which lies outside; help: did you mean [23.5, 53.4]? The longitude comes first',
    ],
  },
  {
    mistake: 'a point off the ground',
    file: 'places.yaml',
    from: '  names: { en: The airport, pl: Lotnisko }\n  country: BLR\n  geometry: { point: [28, 53.9] }',
    to: '  names: { en: The airport, pl: Lotnisko }\n  geometry: { point: [178.4, -18.1] }',
    says: [
      'stories/small/places.yaml:9:13 [1].geometry: expected a point on the ground of the map, from 23° west to 101° east and from 5° to 76° north, got [178.4, -18.1]; help: the basemap has nothing there: tell of it in the prose',
    ],
  },
  {
    mistake: 'a point at 0/0',
    file: 'places.yaml',
    from: '  names: { en: The airport, pl: Lotnisko }\n  country: BLR\n  geometry: { point: [28, 53.9] }',
    to: '  names: { en: The airport, pl: Lotnisko }\n  geometry: { point: [0, 0] }',
    says: [
      'stories/small/places.yaml:9:13 [1].geometry: expected a point, got [0, 0]; help: it lies in the sea off Africa: most often two numbers are missing',
    ],
  },
  {
    mistake: 'a camera off the ground',
    file: 'story.yaml',
    from: 'center: [24, 53], zoom: 4',
    to: 'center: [-140, 0], zoom: 4',
    says: [
      'stories/small/story.yaml:13:31 steps[0].view.camera.center: expected a point on the ground of the map, from 23° west to 101° east and from 5° to 76° north, got [-140, 0]; help: the basemap has nothing there: tell of it in the prose',
    ],
  },
  {
    mistake: 'a camera with longitude and latitude swapped',
    file: 'story.yaml',
    from: 'center: [24, 53], zoom: 4',
    to: 'center: [80, -10], zoom: 4',
    says: [
      'stories/small/story.yaml:13:31 steps[0].view.camera.center: expected a point on the ground of the map, from 23° west to 101° east and from 5° to 76° north, got [80, -10]; help: the basemap has nothing there: tell of it in the prose',
    ],
  },
  {
    mistake: 'a callout off its place',
    file: 'story.yaml',
    from: 'point: [24, 53.5]',
    to: 'point: [53.5, 24]',
    says: [
      'stories/small/story.yaml:20:30 steps[1].callouts[0].point: expected a point on border, got [53.5, 24], which lies off it; help: did you mean [24, 53.5]? The longitude comes first',
    ],
  },
  {
    mistake: 'a callout far from its stretch',
    file: 'story.yaml',
    from: 'point: [24, 53.5]',
    to: 'point: [28, 50]',
    says: [
      'stories/small/story.yaml:20:30 steps[1].callouts[0].point: expected a point on border, got [28, 50], which lies off it; help: a point is [longitude, latitude]',
    ],
  },
  {
    mistake: 'a name that a cell cannot hold',
    file: 'actors.yaml',
    from: 'en: The minister',
    to: 'en: A | B',
    says: [
      'stories/small/actors.yaml:2:3 [1].name: expected a name that can stand beside others in a cell of claims.csv, got "A | B"; help: write it without "|", which stands between them',
    ],
  },
  {
    mistake: 'a unit that a cell cannot hold',
    file: 'ledger',
    from: 'value: 500, unit: people',
    to: 'value: 500, unit: people | men',
    says: [
      'seeds/000_abc.yaml:14:35 claims[0].figures[0].unit: expected a unit that can stand beside others in a cell of claims.csv, got "people | men"; help: write it without "|", which stands between them',
    ],
  },
];
