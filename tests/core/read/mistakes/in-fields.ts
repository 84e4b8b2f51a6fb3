// Mistakes in single fields, and names that nobody defines.
import type { Mistake } from './mistake.ts';

export const IN_FIELDS: readonly Mistake[] = [
  {
    mistake: 'a figure without end',
    file: 'ledger',
    from: 'value: 500',
    to: 'value: .inf',
    says: [
      'seeds/000_abc.yaml:14:24 claims[0].figures[0].value: expected a number of 0 or more, got Infinity; help: write bare digits, without quotation marks',
    ],
  },
  {
    mistake: 'a figure too large to be one',
    file: 'ledger',
    from: 'value: 500',
    to: 'value: 1e309',
    says: [
      'seeds/000_abc.yaml:14:24 claims[0].figures[0].value: expected a number of 0 or more, got Infinity; help: write bare digits, without quotation marks',
    ],
  },
  {
    mistake: 'a figure that is no number',
    file: 'ledger',
    from: 'value: 500',
    to: 'value: .nan',
    says: [
      'seeds/000_abc.yaml:14:24 claims[0].figures[0].value: expected a number of 0 or more, got NaN; help: write bare digits, without quotation marks',
    ],
  },
  {
    mistake: 'a figure below nothing',
    file: 'ledger',
    from: 'value: 500',
    to: 'value: -3',
    says: [
      'seeds/000_abc.yaml:14:24 claims[0].figures[0].value: expected a number of 0 or more, got -3; help: write bare digits, without quotation marks',
    ],
  },
  {
    mistake: 'a range that runs backwards',
    file: 'ledger',
    from: 'min: 200, max: 300',
    to: 'min: 300, max: 200',
    says: [
      'seeds/000_abc.yaml:51:32 claims[4].figures[0].max: expected a number of 300 or more, got 200; help: write bare digits, without quotation marks',
    ],
  },
  {
    mistake: 'an id that Windows keeps for a device',
    file: 'topics.yaml',
    from: 'id: size',
    to: 'id: con',
    says: [
      'seeds/000_abc.yaml:15:12 claims[0].topic: expected the id of a topic, got "size"; help: write it into its file first, or use one that stands there',
      'seeds/000_abc.yaml:26:12 claims[1].topic: expected the id of a topic, got "size"; help: write it into its file first, or use one that stands there',
      'stories/small/topics.yaml:1:7 [0].id: expected an id that can name a file, got "con"; help: Windows keeps this name for a device: call it otherwise',
    ],
  },
  {
    mistake: 'an id of a hundred letters',
    file: 'topics.yaml',
    from: 'id: size',
    to: 'id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    says: [
      'seeds/000_abc.yaml:15:12 claims[0].topic: expected the id of a topic, got "size"; help: write it into its file first, or use one that stands there',
      'seeds/000_abc.yaml:26:12 claims[1].topic: expected the id of a topic, got "size"; help: write it into its file first, or use one that stands there',
      'stories/small/topics.yaml:1:7 [0].id: expected an id of at most 60 letters, got 100 that begin "aaaaaaaaaaaa"; help: a word or two will do',
    ],
  },
  {
    mistake: 'an id with a capital',
    file: 'routes.yaml',
    from: 'id: flight',
    to: 'id: Flight',
    says: [
      'stories/small/routes.yaml:1:7 [0].id: expected an id of lower-case letters, digits and hyphens, got "Flight"; help: as south-gate: it stands in addresses',
      'stories/small/story.yaml:25:14 steps[2].routes[0]: expected the id of a route, got "flight"; help: did you mean "Flight"?',
    ],
  },
  {
    mistake: 'a year that is mistyped',
    file: 'story.yaml',
    from: 'published: 2026-01-10',
    to: 'published: 3026-01-10',
    says: [
      'stories/small/story.yaml:4:12 published: expected a day from 1900-01-01 to 2099-12-31, got "3026-01-10"; help: look at its year',
    ],
  },
  {
    mistake: 'a year that is mistyped, in a ledger',
    file: 'ledger',
    from: 'when: { from: 2021-11-17',
    to: 'when: { from: 3021-11-17',
    says: [
      'seeds/000_abc.yaml:17:19 claims[0].when.from: expected a day from 1900-01-01 to 2099-12-31, got "3021-11-17"; help: look at its year',
    ],
  },
  {
    mistake: 'a day that is none',
    file: 'events.yaml',
    from: 'to: 2021-11-18',
    to: 'to: 2021-11-31',
    says: [
      'stories/small/events.yaml:11:27 [1].when.to: expected a time, as 2024-05-31, 2024-05-31T14:30, 1785-08, 1785 or 480 BC, got "2021-11-31"; help: a day of the calendar with its hour, a month, a year; leave out the end that nobody dates',
    ],
  },
  {
    mistake: 'an address that runs',
    file: 'story.yaml',
    from: 'contact: nobody@example.org',
    to: 'contact: "javascript:alert(1)"',
    says: [
      'stories/small/story.yaml:8:10 contact: expected an address of e-mail, got "javascript:alert(1)"; help: as corrections@example.org, without mailto: before it',
    ],
  },
  {
    mistake: 'an address with its scheme',
    file: 'story.yaml',
    from: 'contact: nobody@example.org',
    to: 'contact: mailto:nobody@example.org',
    says: [
      'stories/small/story.yaml:8:10 contact: expected an address of e-mail, got "mailto:nobody@example.org"; help: as corrections@example.org, without mailto: before it',
    ],
  },
  {
    mistake: 'no credits',
    file: 'story.yaml',
    from: 'credits: [{ what: { en: Map }, who: { en: A mapmaker } }]',
    to: 'credits: []',
    says: [
      'stories/small/story.yaml:9:10 credits: expected one or more, got a list; help: write one, or take the key out',
    ],
  },
  {
    mistake: 'a version that is a number',
    file: 'story.yaml',
    from: 'version: "1.0.0"',
    to: 'version: 1.0',
    says: ['stories/small/story.yaml:6:10 version: expected text, got 1; help: put it between quotation marks: "1"'],
  },
  {
    mistake: 'a digest that is none',
    file: 'ledger',
    from: 'sha256: 0123',
    to: 'sha256: xyz0123',
    says: [
      'seeds/000_abc.yaml:2:9 sha256: expected a SHA-256 of 64 hexadecimal digits, got "xyz0123456789abcdef0123456789abcdef0123456789abcdef01234…"; help: as sha256sum gives it of the text',
    ],
  },
  {
    mistake: 'a text without its language',
    file: 'story.yaml',
    from: 'deck: { en: What happened }',
    to: 'deck: What happened',
    says: [
      'stories/small/story.yaml:2:7 deck: expected a text by language, as { en: "…" }, got "What happened"; help: write { en: "…" } about it',
    ],
  },
  {
    mistake: 'a text with nothing in it',
    file: 'story.yaml',
    from: 'deck: { en: What happened }',
    to: 'deck: { en: "" }',
    says: ['stories/small/story.yaml:2:13 deck.en: expected text, got ""; help: write some words'],
  },
  {
    mistake: 'a line that is no number',
    file: 'ledger',
    from: 'line: 3',
    to: 'line: three',
    says: [
      'seeds/000_abc.yaml:7:11 claims[0].line: expected a whole number from 1 on, got "three"; help: count from 1, without quotation marks',
    ],
  },
  {
    mistake: 'a line before the first',
    file: 'ledger',
    from: 'line: 3',
    to: 'line: 0',
    says: [
      'seeds/000_abc.yaml:7:11 claims[0].line: expected a whole number from 1 on, got 0; help: count from 1, without quotation marks',
    ],
  },
  {
    mistake: 'an unknown key',
    file: 'actors.yaml',
    from: 'role: person',
    to: 'roles: person',
    says: [
      'stories/small/actors.yaml:2:3 [1].role: expected an id of lower-case letters, digits and hyphens, got nothing; help: as south-gate: it stands in addresses',
      'stories/small/actors.yaml:2:47 [1]: expected one of the keys id, name, variants, role, office, country, voice, got "roles"; help: did you mean "role"?',
    ],
  },
  {
    mistake: 'a role that there is not',
    file: 'actors.yaml',
    from: 'role: person',
    to: 'role: minister',
    says: [
      'stories/small/actors.yaml:2:53 [1].role: expected a role, one of government, army, agency, media, official, person, organisation, got "minister"; help: write one of these, or name it in world.yaml first',
    ],
  },
  {
    mistake: 'a voice that there is not',
    file: 'actors.yaml',
    from: 'voice: iraq',
    to: 'voice: irak',
    says: [
      'stories/small/actors.yaml:3:91 [2].voice: expected a voice, one of poland-eu, belarus-russia, iraq, others, people, got "irak"; help: did you mean "iraq"?',
    ],
  },
  {
    mistake: 'a stance that there is not',
    file: 'ledger',
    from: 'stance: denies',
    to: 'stance: deny',
    says: [
      'seeds/000_abc.yaml:22:13 claims[1].stance: expected one of asserts, accuses, denies, proposes, announces, threatens, demands, warns, concedes, predicts, leaves-open, got "deny"; help: write one of these words as it stands here',
    ],
  },
  {
    mistake: 'a kind that there is not',
    file: 'events.yaml',
    from: 'kind: crossing',
    to: 'kind: cross',
    says: [
      'stories/small/events.yaml:3:9 [0].kind: expected a kind, one of crossing, flight, diplomacy, count, condition, got "cross"; help: write one of these, or name it in world.yaml first',
    ],
  },
  {
    mistake: 'a relation that there is not',
    file: 'topics.yaml',
    from: 'relation: disputed',
    to: 'relation: contested',
    says: [
      'stories/small/topics.yaml:4:13 [0].relation: expected one of disputed, differing, not-comparable, one-voice, agreed, got "contested"; help: write one of these words as it stands here',
    ],
  },
  {
    mistake: 'a qualifier that there is not',
    file: 'ledger',
    from: 'qualifier: about',
    to: 'qualifier: roughly',
    says: [
      'seeds/000_abc.yaml:14:54 claims[0].figures[0].qualifier: expected one of exact, about, at-least, more-than, nearly, got "roughly"; help: write one of these words as it stands here',
    ],
  },
  {
    mistake: 'a certainty that there is not',
    file: 'ledger',
    from: 'certainty: stated',
    to: 'certainty: sure',
    says: [
      'seeds/000_abc.yaml:11:16 claims[0].certainty: expected one of stated, likely, alleged, possible, got "sure"; help: write one of these words as it stands here',
    ],
  },
  {
    mistake: 'a precision that there is not',
    file: 'places.yaml',
    from: 'precision: exact',
    to: 'precision: precise',
    says: [
      'stories/small/places.yaml:11:14 [1].precision: expected one of exact, town, stretch, area, country, unknown, got "precise"; help: write one of these words as it stands here',
    ],
  },
  {
    mistake: 'a state that there is not',
    file: 'routes.yaml',
    from: 'state: flown',
    to: 'state: open',
    says: [
      'stories/small/routes.yaml:6:10 [0].state: expected one of flown, travelled, closed, restricted, got "open"; help: write one of these words as it stands here',
    ],
  },
  {
    mistake: 'a country by its name',
    file: 'places.yaml',
    from: 'country: POL',
    to: 'country: Poland',
    says: [
      'stories/small/places.yaml:3:12 [0].country: expected a country by its three letters, as POL, got "Poland"; help: its code of ISO 3166',
    ],
  },
  {
    mistake: 'an airport by four letters',
    file: 'places.yaml',
    from: 'airport: MSQ',
    to: 'airport: UMMS',
    says: [
      'stories/small/places.yaml:13:12 [1].airport: expected an airport by its three letters, as MSQ, got "UMMS"; help: its code of IATA',
    ],
  },
  {
    mistake: 'a point of one number',
    file: 'places.yaml',
    from: 'point: [23.5, 53.4]',
    to: 'point: [23.5]',
    says: [
      'stories/small/places.yaml:4:22 [0].geometry.point: expected a point as [longitude, latitude], got a list; help: longitude first, as [23.5, 53.4]',
    ],
  },
  {
    mistake: 'a point beyond the poles',
    file: 'places.yaml',
    from: 'point: [28, 53.9]',
    to: 'point: [28, 93.9]',
    says: [
      'stories/small/places.yaml:10:27 [1].geometry.point[1]: expected a number from -85 to 85, got 93.9; help: write bare digits, without quotation marks',
    ],
  },
  {
    mistake: 'a zoom of 30',
    file: 'story.yaml',
    from: 'zoom: 4',
    to: 'zoom: 30',
    says: [
      'stories/small/story.yaml:13:47 steps[0].view.camera.zoom: expected a number from 0 to 22, got 30; help: write bare digits, without quotation marks',
    ],
  },
  {
    mistake: 'a view that is none',
    file: 'story.yaml',
    from: 'view: hold',
    to: 'view: stay',
    says: [
      'stories/small/story.yaml:30:11 steps[3].view: expected hold, { fit: [places], maxZoom? } or { camera: { center, zoom } }, got "stay"; help: fit names places; hold keeps the view of the step before',
    ],
  },
  {
    mistake: 'an actor whom nobody knows',
    file: 'ledger',
    from: 'says: guard',
    to: 'says: gaurd',
    says: [
      'seeds/000_abc.yaml:9:11 claims[0].says: expected the id of an actor, got "gaurd"; help: did you mean "guard"?',
    ],
  },
  {
    mistake: 'a topic that nobody defines',
    file: 'ledger',
    from: 'topic: size',
    to: 'topic: sise',
    says: [
      'seeds/000_abc.yaml:15:12 claims[0].topic: expected the id of a topic, got "sise"; help: did you mean "size"?',
    ],
  },
  {
    mistake: 'a place that nobody defines',
    file: 'ledger',
    from: 'place: border',
    to: 'place: boarder',
    says: [
      'seeds/000_abc.yaml:16:12 claims[0].place: expected the id of a place, got "boarder"; help: did you mean "border"?',
    ],
  },
  {
    mistake: 'a claim that nobody makes',
    file: 'events.yaml',
    from: 'claims: [000/seen]',
    to: 'claims: [000/sean]',
    says: [
      'stories/small/events.yaml:12:12 [1].claims[0]: expected the id of a claim, got "000/sean"; help: did you mean "000/seen"?',
    ],
  },
  {
    mistake: 'a route that nobody defines',
    file: 'story.yaml',
    from: 'routes: [flight]',
    to: 'routes: [fligth]',
    says: [
      'stories/small/story.yaml:25:14 steps[2].routes[0]: expected the id of a route, got "fligth"; help: did you mean "flight"?',
    ],
  },
  {
    mistake: 'a claim without its ledger',
    file: 'text/en.md',
    from: '(claim:000/crowd)',
    to: '(claim:crowd)',
    says: [
      'stories/small/text/en.md:7:49 crossing: expected the id of a claim, got "crowd"; help: write it into its file first, or use one that stands there',
    ],
  },
  {
    mistake: 'a link to a step that there is not',
    file: 'text/en.md',
    from: '(step:crossing)',
    to: '(step:crosing)',
    says: [
      'stories/small/text/en.md:11:67 flight: expected the id of a step, got "crosing"; help: did you mean "crossing"?',
    ],
  },
  {
    mistake: 'an axis that runs backwards',
    file: 'story.yaml',
    from: 'axis: { from: 2021-11-17, to: 2021-11-19 }',
    to: 'axis: { from: 2021-11-19, to: 2021-11-17 }',
    says: [
      'stories/small/story.yaml:31:31 axis.to: expected a time from 2021-11-19 on, at which the axis begins, got "2021-11-17"; help: turn the two round',
    ],
  },
  {
    mistake: 'an axis of a year of days',
    file: 'story.yaml',
    from: 'axis: { from: 2021-11-17, to: 2021-11-19 }',
    to: 'axis: { from: 2021-11-17, to: 2022-11-19, by: days }',
    says: [
      'stories/small/story.yaml:31:47 axis.by: expected a unit of which there are at most 14 from 2021-11-17 to 2022-11-19, got "days"; help: each has a sign and a name on the axis: take a longer one, or leave by out and it is chosen',
    ],
  },
];
