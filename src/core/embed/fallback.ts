import { POSTER_SIZE, posterAddress } from './addresses.ts';
import { block, element, type Html, joined, shown } from './html.ts';
import type { ToldPiece, ToldStep, ToldStory } from './told.ts';

// What stands in a host's page where no script of ours runs: in feeds, in print, before the script is here.

export interface FallbackAround {
  readonly story: ToldStory;
  /** Address of the site's root, with a slash at its end. */
  readonly site: string;
  /** Where pictures and frames come from: the same, or the root of a release. */
  readonly files: string;
  readonly open: string;
}

const paragraph = (text: string): Html => element('p', {}, shown(text));

function prose(pieces: readonly ToldPiece[], site: string): Html {
  return joined(pieces.map((piece) => one(piece, site)));
}

function one(piece: ToldPiece, site: string): Html {
  switch (piece.kind) {
    case 'text':
      return shown(piece.text);
    case 'em':
    case 'strong':
      return element(piece.kind, {}, prose(piece.children, site));
    case 'own':
      return element('a', { href: `${site}${piece.path}` }, prose(piece.children, site));
    case 'away':
      return element('a', { href: piece.href }, prose(piece.children, site));
    default:
      return piece satisfies never;
  }
}

/** The opening has the story's title and what it is about; every other step its heading. */
function heading(step: ToldStep, { title, deck, notice, steps }: ToldStory): readonly Html[] {
  if (step !== steps[0]) return [element('h3', {}, shown(step.heading))];
  return [element('h2', {}, shown(title)), paragraph(deck), paragraph(notice)];
}

/** A step's picture; `slot`: where the script puts it. */
const image = (step: ToldStep, files: string, slot: string | null): Html =>
  element('img', {
    slot,
    src: posterAddress(files, step.id),
    ...POSTER_SIZE,
    alt: step.alt,
    loading: 'lazy',
  });

/** Who is not heard in a step, set smaller than what is told in it: a host's page has a style of its own. */
const unheard = ({ unheard: words }: ToldStep): readonly Html[] =>
  words === null ? [] : [element('p', {}, element('small', {}, shown(words)))];

/** The whole story as text, a section for each step. Its picture stands where the map will, until the map does. */
export function wholeText({ story, site, files, open }: FallbackAround): readonly Html[] {
  return [
    image(story.steps[0], files, 'poster'),
    ...story.steps.map((step) =>
      block('section', { 'data-step': step.id }, [
        ...heading(step, story),
        ...step.paragraphs.map((pieces) => element('p', {}, prose(pieces, site))),
        ...unheard(step),
      ]),
    ),
    paragraph(`${story.byline}. ${story.licence}.`),
    element('p', {}, element('a', { href: site }, shown(open))),
  ];
}

/** One step's picture, with what must stand beside it and the way to the story. */
export function picture(step: ToldStep, { story, site, files, open }: FallbackAround): Html {
  const href = `${site}#${step.id}`;
  const said = step.unheard === null ? '' : `${step.unheard} `;
  const credit = `${story.title}. ${story.byline}. ${story.licence}. `;
  return block('figure', {}, [
    element('a', { href }, image(step, files, null)),
    element('figcaption', {}, joined([shown(`${said}${credit}`), element('a', { href }, shown(open))])),
  ]);
}
