// Mistakes in files as such: their letters, their names, their syntax.
import type { Mistake } from './mistake.ts';

export const IN_FILES: readonly Mistake[] = [
  {
    mistake: 'a tab before a line',
    file: 'places.yaml',
    from: '  country: POL',
    to: '\tcountry: POL',
    says: [
      'stories/small/places.yaml:3:1: expected spaces before what stands in a line, got a tab; help: type two spaces for each tab: YAML knows no others',
    ],
  },
  {
    mistake: 'a tab after a hyphen',
    file: 'topics.yaml',
    from: '- id: size',
    to: '-\tid: size',
    says: [
      'stories/small/topics.yaml:1:2: expected spaces before what stands in a line, got a tab; help: type two spaces for each tab: YAML knows no others',
    ],
  },
  {
    mistake: 'a no-break space before a key',
    file: 'topics.yaml',
    from: '  relation: disputed',
    to: '\u00a0 relation: disputed',
    says: [
      'stories/small/topics.yaml:4:1: expected a plain space, got U+00A0, which looks like one; help: delete it and press the space bar: a no-break space is for the inside of a sentence',
    ],
  },
  {
    mistake: 'a no-break space after a colon',
    file: 'topics.yaml',
    from: 'relation: disputed',
    to: 'relation:\u00a0disputed',
    says: [
      'stories/small/topics.yaml:4:12: expected a plain space, got U+00A0, which looks like one; help: delete it and press the space bar: a no-break space is for the inside of a sentence',
    ],
  },
  {
    mistake: 'a no-break space after the hashes of a heading',
    file: 'text/en.md',
    from: '## The flight',
    to: '##\u00a0The flight',
    says: [
      'stories/small/text/en.md:9:3: expected a plain space, got U+00A0, which looks like one; help: delete it and press the space bar: a no-break space is for the inside of a sentence',
    ],
  },
  {
    mistake: 'bytes that are not UTF-8',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the gu\ufffdrd counted',
    says: [
      'stories/small/text/en.md:7:37: expected text in UTF-8, got a byte that is none; help: save the file again with the encoding UTF-8, and type what stands here anew',
    ],
  },
  {
    mistake: 'a file saved as UTF-16',
    file: 'topics.yaml',
    from: '- id: size',
    to: '\ufffd\ufffd-\u0000 \u0000i\u0000d\u0000',
    says: [
      'stories/small/topics.yaml:1:1: expected text in UTF-8, got UTF-16; help: save the file again with the encoding UTF-8',
    ],
  },
  {
    mistake: 'a zero-width space',
    file: 'places.yaml',
    from: 'en: The camp',
    to: 'en: The\u200b camp',
    says: [
      'stories/small/places.yaml:20:19: expected letters that can be seen, got an invisible letter, U+200B; help: delete it: it stands between the letters before and after this place',
    ],
  },
  {
    mistake: 'a mark of direction',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the \u202eguard counted',
    says: [
      'stories/small/text/en.md:7:35: expected letters that can be seen, got an invisible letter, U+202E; help: delete it: it stands between the letters before and after this place',
    ],
  },
  {
    mistake: 'a soft hyphen',
    file: 'story.yaml',
    from: 'en: What happened',
    to: 'en: What hap\u00adpened',
    says: [
      'stories/small/story.yaml:2:21: expected letters that can be seen, got an invisible letter, U+00AD; help: delete it: it stands between the letters before and after this place',
    ],
  },
  {
    mistake: 'a control character',
    file: 'actors.yaml',
    from: 'en: The minister',
    to: 'en: The\u0007 minister',
    says: [
      'stories/small/actors.yaml:2:34: expected letters that can be seen, got a control character, U+0007; help: delete it: it stands between the letters before and after this place',
    ],
  },
  {
    mistake: 'an invisible letter written as an escape',
    file: 'story.yaml',
    from: 'deck: { en: What happened }',
    to: 'deck: { en: "What\\u200b happened" }',
    says: [
      'stories/small/story.yaml:2:13: expected letters that can be seen, got an escape for U+200B; help: take the backslash and what follows it out',
    ],
  },
  {
    mistake: 'a second document in a file',
    file: 'topics.yaml',
    from: '  sentence: { en: One counts and another denies. }',
    to: '  sentence: { en: One counts and another denies. }\n---\n- id: other',
    says: [
      'stories/small/topics.yaml:6:1: expected one document, got a second after "---"; help: take the line out: nothing would read what follows it',
    ],
  },
  {
    mistake: 'a key that stands twice',
    file: 'topics.yaml',
    from: '  relation: disputed',
    to: '  relation: disputed\n  relation: agreed',
    says: [
      'stories/small/topics.yaml:5:3: expected YAML: Map keys must be unique; help: keep one of the two, and take the other out',
    ],
  },
  {
    mistake: 'a bracket that is not closed',
    file: 'topics.yaml',
    from: 'title: { en: How many }',
    to: 'title: { en: How many',
    says: [
      'stories/small/topics.yaml:3:3: expected YAML: Flow map in block collection must be sufficiently indented and end with a }; help: look at this line and the one before: a bracket, a quotation mark or an indent is amiss; what leans on this file is not checked until then',
    ],
  },
  {
    mistake: 'a ledger that ends in .yml',
    file: 'seeds/003_def.yml',
    to: 'file: 003_def.txt\n',
    says: [
      'seeds/003_def.yml:1:1: expected ledgers as 000_name.yaml, got seeds/003_def.yml; help: did you mean "seeds/003_def.yaml"?',
    ],
  },
  {
    mistake: 'a ledger without a number',
    file: 'seeds/notes.yaml',
    to: 'file: 000_abc.txt\n',
    says: [
      'seeds/notes.yaml:1:1 sha256: expected a SHA-256 of 64 hexadecimal digits, got nothing; help: as sha256sum gives it of the text',
      'seeds/notes.yaml:1:1 label: expected a text by language, as { en: "…" }, got nothing; help: write { en: "…" } about it',
      'seeds/notes.yaml:1:1 short: expected a text by language, as { en: "…" }, got nothing; help: write { en: "…" } about it',
      'seeds/notes.yaml:1:1: expected a file name that begins with three digits, got "notes"; help: call the ledger as its text, with .yaml in the place of .txt',
      'seeds/notes.yaml:1:1 claims: expected a list, got nothing; help: write a line with a hyphen for each',
    ],
  },
  {
    mistake: 'a text among the ledgers',
    file: 'seeds/003_def.txt',
    to: 'A report.\n',
    says: [
      'seeds/003_def.txt:1:1: expected ledgers as 000_name.yaml, got seeds/003_def.txt; help: did you mean "seeds/003_def.yaml"?',
    ],
  },
  {
    mistake: 'prose that ends in .MD',
    file: 'text/pl.MD',
    to: '## x\n',
    says: [
      'stories/small/text/pl.MD:1:1: expected story.yaml, world.yaml, places.yaml, routes.yaml, events.yaml, actors.yaml, topics.yaml, corrections.yaml, teaching/lesson.yaml, teaching/notes.yaml or text/<lang>.md, got text/pl.MD; help: did you mean "text/en.md"?',
    ],
  },
  {
    mistake: 'prose of no language',
    file: 'text/english.md',
    to: '## x\n',
    says: [
      'stories/small/text/english.md:1:1: expected story.yaml, world.yaml, places.yaml, routes.yaml, events.yaml, actors.yaml, topics.yaml, corrections.yaml, teaching/lesson.yaml, teaching/notes.yaml or text/<lang>.md, got text/english.md; help: did you mean "text/en.md"?',
    ],
  },
  {
    mistake: 'a file of another name',
    file: 'places.yml',
    to: '[]\n',
    says: [
      'stories/small/places.yml:1:1: expected story.yaml, world.yaml, places.yaml, routes.yaml, events.yaml, actors.yaml, topics.yaml, corrections.yaml, teaching/lesson.yaml, teaching/notes.yaml or text/<lang>.md, got places.yml; help: did you mean "places.yaml"?',
    ],
  },
  {
    mistake: 'a second ledger of the same number',
    file: 'seeds/000_zzz.yaml',
    to: 'file: 000_zzz.txt\nsha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\nlabel: { en: Another }\nshort: { en: the other report }\nclaims: []\n',
    says: [
      'seeds/000_zzz.yaml:1:1: expected a ledger with a number of its own, got 000, which is that of seeds/000_abc.yaml; help: give the later text the next number, in both of its names and in the key file',
    ],
  },
];
