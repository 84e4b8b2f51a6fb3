import type { JSX } from 'preact';
import { PREPARE_PATH } from '../core/pack/contents.ts';
import { hasMedia } from '../core/recording.ts';
import type { Story } from '../core/story.ts';
import type { Teaching } from '../core/teaching.ts';
import { renderAccounts } from './accounts/render.tsx';
import { type ClassAround, classHome, classPages } from './class/render.tsx';
import type { DataPageAround } from './data/around.ts';
import { renderDataPage, renderFactSheet } from './data/render.tsx';
import type { EmbedPageAround } from './embed/around.ts';
import { renderEmbedPreview } from './embed/preview.tsx';
import { renderEmbedPage } from './embed/render.tsx';
import { renderExplore } from './explore/render.tsx';
import { renderHandout } from './handout/render.tsx';
import { renderFrame, renderFrameCard, renderFrameMap } from './iframe/render.tsx';
import { NOTICES_PATH, type NoticesAround } from './notices/notice.ts';
import { renderNotices } from './notices/render.tsx';
import { renderPrepare } from './prepare/render.tsx';
import { renderPresent } from './present/render.tsx';
import { type Around as ReaderAround, renderReader } from './reader/render.tsx';
import type { Rendered } from './rendered.ts';
import { renderSources } from './sources/render.tsx';
import { renderSpeaker } from './speaker/render.tsx';
import { renderStepPage } from './step/render.tsx';
import type { TeachingAround } from './teaching-around.ts';

/** Scripts that pages may have, each by its file. The reader's is the site's own entry, which knows what page it is on. */
export const PAGE_SCRIPTS = {
  step: 'src/pages/step/main.ts',
  folds: 'src/pages/sources/main.ts',
  reader: 'src/pages/start.ts',
  'frame-map': 'src/pages/iframe/map.ts',
  'frame-live': 'src/pages/iframe/live-still.ts',
  prepare: 'src/pages/prepare/main.tsx',
} as const;
/**
 * Scripts that are no modules, each one file with all that it needs: in a sandboxed frame a page is of no origin, and a
 * module then comes only from hosts that say it may.
 */
export const CLASSIC_SCRIPTS = {
  frame: 'src/pages/iframe/main.ts',
  'frame-flow': 'src/pages/iframe/flow.ts',
  present: 'src/pages/present/main.ts', // these also run from a folder, where no module does
  speaker: 'src/pages/speaker/main.ts',
  where: 'src/pages/class/where/main.tsx',
} as const;
/** Style sheets that only some pages have, beside those of the site. */
export const PAGE_STYLES = {
  present: [
    'src/pages/present/present.css',
    'src/pages/present/deck.css',
    'src/pages/present/ink.css',
    'src/pages/present/tools.css',
    'src/pages/speaker/speaker.css',
  ],
  where: ['src/pages/class/where/where.css'],
  stories: ['src/pages/stories/stories.css'],
  plain: ['src/pages/reader/plain.css'],
  'explore-plain': ['src/pages/explore/plain.css'],
  blocks: ['src/views/prose/blocks.css'],
  media: ['src/views/media/media.css'],
} as const;
/** What watches over the scripts of a page. */
export const GUARD = 'src/app/guard.ts';
export type PageScript = keyof typeof PAGE_SCRIPTS | keyof typeof CLASSIC_SCRIPTS;

/** What the build knows, of which each page takes what it needs. */
export type PageAround = DataPageAround & EmbedPageAround & TeachingAround & ClassAround & ReaderAround & NoticesAround;

/** A page of the site. `path` is from the site's root, with a slash at its end; the reader's is ''. */
export interface SitePage {
  readonly path: string;
  /** Attributes of its root element, for its scripts and styles. */
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
  /** A module that the script may fetch later: the page's root says where it is. */
  readonly live?: keyof typeof PAGE_SCRIPTS;
  readonly script: PageScript | null;
  readonly styles?: readonly (keyof typeof PAGE_STYLES)[];
  /** For readers without scripts, and where scripts did not come. */
  readonly plainStyle?: keyof typeof PAGE_STYLES;
  /** Whether a script watches over its scripts: where they do not run the page is as without them, and says so. */
  readonly guarded?: boolean;
  /** Whether it shows frames of ours, which its policy must allow. */
  readonly frames?: boolean;
  /** Whether its scripts put our faces on when the text stands, and fetch the live map's files when idle. */
  readonly isReader?: boolean;
  /** Whether it stands at an address of an earlier edition: nothing of ours leads there. */
  readonly isFormer?: boolean;
  /** The same where it is a sheet for class, which the build also writes as a file to edit. */
  readonly sheet?: ((story: Story, lang: string, site: string | null, root: string) => JSX.Element) | undefined;
  render(story: Story, lang: string, around: PageAround): Rendered;
}

const ofStep = (step: string): { readonly 'data-step': string } => ({ 'data-step': step });
/** Its text runs beside a column with the map. Told by an attribute: `:has` would be asked anew with all that moves on the map. */
const BESIDE_MAP = { 'data-map-column': '' } as const;
const knownAs = (page: string): { readonly 'data-page': string } => ({ 'data-page': page });

type Styles = NonNullable<SitePage['styles']>;

/** Whether a step tells in more than paragraphs: pages on which it is told then have one sheet more. */
const blocksStyle = ({ prose }: Story): Styles =>
  Object.values(prose).some((steps) =>
    Object.values(steps).some(({ blocks }) => blocks.some(({ kind }) => kind !== 'paragraph')),
  )
    ? ['blocks']
    : [];

/** The pages of each step, and those to which it was known. */
function stepPages(story: Story, styles: Styles): readonly SitePage[] {
  // What was linked to in an earlier edition is there still.
  const addresses = story.steps.flatMap(({ id, formerly }) =>
    [id, ...formerly].map((at) => ({ at, id, isFormer: at !== id })),
  );
  return [
    ...addresses.map(
      ({ at, id, isFormer }): SitePage => ({
        path: `step/${at}/`,
        attributes: ofStep(id),
        isFormer,
        script: 'step',
        styles,
        render: (told, lang, around) => renderStepPage(told, id, lang, around),
      }),
    ),
    ...addresses.map(
      ({ at, id }): SitePage => ({
        path: `frame/card/${at}/`,
        attributes: ofStep(id),
        script: 'frame-flow',
        render: (told, lang, around) => renderFrameCard(told, id, lang, around),
      }),
    ),
  ];
}

const EXPLORE: SitePage = {
  path: 'explore/',
  attributes: { ...knownAs('explore'), ...BESIDE_MAP },
  script: 'reader',
  plainStyle: 'explore-plain',
  guarded: true,
  render: renderExplore,
};

/** Who says what, and the same as data. */
const EVIDENCE: readonly SitePage[] = [
  { path: 'accounts/', script: 'folds', render: renderAccounts },
  { path: 'sources/', script: 'folds', render: renderSources },
  { path: 'data/', script: null, render: renderDataPage },
  { path: 'data/fact-sheet/', script: null, render: renderFactSheet },
];

const CLASS: readonly SitePage[] = [{ path: PREPARE_PATH, script: 'prepare', guarded: true, render: renderPrepare }];

/** Every page of the site: to add one, name it here. What a story has decides which there are. */
export function pagesOf(story: Story, teaching: Teaching | null): readonly SitePage[] {
  const { parts } = story;
  const styles: Styles = [...blocksStyle(story), ...(hasMedia(story) ? (['media'] as const) : [])];
  return [
    {
      path: '',
      attributes: { ...ofStep('start'), ...BESIDE_MAP, 'data-map': 'static' },
      script: 'reader',
      styles,
      plainStyle: 'plain',
      guarded: true,
      isReader: true,
      render: renderReader,
    },
    ...stepPages(story, styles),
    {
      path: 'frame/',
      script: 'frame',
      styles,
      live: 'frame-live',
      render: (told, lang, around) => renderFrame(told, 'stepper', lang, around),
    },
    {
      path: 'present/',
      attributes: { 'data-theme': 'light' }, // a wall is light, whatever the presenter's system asks for
      script: 'present',
      live: 'frame-live',
      styles: ['present', ...styles],
      guarded: true,
      render: renderPresent,
    },
    { path: 'speaker/', script: 'speaker', styles: ['present', ...styles], guarded: true, render: renderSpeaker },
    { path: 'frame/map/', script: 'frame-map', render: renderFrameMap },
    {
      path: 'frame/unrolled/',
      script: 'frame-flow',
      styles,
      render: (told, lang, around) => renderFrame(told, 'unrolled', lang, around),
    },
    ...(parts.events ? [EXPLORE] : []),
    { path: 'handout/', script: null, styles, render: renderHandout },
    {
      path: 'embed/',
      attributes: knownAs('embed'),
      script: 'reader',
      guarded: true,
      frames: true,
      render: renderEmbedPage,
    },
    { path: 'embed/preview/', script: null, frames: true, render: renderEmbedPreview },
    ...(parts.statements ? EVIDENCE : []),
    { path: NOTICES_PATH, script: null, render: renderNotices },
    ...(teaching === null ? [] : [...CLASS, classHome(teaching), ...classPages(teaching)]),
  ];
}
