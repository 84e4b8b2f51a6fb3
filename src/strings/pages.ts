import type { Moment } from '../core/cite/moment.ts';
import { day } from './format.ts';

/** What the pages of single steps and the papers say in English, beside what the story gives them. */
export const EN_PAGES = {
  stories: { heading: 'Stories', about: 'Stories told on a map.' },
  opening: 'The opening',
  readStory: 'Read it in the story, with the moving map',
  wholeStory: 'The whole story',
  place: (step: number, of: number): string => `Step ${step} of ${of}`,
  steps: 'Steps',
  previous: 'Before',
  next: 'After',
  mapOf: (heading: string): string => `Map: ${heading}`,
  mapCredit: 'Map:',

  sources: 'Sources of this step',
  sourcesAbout: 'The numbers are those in the text. What stands here is our paraphrase, with the line of the report.',
  texts: 'The reports',
  letters: 'The letter before a speaker says whose side that is:',

  cite: {
    heading: 'Cite this moment',
    sentence: ({ author, heading, title, version, published, url }: Moment): string =>
      `${author}: ${heading === title ? '' : `“${heading}”, in: `}${title}, version ${version}${published === null ? '' : `, ${day.format(new Date(`${published}T12:00Z`))}`}${url === null ? '.' : `, ${url}`}`,
    link: 'Link',
    thisPage: 'this page',
    bibtex: 'BibTeX',
  },
  pictures: {
    heading: 'Take the picture',
    about: 'The credit stands inside each picture. They may be shown anywhere with it.',
    crop: {
      card: 'Card',
      square: 'Square',
      portrait: 'Portrait',
      tall: 'Full height of a phone',
      slide: 'Slide',
    },
    size: ({ width, height }: { readonly width: number; readonly height: number }): string =>
      `${width} × ${height} pixels`,
    file: (what: string, format: string): string => `${what}, ${format}`,
  },

  handout: {
    title: (story: string): string => `${story}: handout`,
    description: (story: string): string =>
      `“${story}” as one document to print: every step with its map, its figures and its sources.`,
    toPrint: 'Handout: the whole story as one document, to print',
    notesAbout:
      'Each number in the text leads here. What stands here is our paraphrase; the reports are not reproduced.',
    about: 'About this story',
  },
  end: {
    code: (url: string): string => `Square code that leads to ${url}`,
    about: 'With its moving map, and the way from every figure to who said it:',
  },
} as const;

export type PageStrings = typeof EN_PAGES;
