import type { DatasetId } from '../core/export/dataset-fields.ts';
import { FILES as DATA_FILES } from '../core/export/file-names.ts';
import type { Contents, OriginWords } from '../core/export/json-heads.ts';
import type { FileWords } from '../core/export/schema-files.ts';
import { textIn } from '../core/language/text.ts';
import type { Story } from '../core/story.ts';
import { DICTIONARY, RECORDS } from './data-fields.ts';
import { EN } from './en.ts';
import { number, plural } from './format.ts';

const KILOBYTE = 1000;

const OSM = '© OpenStreetMap contributors';
const TOWNS = 'GeoNames';
const ORIGIN: OriginWords = {
  licence: {
    words: 'CC BY 4.0',
    towns: 'CC BY 4.0; positions of towns GeoNames, CC BY 4.0',
    shapes: `Words CC BY 4.0; lines and areas ODbL 1.0, ${OSM}; towns GeoNames, CC BY 4.0`,
  },
  credit: ({ lang, meta }, contents) =>
    [
      `“${textIn(meta.title, lang)}”, version ${meta.version}, ${textIn(meta.byline, lang)}`,
      ...(contents === 'shapes' ? [OSM] : []),
      ...(contents === 'words' ? [] : [TOWNS]),
    ].join(' · '),
};

const namesWith = (contents: Contents): string =>
  Object.entries(DATA_FILES)
    .flatMap(([name, file]) => (file.contents === contents ? [name] : []))
    .join(', ');

/** The licences of the files, as a document that travels with them. */
const licences = ({ lang, meta }: Story): string => `# Licences of these files

They belong to "${textIn(meta.title, lang)}", version ${meta.version}, by ${textIn(meta.byline, lang)}.

- **${namesWith('words')} and the schemas**: © ${textIn(meta.byline, lang)},
  [Creative Commons Attribution 4.0 International](https://creativecommons.org/licenses/by/4.0/). Name "${EN.site}" and
  link to the story.
- **${namesWith('towns')}**: the same. Positions of towns are from [GeoNames](https://www.geonames.org/),
  [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).
- **${namesWith('shapes')}**: the same. Their lines and areas are derived from OpenStreetMap and stand under the
  [Open Database License 1.0](https://opendatacommons.org/licenses/odbl/1-0/),
  [© OpenStreetMap contributors](https://www.openstreetmap.org/copyright): who passes them on, changed or not, does so under
  that licence. A map drawn from them needs the credit only:

> © OpenStreetMap contributors · GeoNames

The news texts that the claims were read in are not here and are not ours to license. What stands in \`statement\` and \`note\`
is in our own words; \`anchor\`, \`when_words\` and \`basis_words\` are a few words of the texts, for finding the place.
`;

const FILES: FileWords = {
  'claims.csv': {
    title: 'Claims, as a table',
    about: 'Every claim of every text, one in each row, for a spreadsheet.',
  },
  'claims.json': { title: 'Claims, as JSON', about: 'The same claims, for a program.' },
  'events.csv': { title: 'Events, as a table', about: 'What happened or was said, with the points of its places.' },
  'events.geojson': {
    title: 'Events',
    about: 'What happened or was said, for a map: each with its claims, and who denies it.',
  },
  'places.csv': { title: 'Places, as a table', about: 'Every place of the story, with its point where it has one.' },
  'places.geojson': {
    title: 'Places',
    about: 'Every place of the story, drawn only as precisely as it is known.',
  },
  'routes.csv': { title: 'Routes, as a table', about: 'What was flown and what was closed, stop by stop.' },
  'routes.geojson': { title: 'Routes', about: 'The same for a map: a line from stop to stop, which is not the track.' },
  'topics.csv': { title: 'Topics', about: 'Questions that several claims speak to, and how these claims stand.' },
  'steps.csv': { title: 'Steps', about: 'The parts of the story in their order, with what each of them cites.' },
  'sentences.csv': { title: 'Sentences', about: 'Every sentence of the story, with the claims that it cites.' },
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
  routes: 'Properties of routes',
  topics: 'Topics',
  steps: 'Steps',
  sentences: 'Sentences',
  sources: 'Texts',
  corrections: 'Corrections',
  dictionary: 'The dictionary itself',
  points: 'Columns of points',
  origin: 'Story, licence and credit: over the records of a JSON file, and the last columns of a CSV file',
  schemas: 'What else stands over the records of a JSON file',
};

/** What the files of data and their pages say in English. */
export const EN_DATA = {
  records: RECORDS,
  dictionary: DICTIONARY,
  reporter: 'the reporter',
  files: FILES,
  origin: ORIGIN,
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
        'CSV files are UTF-8 with a byte order mark, with commas, quotation marks and CRLF as RFC 4180 has it.',
        'Import their columns as text: left to itself, a spreadsheet makes the text 000 a 0, and “November 18” a day of this year.',
        'A record in a record has columns of its own: speakers.name in JSON is the column speakers_name.',
        'Several values in one cell have “ | ” between them, in the same order in each column of a record; there, what is not given is “none”.',
        'A cell that a spreadsheet might take for a formula has one apostrophe more before it: take it off.',
        'The GeoJSON files are as RFC 7946 has it. A feature without a geometry has no place that is known, or only a country. Its id is that of its properties.',
        'No position is finer than the place is known: four decimals of a degree, about 10 m, for what is exact and for lines of the basemap; three for areas; two, about 1 km, for towns.',
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
        'Claims, topics, steps, texts, corrections and the dictionary: Creative Commons Attribution 4.0 International (CC BY 4.0).',
      shapes:
        'Events, places and routes: their words CC BY 4.0; their lines and areas Open Database License 1.0, © OpenStreetMap contributors; towns from GeoNames, CC BY 4.0.',
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
