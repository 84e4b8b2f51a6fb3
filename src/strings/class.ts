/** What the pages for class say in English, beside what the story and its lessons give them. */
export const EN_CLASS = {
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`),
  /** When a part runs: from the lesson's beginning, in minutes. */
  span: (from: number, to: number): string => `${from}–${to}`,
  pause: 'A pause',
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
    about: 'This page is for teachers. No page for pupils leads here.',
    notes: 'Notes',
    questions: 'Questions and answers',
    where: 'Stands in:',
    expected: 'What to expect',
    exercises: 'Exercises',
  },
} as const;
