import type { EmbedTheme, Form, Links, Live } from '../core/embed/kinds.ts';
import type { Way } from '../core/embed/snippets.ts';
import { at, day, number } from './format.ts';

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
  themes: { auto: 'As your page', light: 'Light', dark: 'Dark' } satisfies Record<EmbedTheme, string>,
  links: 'Links out of the text',
  linksTo: {
    end: 'At the end, one for each step',
    tab: 'At each figure, in a new tab',
    none: 'None',
  } satisfies Record<Links, string>,
  live: 'Moving map',
  lives: {
    auto: 'When it is in sight, unless the reader saves data',
    tap: 'When the reader taps',
    none: 'Never: pictures alone',
    ask: 'Nothing of ours before a tap',
  } satisfies Record<Live, string>,
  sources: 'Who said what, step by step:',
  asOf: (iso: string): string => `Text of ${day.format(at(iso))}.`,
  width: 'Largest width, pixels',
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
    cms: 'WordPress, other systems',
    iframe: 'Frame',
    amp: 'AMP',
  } satisfies Record<Way, string>,
  aboutWay: {
    loader:
      'One small script of ours beside one element. Until it runs, and where it cannot, the element holds plain HTML: a title that is a link, a picture and a line of words, or all of the text. It is as wide as your column.',
    iframe:
      'No script of ours in your page. The frame is as wide as your column, up to the width chosen, and keeps its height, unless your page listens to it: it tells it as pym.js, AMP and @newswire/frames expect. It cannot know the colours of your page: without a choice it is light. WordPress takes it away from authors who may not post every HTML; the link below it stays.',
    cms: 'The script stands once in all of your pages, where whoever looks after them puts it; each article has plain HTML alone. WordPress leaves all of it to every author, with or without its own paragraphs. What filters of other systems take is told below.',
    amp: 'For AMP pages, which must load the amp-iframe component. The picture stands until the frame does.',
  } satisfies Record<Way, string>,
  once: 'Once, in the head or the foot of all pages',
  each: 'In each article',
  keeps: {
    heading: 'What filters leave',
    list: [
      'WordPress, for authors: all of the element. It has no frames and no scripts for them.',
      'DOMPurify as it comes: all of the element; frames and scripts are taken away.',
      'sanitize-html as it comes: the title as a link, the line of words and, of “With your scroll”, the text; pictures, and the marks by which the script knows the element, are taken away. The script knows the link: other forms than “With your scroll” come all the same.',
      'A system that takes data- attributes away: the same, with the picture.',
      'A policy of yours that forbids styles in attributes: take the style attributes out; they do no more than make the picture and the frame fit.',
    ],
  },
  local: (site: string): string =>
    `This copy of the site runs on your own computer: the snippet says ${site}, which nobody else can open.`,
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
    widths: { phone: 'phone, 360 pixels', desk: 'column, 720 pixels', wide: 'wide page, 1040 pixels' },
    label: 'Preview in an article',
    about:
      'The snippet itself stands in it, in an article without any styles for pictures and frames: so it looks at its worst.',
    scroll: 'The preview of this form has light colours, no fixed header, and links at its end.',
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
      ['borderline:ready', 'The story stands in the page and has drawn.', 'form: the form that it has there'],
      ['borderline:open', 'A reader opens it by its button.', 'none'],
      [
        'borderline:step',
        'A reader comes to a step, the first one too.',
        'step: its name; index: from 0; of: how many there are',
      ],
      ['borderline:end', 'A reader comes to the last step.', 'step: its name'],
      ['borderline:out', 'A reader follows a link out of it.', 'href: where to, if it stood in your own text'],
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
      'It does not move your page, take its focus or hold up its wheel. Where the keyboard comes to a link under the map, it scrolls that into sight.',
    ],
  },
  legal: {
    heading: 'For your lawyers',
    list: [
      'When a page with the snippet is opened, the reader’s browser asks our host for the script and, when it is near, the picture, before any tap: our host sees the reader’s address on the network and, unless your page forbids it, which site they come from. The frame asks for its own files without saying so.',
      'What our host keeps of requests is for whoever runs it to say. Nothing is written to the reader’s device.',
      'With “Nothing of ours before a tap” the element has words alone, and asks for nothing until the reader opens it. Put the two script files (embed.2.js and embed.2-part.js) on your own server then, and load them from there: before the tap our host hears nothing at all.',
      'Where not even that may be, put the whole site on your own server: it has no other address in it.',
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
