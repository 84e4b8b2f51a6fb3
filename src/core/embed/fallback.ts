import { POSTER_SIZE, POSTERS, type Poster, posterAddress, posterPath } from './addresses.ts';
import { type Attributes, block, element, type Html, joined, shown } from './html.ts';
import type { EmbedOptions, Links } from './kinds.ts';
import type { ToldChart, ToldNotice, ToldPicture, ToldPiece, ToldStep, ToldStory } from './told.ts';
import { AIR, BULLETS, told } from './told-block.ts';

// What stands in a host's page where no script of ours runs: in feeds, in print, before the script is here, and after a
// filter that takes all but plain elements away.

export interface FallbackAround {
  readonly story: ToldStory;
  /** Address of the site's root, with a slash at its end. */
  readonly site: string;
  /** Where pictures and frames come from: the same, or the root of a release. */
  readonly files: string;
  readonly open: string;
  /** What stands before the list of steps whose sources are in the story. */
  readonly sources: string;
}

const TAB: Attributes = { target: '_blank', rel: 'noopener' };
const NARROW = '(max-width: 479px)';
const FITS = 'max-width:100%;height:auto'; // where no style of the host says so

const paragraph = (text: string): Html => element('p', {}, shown(text));
const small = (inner: Html): Html => element('p', {}, element('small', {}, inner));

/** Where a step stands in the host's own page. */
export const anchorOf = (step: string): string => `borderline-${step}`;

function prose(pieces: readonly ToldPiece[], site: string, links: Links): Html {
  return joined(pieces.map((piece) => one(piece, site, links)));
}

/** A link to another step stays in the article; others lead out of it where that was chosen. */
function one(piece: ToldPiece, site: string, links: Links): Html {
  if (piece.kind === 'text') return shown(piece.text);
  const inner = prose(piece.children, site, links);
  switch (piece.kind) {
    case 'em':
    case 'strong':
      return element(piece.kind, {}, inner);
    case 'own':
      if (piece.path.startsWith('#')) return element('a', { href: `#${anchorOf(piece.path.slice(1))}` }, inner);
      return links === 'tab' ? element('a', { href: `${site}${piece.path}`, ...TAB }, inner) : inner;
    case 'away':
      return links === 'tab' ? element('a', { href: piece.href, ...TAB }, inner) : inner;
    default:
      return piece satisfies never;
  }
}

const notice = ({ text, skip, to }: ToldNotice): Html =>
  element('p', {}, joined([shown(text), element('a', { href: `#${anchorOf(to)}` }, shown(skip))], ' '));

/** The opening has the story's title and what it is about; every other step its day and its heading. */
function heading(step: ToldStep, { title, deck, notice: first, steps }: ToldStory): readonly Html[] {
  if (step === steps[0])
    return [
      element('h2', {}, shown(title)),
      ...(deck === null ? [] : [paragraph(deck)]),
      ...(first === null ? [] : [notice(first)]),
    ];
  return [
    ...(step.when === null ? [] : [small(shown(step.when))]),
    element('h3', {}, shown(step.heading)),
    ...(step.notice === null ? [] : [notice(step.notice)]),
  ];
}

/** A chart as a list: a host's page has no styles of ours. */
function chart({ title, note, lines }: ToldChart): Html {
  const line = ({ shown: value, who, statement }: ToldChart['lines'][number]): Html =>
    element(
      'li',
      {},
      joined([
        ...(value === null ? [] : [element('strong', {}, shown(value)), shown(' · ')]),
        shown(`${who}: ${statement}`),
      ]),
    );
  return block('figure', { style: AIR }, [
    element('figcaption', {}, element('strong', {}, shown(title))),
    block('ul', { style: BULLETS }, lines.map(line)),
    ...(note === null ? [] : [small(shown(note))]),
  ]);
}

/** A picture beside the map: its browser scales what it is given. */
function shownBeside({ file, alt, caption, credit, width, height }: ToldPicture, files: string): Html {
  const image = element('img', { src: `${files}${file}`, width, height, alt, loading: 'lazy', style: FITS });
  const said = [...(caption === null ? [] : [shown(caption), element('br', {})]), element('small', {}, shown(credit))];
  return block('figure', { style: AIR }, [image, element('figcaption', {}, joined(said))]);
}

const [LARGE, MEDIUM, PORTRAIT] = POSTERS;

/** Whose it is, under which licence, and as of which day. */
const creditOf = ({ byline, licence, mapData, asOf }: ToldStory): string =>
  [`${byline}. ${licence}. ${mapData}.`, ...(asOf === null ? [] : [asOf.said])].join(' ');

/** A step's picture; `slot`: where the script puts it. A release has its own, as it was published. */
function image(step: ToldStep, { site, files }: FallbackAround, slot: string | null): Html {
  const at = (poster: Poster): string => `${site}${posterPath(step.id, poster)}`;
  const newest: Attributes = {
    src: at(LARGE),
    srcset: `${at(MEDIUM)} ${MEDIUM.width}w, ${at(LARGE)} ${LARGE.width}w`,
    sizes: '(max-width: 700px) 100vw, 700px',
  };
  return element('img', {
    slot,
    ...(files === site ? newest : { src: posterAddress(files, step.id) }),
    ...POSTER_SIZE,
    alt: step.alt,
    loading: 'lazy',
    style: FITS,
  });
}

/** The same with a tall one for phones, on which letters of a wide one are too small. */
function responsive(step: ToldStep, around: FallbackAround): Html {
  if (around.files !== around.site) return image(step, around, null);
  const srcset = `${around.site}${posterPath(step.id, PORTRAIT)}`;
  const source = { media: NARROW, srcset, width: PORTRAIT.width, height: Math.round(PORTRAIT.width * 1.25) };
  return element('picture', {}, joined([element('source', source), image(step, around, null)]));
}

/** Who is not heard in a step, set smaller than what is told in it: a host's page has a style of its own. */
const unheard = ({ unheard: words }: ToldStep): readonly Html[] => (words === null ? [] : [small(shown(words))]);

/** One link for each step to the place in the story where every statement leads to who made it. */
function sourcesOf({ story, site, sources }: FallbackAround): Html {
  const links = story.steps.slice(1).map(({ id, heading: words }, index) => {
    const link = element('a', { href: `${site}#${id}`, ...TAB }, shown(words));
    return index === 0 ? link : joined([shown(' · '), link]);
  });
  return small(joined([shown(`${sources} `), ...links]));
}

/** The whole story as text, a section for each step. Its picture stands where the map will, until the map does. */
export function wholeText(around: FallbackAround, { links, live }: EmbedOptions): readonly Html[] {
  const { story, site, open } = around;
  return [
    ...(live === 'ask' ? [] : [image(story.steps[0], around, 'poster')]),
    ...story.steps.map((step) =>
      block('section', { 'data-step': step.id, id: anchorOf(step.id) }, [
        ...heading(step, story),
        ...step.blocks.map((each) => told(each, (pieces) => prose(pieces, site, links))),
        ...unheard(step),
        ...step.pictures.map((each) => shownBeside(each, around.files)),
        ...(step.chart === null ? [] : [chart(step.chart)]),
      ]),
    ),
    ...(links === 'end' ? [sourcesOf(around)] : []),
    small(shown(creditOf(story))),
    element('p', {}, element('a', { href: site, ...TAB }, shown(open))),
  ];
}

/**
 * One step's picture under the story's title, with what must stand beside it and the way to the story, in one paragraph:
 * whatever a filter takes of it, a link with a title and a line of words is left. The picture stands in that link: one of
 * its own would be empty where pictures are taken away. `asks`: what the script reads in the link where its element lost
 * its attributes.
 */
export function picture(
  step: ToldStep,
  around: FallbackAround,
  asks: string,
  withPicture: 'wide' | 'any' | 'none',
): Html {
  const { story, site, open } = around;
  const hash = `#${step.id}`;
  const said = step.unheard === null ? '' : `${step.unheard} `;
  const credit = `${creditOf(story)} `;
  const pictured = withPicture === 'any' ? responsive(step, around) : image(step, around, null);
  const name = element('strong', {}, shown(step === story.steps[0] ? story.title : `${story.title}: ${step.heading}`));
  const titled = withPicture === 'none' ? name : joined([name, element('br', {}), pictured]);
  return element(
    'p',
    {},
    joined([
      element('a', { href: `${site}${asks}${hash}` }, titled),
      element('br', {}),
      element('small', {}, joined([shown(`${said}${credit}`), element('a', { href: `${site}${hash}` }, shown(open))])),
    ]),
  );
}
