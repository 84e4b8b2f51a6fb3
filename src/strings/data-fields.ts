import type { RecordWords } from '../core/export/dataset-fields.ts';
import type { DictionaryWords } from '../core/export/dictionary.ts';

const ORIGIN: RecordWords['origin'] = {
  story: 'The story, by the name of its folder. In a CSV file it stands in each row.',
  version: 'The version of the story.',
  updated: 'The day on which the story was last changed.',
  licence: 'The licence of the file; licences.md has more.',
  credit: 'Whom to name when you use it.',
};

/** What every field of the files means. */
export const RECORDS: RecordWords = {
  claims: {
    ref: 'How the claim is cited: the number of its text and its own name. Unique.',
    source: 'The text that it stands in, by the first three digits of the text’s name.',
    line: 'Its line in the text as received; lines that are empty are not counted. The first is 1.',
    anchor: 'Two to six words of that line by which the claim is found there. They are the text’s own.',
    checksum: 'SHA-256 of the text as received, so that you can tell whether yours is the same.',
    speakers: {
      about: 'Who says it, in the order of the text.',
      fields: {
        id: 'Who says it. “reporter” is whoever wrote the text.',
        name: 'Their names in English.',
        voice: 'The side on which the text introduces each of them.',
        role: 'What each of them speaks as.',
      },
    },
    via: {
      about: 'Through whom it reached the text.',
      fields: { id: 'Agencies and media that the text names as having passed it on.', name: 'Their names in English.' },
    },
    stance: 'What the speaker does by saying it.',
    certainty: 'How sure the text lets it be.',
    answers: 'Claims that it answers, as a denial does.',
    kind: 'What it is about.',
    statement: 'What is said, in our own words.',
    figures: {
      about: 'Every figure in it.',
      fields: {
        text: 'The figure as the story writes it.',
        min: 'The least that it can be; not given where the text gives no lower end.',
        max: 'The most that it can be; not given where the text gives no upper end.',
        qualifier:
          'How the text limits it. “more-than” does not include its number; “range” has two ends; “words” has no number, as in dozens.',
        unit: 'What is counted.',
      },
    },
    topic: {
      about: 'The question that it is one answer to.',
      fields: {
        id: 'The topic, where other claims speak of the same.',
        question: 'The question that the claims of the topic answer.',
        relation: 'How the claims of the topic stand to each other, as we see it.',
      },
    },
    place: {
      about: 'Where what it tells of was.',
      fields: {
        id: 'The place, as in places.geojson.',
        name: 'Its name in English.',
        precision: 'How well the place is known. A stretch or an area has no point.',
        inferred:
          'true where we put the claim at this place and the text does not, or where this place is our own inference.',
      },
    },
    when: {
      about: 'When what it tells of was.',
      fields: {
        from: 'The first day. Not given where the text leaves that end open. Where a report prints no year, the year is ours.',
        to: 'The last day. Not given where the text leaves that end open.',
        words: 'The text’s own words for the day.',
        basis:
          'How we know the day: as the text has it, by its weekday, counted from the day of the text, or our inference.',
      },
    },
    note: 'What our desk has to say about it, where it does.',
    steps: 'Steps of the story that cite it, in prose, in a figure or on the map.',
  },
  events: {
    id: 'The event. Unique.',
    title: 'What happened or was said, in our words.',
    kind: 'What it is about.',
    place: 'The place, as in places.geojson. Not given where it is not known, and where it goes along a route.',
    route: 'The route that it goes along. Its line is the order of the stops, not the track.',
    precision: 'How well the place is known. The geometry is never finer than this.',
    inferred: 'true where the place is our inference, or where we put the event there and no text does.',
    inferred_why: 'Why we take the place to be there, where that is our inference.',
    from: 'The first day. Not given where the reports leave that end open.',
    to: 'The last day. Not given where the reports leave that end open.',
    steps: 'Steps of the story that tell of it.',
    claims: 'The claims that it rests on, as in claims.csv.',
    told_by: 'Who tells of it: speakers, as in claims.csv. “reporter” is whoever wrote a text.',
    voices:
      'The sides on which the texts introduce those who tell of it. A side is a colour of the map, not a speaker.',
    denied_by: 'Who denies it: speakers of claims that answer another claim of the same event.',
  },
  places: {
    id: 'The place. Unique.',
    names: 'Its name for the reader, by language; in the CSV file in English only.',
    own: 'Its name in its own language and script.',
    variants: 'How the texts write it otherwise.',
    country: 'The country that it is in, or that it is: ISO 3166-1, three letters.',
    precision:
      'How well it is known. A country and an unknown place, which no map draws (why says why), have no geometry.',
    basis: 'How we know where it is: from a text, from a gazetteer, or by our inference.',
    inferred: 'true where the place is our inference.',
    basis_words: 'Words of a text that we go by.',
    why: 'Why we put it there, where that is our inference.',
    rests_on: 'What our inference rests on: claims, and datelines of texts.',
    geonames: 'Its number at GeoNames.',
    airport: 'The code of the airport, IATA, three letters.',
  },
  sources: {
    id: 'The first three digits of the text’s name.',
    type: 'The kind of thing that CSL takes it for. These reports do not say in what kind of publication they stood.',
    title: 'What it shows of its origin: none of the texts came with a title.',
    'title-short': 'What the story calls it.',
    language: 'The language of the text.',
    note: 'What is not known of it.',
    custom: {
      about: 'What we know it by.',
      fields: {
        file: 'The name of the text as received.',
        sha256: 'SHA-256 of the text as received.',
        dateline: 'The place that stands at its head.',
        claims: 'How many claims we read in it.',
        ...ORIGIN,
      },
    },
  },
  corrections: {
    date: 'The day of the correction.',
    step: 'The step in which it stood. Not given where it is of no one step.',
    claim: 'The claim that it is about. Not given where it is of no one claim.',
    text: 'What is right.',
    before: 'What it said before.',
  },
  routes: {
    id: 'The route. Unique.',
    name: 'What we call it.',
    state: 'Whether it was flown or travelled otherwise, was closed to all, or was closed to some.',
    stops: {
      about: 'Where it goes, in order.',
      fields: { id: 'Its stops in order: places, as in places.csv.', name: 'Their names in English.' },
    },
    basis: 'How we know it, and what is not known.',
    steps: 'Steps of the story that draw it.',
    claims: 'The claims that it rests on, as in claims.csv.',
  },
  topics: {
    id: 'The topic. Unique.',
    title: 'What we call it.',
    question: 'The question that its claims answer.',
    relation: 'How its claims stand to each other, as we see it.',
    sentence: 'The same in a sentence of ours.',
    claims: 'Its claims, as in claims.csv.',
  },
  steps: {
    id: 'The step. Unique. Its page is step/, this name and a slash.',
    number: 'Its place in the story; the opening is 0.',
    heading: 'Its heading.',
    from: 'The first day that it tells of. Not given where it has no days.',
    to: 'The last day that it tells of.',
    routes: 'Routes that its map draws, as in routes.csv.',
    claims: 'Claims that it cites, in prose, in a figure or on the map, as in claims.csv.',
  },
  sentences: {
    step: 'The step that it stands in, as in steps.csv.',
    paragraph: 'Which paragraph of the step it is in; the first is 1.',
    sentence: 'Which sentence of the paragraph it is; the first is 1.',
    text: 'The sentence, without its links.',
    claims: 'The claims that it cites, as in claims.csv.',
  },
  dictionary: {
    files: 'The files that the field stands in.',
    field: 'Its name as the column of a CSV file.',
    json: 'Its name in a JSON file, from the record down; in GeoJSON from the properties down.',
    type: 'Of which type it is, and whether it may be empty or hold several values.',
    meaning: 'What it says.',
    allowed: 'The values that it may have, or how they are written. Empty where any may stand.',
  },
  points: {
    latitude: 'Degrees north of a place that is a point: four decimals if exact, two for a town.',
    longitude: 'Degrees east, as precise as the latitude.',
  },
  origin: ORIGIN,
  schemas: { $schema: 'The schema that the file holds to, beside it.' },
};

export const DICTIONARY: DictionaryWords = {
  types: {
    text: 'text',
    texts: 'text by language',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    day: 'day, YYYY-MM-DD',
  },
  several: (type) => `list: ${type}`,
  orEmpty: (type) => `${type}; may be empty`,
  patterns: {
    id: 'small letters, digits and hyphens',
    ref: 'three digits, a slash, small letters, digits and hyphens',
    source: 'three digits',
    sha256: '64 hexadecimal digits',
    code: 'three capitals',
  },
};
