import type { Unable, Why } from '../core/pack/state.ts';
import { number, plural } from './format.ts';

const mega = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

const files = (count: number): string => `${number.format(count)} ${plural.select(count) === 'one' ? 'file' : 'files'}`;
const size = (bytes: number): string => `${mega.format(bytes / 1e6)} MB`;

/** What the page that prepares a class says in English. */
export const EN_PREPARE = {
  title: 'Prepare for class',
  description: (title: string): string =>
    `Store “${title}” in this browser, or as one file, to read and show it without a network.`,
  deck: 'Store the whole story in this browser before the lesson. It then opens without a network, with its moving map.',

  store: {
    heading: 'Store it in this browser',
    about:
      'Do this on the computer, in the browser and with the profile that you will teach with. Nothing is stored before you press the button.',
    noScript: 'For this your browser must run scripts. The file below needs none.',
    size: (count: number, bytes: number): string => `${files(count)}, ${size(bytes)}.`,
    room: (free: number): string => `The browser says that it has room for ${size(free)} only.`,
    progress: (done: number, of: number): string => `${size(done)} of ${size(of)}`,
    progressLabel: 'Stored so far',
    press: 'Store the story',
    busy: 'Storing …',
    again: 'Store it again',
    goOn: 'Go on',
    mend: 'Fetch them again',
    update: 'Store the newer version',
    remove: 'Remove everything',
    missing: 'Not yet stored:',
    failures: 'Not stored:',
    open: 'Open the story',
  },

  states: {
    looking: 'Looking at what is stored …',
    nothing: 'Nothing is stored yet.',
    removed: 'Everything is removed. This browser now needs the network for the story.',
    cleared:
      'This browser was prepared, but its storage has been emptied since, by the browser or by somebody. Store the story again.',
    interrupted: (missing: number, of: number): string =>
      `The last download did not come to its end: ${files(missing)} of ${number.format(of)} are not stored. What is stored is kept.`,
    corrupted: (count: number): string =>
      `${files(count)} in this browser’s storage ${count === 1 ? 'is' : 'are'} damaged. The site does not use what is damaged; without a network it would be missing.`,
    newer:
      'Ready, with an earlier version of the story. There is a newer one: it is stored only when you press the button, and serves the pages that you open after that.',
    storing: 'Storing. Leave this page open until it is ready.',
    failed: (count: number): string =>
      `Not ready: ${files(count)} could not be stored. What is stored is kept; try again.`,
    full: 'Not ready: the browser has no room left for this site. Free some room on the disk, or remove what other sites have stored; then go on.',
    earlier: 'The version that was stored before still opens without a network.',
    unregistered:
      'Every file is stored, but the browser did not start the part that answers without a network. Private windows do not allow it in some browsers. Try again.',
    ready: 'Ready: the story, its pages and its moving map open without a network.',
  },
  tryIt: 'Try it: switch the network off, close the browser, open it, and open this story’s address.',

  unable: {
    insecure: 'Browsers store a site only where its address begins with https. Use the file below.',
    unsupported: 'This browser cannot store a site, or not in a private window. Use another one, or the file below.',
    framed: 'This page stands inside another one. Open it in a window of its own.',
    unlisted:
      'The list of what there is to store could not be had: the network or the site fails. Load this page again.',
    storage: 'The browser refuses this site its storage. Allow it to store data, or use the file below.',
  } satisfies Record<Unable, string>,

  why: {
    'not-found': 'the site does not have it',
    refused: 'the site or the browser refused it',
    unreachable: 'the network failed',
    digest:
      'it came with other content than it should have: a proxy may change files, or the site is just being renewed',
    room: 'the browser has no room',
  } satisfies Record<Why, string>,

  zip: {
    heading: 'Or take it as one file',
    about:
      'Unpack it anywhere, also on a stick, and open index.html with a double click. It has every page with its pictures; the moving map is not in it, because browsers run it only from a server.',
    link: 'The story as a zip file',
  },
  pictures: {
    heading: 'Pictures and sheets for work of your own',
    about: (steps: number): string =>
      `The maps of all ${steps} steps as pictures for slides, 1920 pixels wide, with title, key and credit in them. A text file beside them has for each the words for who does not see it, a caption and the credit.`,
    link: 'All pictures as a zip file',
    sheets: 'The sheets of each lesson can be had as files to edit (.docx): they stand beside the sheets.',
    text: 'pictures.txt',
    head: (title: string, version: string): string => `${title}: the pictures of all steps, version ${version}`,
    file: 'File',
    alt: 'What it shows',
    caption: 'Caption',
    credit: 'Credit',
    licence: 'Licence',
    address: 'Address',
  },
  know: {
    heading: 'Good to know',
    list: [
      'Browsers may empty a site’s storage when the disk is full, and some do after weeks without a visit. Look at this page a day before the lesson: it checks every file.',
      'With a network the site answers as before; the stored pages serve where the network fails or is slow.',
      'A lesson that runs is never changed: a newer version comes only with a press of the button on this page.',
    ],
    heavy: 'Sounds and videos of more than 8 MB are not stored: they need the network.',
  },
} as const;
