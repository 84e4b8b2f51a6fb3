import type { EmbedTheme, Form } from '../core/embed/kinds.ts';
import type { Way } from '../core/embed/snippets.ts';

const number = new Intl.NumberFormat('en-GB');

/** What the page says by which newsrooms take the story into theirs. */
export const EN_EMBED = {
  title: 'Embed this story',
  description: (story: string): string =>
    `How to show “${story}” in a page of your own: four forms, each with a snippet to copy.`,
  deck: 'Choose a form, see it in an article, copy the snippet. The story may stand in any page, with its credit, which every form has inside.',

  chooseHeading: 'Choose and copy',
  form: 'Form',
  forms: {
    scroll: 'With your scroll',
    stepper: 'Step by step',

    unrolled: 'On one page',
    card: 'One map',
  } satisfies Record<Form, string>,
  about: {
    scroll:
      'The text stands in your page, in your type, and the map beside it follows your readers’ scroll. The snippet holds all of the text, so that search engines, feeds and printers have it too.',
    stepper: 'A box of one size. Readers turn its pages with buttons, keys or a finger; it never takes the scroll.',

    unrolled: 'The whole story with still maps, one under the other. With the script it is as tall as it needs to be.',
    card: 'The map of one step, still, with its credit and a link to the story.',
  } satisfies Record<Form, string>,
  steps: { stepper: 'Begins at', card: 'Step' },
  theme: 'Colours',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' } satisfies Record<EmbedTheme, string>,
  width: 'Width, pixels',
  height: 'Height, pixels',
  top: 'Height of your fixed header, pixels',
  version: 'Which version',
  versions: (version: string) => ({
    newest: 'As it is at any time',
    released: `Version ${version}, which stays as published`,
  }),
  way: 'How it comes into your page',
  ways: {
    loader: 'Script',
    iframe: 'Frame',
    wordpress: 'WordPress',
    amp: 'AMP',
  } satisfies Record<Way, string>,
  aboutWay: {
    loader:
      'One small script of ours. Until it runs, and where it cannot, its element holds plain HTML: a picture with a link, or all of the text. The element is as wide as your column.',
    iframe:
      'No script of ours in your page. The frame keeps this size, unless your page listens to its height: it tells it as pym.js, AMP and @newswire/frames expect.',
    wordpress: 'Only what WordPress leaves in a post whose author may not add scripts.',
    amp: 'For AMP pages, which must load the amp-iframe component. The picture stands until the frame does.',
  } satisfies Record<Way, string>,
  onlyScript: 'Only the script can follow your scroll. Where your system takes none, use “Step by step”.',

  codeOf: (what: string): string => `Snippet: ${what}`,
  copy: 'Copy',
  copied: 'Copied.',
  byHand: 'Not copied: the snippet is selected, press Ctrl+C or ⌘C.',
  placeholder: (site: string): string =>
    `This page does not know at which address the story stands. Its snippets say ${site}: put the right one in its place.`,

  preview: {
    heading: 'Preview',
    width: 'As on a',
    widths: { phone: 'phone, 360 pixels', desk: 'desk, 720 pixels' },
    label: 'Preview in an article',
    scroll: 'The preview of this form has the reader’s colours and no fixed header.',
  },
  mock: {
    title: 'Your headline',
    before: ['Here stands your article, in your type and your colours.', 'The story comes where you put the snippet.'],
    after: 'Here your article goes on.',
    page: 'Preview of the story in an article',
    pageAbout: 'An article that is none, with the story in it, to see how it scrolls.',
  },

  policies: {
    heading: 'What your policy must allow',
    about:
      'Where your pages send a Content-Security-Policy, add these sources to it. No way needs more: no inline script, no worker, no address but ours.',
    loader: 'For the script:',
    iframe: 'For a frame alone:',
    integrity:
      'The script’s file has a number in its name and never changes. Where the snippet gives its digest as integrity, your readers’ browsers refuse any other file.',
  },
  counting: {
    heading: 'Count views yourself',
    about:
      'We count nothing. With the script, the element tells your own page what happens, as events that bubble; count them in a script file of yours.',
    detail: 'Detail',
    events: [
      ['borderline:ready', 'The story stands in the page.', 'form: the form that it has there'],
      ['borderline:step', 'A reader comes to a step.', 'step: its name; index: from 0; of: how many there are'],
      ['borderline:live', 'The moving map comes, or makes room for another.', 'on: whether it is there'],
    ],
    example:
      "document.addEventListener('borderline:step', ({ detail }) => {\n  yourOwnCounter('story', detail.step);\n});",
  },
  promise: {
    heading: 'What it never does',
    list: [
      'No cookie, no local storage, no database in the browser, no service worker.',
      'No request to any address but that of the story: no fonts, tiles, counters or scripts of others.',
      'It does not move your page, take its focus or hold up its wheel.',
    ],
  },
  oembed: {
    heading: 'By its link alone',
    about:
      'Systems that know oEmbed turn a link to the story into the form “Step by step”. They find this answer by the link element in the story’s head:',
    answer: 'The answer:',
    none: 'This copy of the site was built without its address, so it has no oEmbed answer.',
  },
  step: (index: number, heading: string): string => `${number.format(index + 1)}. ${heading}`,
} as const;

export type EmbedStrings = typeof EN_EMBED;
