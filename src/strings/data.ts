import type { DatasetId, RecordWords } from '../core/export/datasets.ts';
import type { DictionaryWords } from '../core/export/dictionary.ts';
import type { FileName } from '../core/export/files.ts';
import type { Story } from '../core/story.ts';
import { EN } from './en.ts';

const number = new Intl.NumberFormat('en-GB');
const plural = new Intl.PluralRules('en');
const KILOBYTE = 1000;

/** What every field of the files means. */
const RECORDS: RecordWords = {
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
        from: 'The first day. Not given where the text leaves that end open. These reports print no year; 2021 is ours.',
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
    names: 'Its name for the reader, by language.',
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
  heads: {
    $schema: 'The schema that the file holds to, beside it.',
    story: 'The story, by the name of its folder.',
    version: 'The version of the story.',
    updated: 'The day on which the story was last changed.',
    licence: 'The licence of the file; licences.md has more.',
  },
};

const DICTIONARY: DictionaryWords = {
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
  columns: {
    files: 'files',
    field: 'field',
    path: 'json',
    type: 'type',
    meaning: 'meaning',
    allowed: 'allowed',
  },
};

const WORDS = 'CC BY 4.0';
const SHAPES = 'Words CC BY 4.0; lines and areas ODbL 1.0, © OpenStreetMap contributors; towns GeoNames, CC BY 4.0';

/** The licences of the files, as a document that travels with them. */
const licences = ({ meta }: Story): string => `# Licences of these files

They belong to "${meta.title.en}", version ${meta.version}, by ${meta.byline.en}.

- **claims.csv, claims.json, sources.csl.json, corrections.json, dictionary.csv and the schemas**: © ${meta.byline.en},
  [Creative Commons Attribution 4.0 International](https://creativecommons.org/licenses/by/4.0/). Name "Borderline" and
  link to the story.
- **events.geojson, places.geojson**: their words are under the same licence. Their lines and areas are derived from
  OpenStreetMap and stand under the [Open Database License 1.0](https://opendatacommons.org/licenses/odbl/1-0/),
  [© OpenStreetMap contributors](https://www.openstreetmap.org/copyright): who passes them on, changed or not, does so under
  that licence. Positions of towns are from [GeoNames](https://www.geonames.org/),
  [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). A map drawn from them needs the credit only:

> © OpenStreetMap contributors · GeoNames

The news texts that the claims were read in are not here and are not ours to license. What stands in \`statement\` and \`note\`
is in our own words; \`anchor\`, \`when_words\` and \`basis_words\` are a few words of the texts, for finding the place.
`;

const FILES: Readonly<Record<FileName, { readonly title: string; readonly about: string }>> = {
  'claims.csv': {
    title: 'Claims, as a table',
    about: 'Every claim of every text, one in each row, for a spreadsheet.',
  },
  'claims.json': { title: 'Claims, as JSON', about: 'The same claims, for a program.' },
  'events.geojson': {
    title: 'Events',
    about: 'What happened or was said, for a map: each with its claims, and who denies it.',
  },
  'places.geojson': {
    title: 'Places',
    about: 'Every place of the story, drawn only as precisely as it is known.',
  },
  'sources.csl.json': { title: 'Texts', about: 'The news texts, for a reference manager (CSL-JSON).' },
  'corrections.json': { title: 'Corrections', about: 'What was published and did not hold, the latest first.' },
  'dictionary.csv': {
    title: 'Data dictionary',
    about: 'Every field of every file, as a table. It stands below as well.',
  },
};

const DATASETS: Readonly<Record<DatasetId, string>> = {
  claims: 'Claims',
  events: 'Properties of events',
  places: 'Properties of places',
  sources: 'Texts',
  corrections: 'Corrections',
  heads: 'What stands over the records in JSON files',
};

/** What the files of data and their pages say in English. */
export const EN_DATA = {
  records: RECORDS,
  dictionary: DICTIONARY,
  reporter: 'the reporter',
  files: FILES,
  licence: { words: WORDS, shapes: SHAPES, field: RECORDS.heads.licence },
  sourceNote: 'The title says all that the text shows of its origin. It prints no year.',
  licences,

  page: {
    title: 'Data to take away',
    description: (story: string): string =>
      `The claims, events, places and texts of “${story}” as files, with what every field means.`,
    about:
      'All that the story knows is in these files: the map, the figures and the notes are made from the same. They may be used anywhere with the credit.',
    factSheet: 'Fact sheet: every sentence of the story with its claims, to check with a pen',
    filesHeading: 'The files',
    filesCaption: 'Files to download',
    file: 'File',
    holds: 'What it holds',
    records: 'Records',
    size: 'Size',
    licence: 'Licence',
    schema: 'Schema',
    schemaOf: (file: string): string => `Schema of ${file}`,
    noSchema: 'see the dictionary',
    licencesFile: 'All licences as one document',
    count: (records: number): string => number.format(records),
    bytes: (bytes: number): string =>
      bytes < KILOBYTE ? `${number.format(bytes)} bytes` : `${number.format(Math.round(bytes / KILOBYTE))} kB`,
    notes: {
      heading: 'How to read them',
      list: [
        'claims.csv is UTF-8 with a byte order mark, with commas, quotation marks and CRLF as RFC 4180 has it.',
        'A record in a record has columns of its own: speakers.name in JSON is the column speakers_name.',
        'Several values in one cell have “ | ” between them, in the same order in each column of a record; there, what is not given is “none”.',
        'A cell that a spreadsheet might take for a formula has one apostrophe more before it: take it off.',
        'Both GeoJSON files are as RFC 7946 has it. A feature without a geometry has no place that is known, or only a country.',
        'Where texts give different figures, each is a claim of its own. None was averaged and none was chosen.',
      ],
    },
    dictionaryHeading: 'Data dictionary',
    datasets: DATASETS,
    inFiles: (files: readonly string[]): string => `In ${files.join(', ')}`,
    field: 'Field',
    type: 'Type',
    meaning: 'Meaning',
    allowed: 'Allowed values',
    any: 'any',
    cite: {
      heading: 'How to cite',
      what: 'Data',
      link: 'Link',
      thisPage: 'this page',
      bibtex: 'BibTeX',
    },
    licences: {
      heading: 'Licences',
      words:
        'Claims, texts, corrections and the dictionary: Creative Commons Attribution 4.0 International (CC BY 4.0).',
      shapes:
        'Events and places: their words CC BY 4.0; their lines and areas Open Database License 1.0, © OpenStreetMap contributors; towns from GeoNames, CC BY 4.0.',
      texts: 'The news texts themselves are not here: they belong to those who wrote them.',
    },
  },

  sheet: {
    title: 'Fact sheet',
    description: (story: string): string =>
      `Every sentence of “${story}” with the claims that it rests on: who says it, in which text and line, and by which words it is found there.`,
    about:
      'For whoever checks the story against its texts. Each sentence has a box to tick, and under it the claims that it cites: who speaks, the text and the line, the words by which it is found there, and what our desk notes. What rests on the same claim again in a step has its place only. Lines that are empty are not counted.',
    count: (sentences: number, claims: number): string =>
      `${number.format(sentences)} ${plural.select(sentences) === 'one' ? 'statement' : 'statements'} to check, resting on ${number.format(claims)} ${plural.select(claims) === 'one' ? 'claim' : 'claims'}.`,
    texts: 'The texts',
    textsAbout: 'With their names and checksums as received, to tell whether yours are the same.',
    head: 'Title and introduction',
    prose: 'Prose',
    figure: 'Figure',
    map: 'Map',
    found: (words: string): string => `“${words}”`,
    line: (text: string, line: number): string => EN.sources.line(text, line),
    place: (report: string, text: string, line: number): string => `${report}, ${EN.sources.line(text, line)}`,
    short: (checksum: string): string => `sha256 ${checksum.slice(0, 12)}…`,
    note: 'Note:',
    none: 'No claim is cited here.',
    counted: (value: string, unit: string): string => `${value} (${unit})`,
    again: (titles: readonly string[]): string => `Drawn again, and checked above: ${titles.join('; ')}.`,
    drawn: 'Drawn on the map:',
    wordsOnMap: 'Note on the map:',
    inWords: 'What the map shows, in words:',
    sign: { heading: 'Checked by', name: 'Name', date: 'Date', signature: 'Signature' },
  },
  toData: 'Data to take away: claims, events, places and texts as files',
} as const;

export type DataStrings = typeof EN_DATA;
