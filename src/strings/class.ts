/** What the pages for class say in English, beside what the story and its lessons give them. */
export const EN_CLASS = {
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`),
  /** When a part runs: from the lesson's beginning, in minutes. */
  span: (from: number, to: number): string => `${from}–${to}`,
  stretch: { pause: 'A pause', map: 'The map without names', reserve: 'Reserve: time for questions' },
  spare: 'can be left out when late',
  talked: 'To talk about:',
  question: (number: number): string => `question ${number}`,
  judged: {
    caption: 'Who says it, and how could they know?',
    statement: 'Statement',
    by: 'Who says it',
    ways: ['Saw or counted it', 'Was told it', 'Concludes it', 'Cannot tell'],
  },
  onWorksheet: 'The tasks stand on the worksheet, and on a page of their own.',
  exercise: (title: string): string => `Exercise: ${title}`,
  readStep: 'Read this step',
  noteOn: (notice: string): string => `Before you begin: ${notice}`,

  home: {
    title: 'For class',
    description: (story: string): string => `Present “${story}”, teach with it, and take it where there is no network.`,
    deck: 'The same story, for a wall and for a lesson.',
    wall: 'On a wall',
    present: 'Present',
    presentAbout: 'one step at a time, for a projector and a clicker.',
    speaker: 'The speaker’s page',
    speakerAbout: 'text, notes, what comes next, and the time, in a window that the class does not see.',
    onMap: 'On a map without names',
    where: 'Where is …?',
    whereAbout: 'the places of the story, to be found by pointer or by keys; kinder where they are not known exactly.',
    lessons: 'Lessons',
    lessonAbout: 'how it goes, sheets to print, exercises.',
    withoutNetwork: 'Without a network',
    prepare: 'Prepare for class',
    prepareAbout: 'store everything in this browser, or take it along as a folder.',
  },
  hub: {
    present: 'Present this lesson',
    speaker: 'The speaker’s page, with notes and clock',
    title: (minutes: number): string => `A lesson of ${minutes} minutes`,
    description: (minutes: number, story: string): string =>
      `A lesson of ${minutes} minutes with “${story}”: sheets for pupils and for teachers.`,
    about: 'Everything here is to be read on a screen or printed, and may be copied for class.',
    toEdit: (bytes: number): string => `to edit (.docx, ${Math.ceil(bytes / 1000)} kB)`,
    pupils: 'For pupils',
    teachers: 'For teachers',
    course: 'How it goes',
    exercises: 'Exercises, each with an address of its own',
    exercisesAbout: 'Paste the address into your learning platform: the page needs no account and no script.',
    otherLessons: 'Another length',
    other: (minutes: number): string => `The lesson of ${minutes} minutes`,
  },
  sheet: {
    title: 'Lesson sheet',
    description: (minutes: number, story: string): string =>
      `Lesson sheet for pupils to “${story}”, ${minutes} minutes: what you will learn, what you read, what to answer.`,
    aims: 'What you will be able to do',
    name: 'Name:',
  },
  worksheet: {
    title: 'Worksheet',
    description: (minutes: number, story: string): string =>
      `Worksheet to “${story}”, ${minutes} minutes: a map without names, and exercises on the sources.`,
  },
  map: {
    title: 'A map without names',
    heading: 'Name what is on the map',
    inWords: 'The map in words',
    inWordsAbout:
      'For whoever does not see the map: where each number stands, and how far it is from the number before it.',
    mark: (round: boolean, lon: number, lat: number): string =>
      `${round ? 'A town' : 'Something larger'}, at about ${lat.toFixed(1)}° north, ${lon.toFixed(1)}° east`,
    way: (km: number, towards: string): string => `${Math.round(km / 10) * 10} km to the ${towards} of the one before`,
    about: 'A round mark is a town. A square mark stands on something larger: a country or a river.',
    alt: (count: number): string =>
      `Map of the region with borders, rivers and coasts, without names; marks are numbered from 1 to ${count}.`,
  },
  overview: {
    title: 'Overview on one page',
    description: (minutes: number, story: string): string =>
      `The lesson of ${minutes} minutes with “${story}” at a glance: steps, minutes, figures and who gives them.`,
    caption: 'Steps, minutes, and the figures in them with who gives each',
    when: 'Minutes',
    what: 'What',
    figures: 'Figures, and who gives them',
    none: 'none',
    unit: (value: string, unit: string | null): string =>
      unit === null ? value : unit === 'usd' ? `${value} US dollars` : `${value} ${unit}`,
    unitOfWords: (words: string, unit: string | null): string =>
      unit === null ? words : /s$/.test(words) ? `${words} of ${unit}` : `${words} ${unit}`,
    texts: 'The reports',
  },
  key: {
    title: 'Answers to the sheet',
    description: (minutes: number, story: string): string =>
      `Answers to the sheet and the map of the lesson of ${minutes} minutes with “${story}”, with the sheet’s numbers.`,
    about: 'This page is for teachers. Its numbers are those of the sheet, the worksheet and the map.',
    questions: 'Questions',
    map: 'The map without names',
  },
  reader: {
    title: 'The steps to read',
    description: (minutes: number, story: string): string =>
      `The steps of the lesson of ${minutes} minutes with “${story}” as a text to hand out.`,
    about: 'The text of the steps, with who says each thing. The maps are in the story.',
    choose: 'To print some of the steps only, close the others: what is closed is not printed.',
    all: 'The text of all steps, to print those that you choose',
    allDescription: (story: string): string => `All steps of “${story}” as a text, to print those that you choose.`,
  },
  group: {
    title: 'Group work: one side each',
    description: (story: string): string =>
      `Group work to “${story}”: a card for each side with what it says, how work is judged, and the words explained.`,
    about:
      'Each group reads what one side says, and stands for those words alone. Nobody plays a side, and nobody has to defend it.',
    how: 'How it goes',
    steps: [
      'Each group takes a card. Read what your side says, and mark who of it speaks in which report.',
      'Answer the questions of the card together, in note form.',
      'Mix: in each new group there is one of every card. Tell what your side says, and who says it; do not say who is right.',
      'As a class: where do two cards speak of the same thing and differ? On what does a card say nothing? A gap is no proof of anything.',
    ],
    card: (side: string): string => `Card: ${side}`,
    says: 'What it says in this story',
    silent: 'Questions of the story on which it is not heard in these reports',
    questions: 'Your questions',
    ask: [
      'Who of this side speaks, and who of it does not?',
      'Which of these could the speaker see or count, and which did somebody tell them?',
      'What would you ask one of these speakers, and what would you ask somebody else about it?',
    ],
    words: 'Words of the story, in plain ones',
    rubric: {
      title: 'How work is judged',
      caption: 'For what is written and for what a group tells',
      head: ['What', 'Begun', 'Sound', 'Very good'],
      rows: [
        [
          'Who says it',
          'Some figures have no speaker.',
          'Each figure has its speaker.',
          'Each has its speaker and its report.',
        ],
        [
          'Saw, told, concludes',
          'The three are not told apart.',
          'They are told apart.',
          'They are told apart, with the reason.',
        ],
        [
          'Accounts that differ',
          'One is picked, or the middle is taken.',
          'They stand side by side.',
          'They stand side by side, and it is said in what they differ.',
        ],
        [
          'What is not said',
          'Gaps are filled with guesses.',
          'Gaps are named.',
          'Gaps are named, with who could know and how to ask without harm.',
        ],
      ],
    },
  },
  colleague: {
    title: 'If you have five minutes',
    description: (minutes: number, story: string): string =>
      `For the colleague who takes over the lesson of ${minutes} minutes with “${story}”: what it is, how it goes, what to mind.`,
    what: 'What it is',
    rule: 'One rule carries the lesson: no figure without who gives it. Where figures differ, they stand side by side; where something is not known, say so.',
    course: 'How it goes',
    care: 'How to speak of it with pupils whom it touches',
    names: 'How the names are said',
    namesAbout: 'The part in capitals is stressed.',
  },
  exercises: {
    description: (title: string, story: string): string => `An exercise on the sources of “${story}”: ${title}`,
    steps: 'Read first',
    task: 'What to do',
  },
  answers: {
    title: 'For the teacher: answers and notes',
    description: (story: string): string => `Answers, what to expect of the exercises, and notes to “${story}”.`,
    about:
      'This page is for teachers. No sheet for pupils leads here; but the page is public, as the story is. A copy of the site that is built with NOTES=none has no answers.',
    notes: 'Notes',
    questions: 'Questions and answers',
    where: 'Stands in:',
    expected: 'What to expect',
    exercises: 'Exercises',
  },
} as const;
