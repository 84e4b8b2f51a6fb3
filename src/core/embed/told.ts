import { placeAnchor, topicAnchor } from '../accounts/sayings.ts';
import { claimAnchor } from '../cite/claim-anchor.ts';
import { stepOfPlace } from '../evidence/step-of-place.ts';
import { type SayUnheard, unheardIn } from '../evidence/unheard.ts';
import { textIn } from '../language/text.ts';
import { spanIn } from '../language/times-in.ts';
import { typographic } from '../language/typography.ts';
import { commonSize, mediaFile } from '../media.ts';
import { type Block, blockWith, type Inline, type Paragraph } from '../prose.ts';
import type { Recording } from '../recording.ts';
import type { Chart, Step, StepPicture } from '../step.ts';
import { stepAfter } from '../step-after.ts';
import type { Span, Story } from '../story.ts';

/** A piece of a paragraph. An `own` link leads into the site, by its path from the site's root. */
export type ToldPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'em' | 'strong'; readonly children: readonly ToldPiece[] }
  | { readonly kind: 'own'; readonly path: string; readonly children: readonly ToldPiece[] }
  | { readonly kind: 'away'; readonly href: string; readonly children: readonly ToldPiece[] };

/** What a reader is warned of, and the link past it: its words, and the step to which it leads. */
export interface ToldNotice {
  readonly text: string;
  readonly skip: string;
  readonly to: string;
}

/** A chart in words: of each claim what it shows, who says it, and all of it. */
export interface ToldChart {
  readonly title: string;
  readonly note: string | null;
  readonly lines: readonly { readonly shown: string | null; readonly who: string; readonly statement: string }[];
}

/** A picture that a step shows beside its map, in the format that all read. */
export interface ToldPicture {
  readonly file: string; // from the story's root
  readonly width: number; // pixels of the file
  readonly height: number;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string; // who made it, and how it may be used
}

/** What the language of the page says, beside what the story gives. */
export interface ToldWords {
  readonly unheard: SayUnheard;
  readonly span: (span: Span) => string;
  readonly skipStep: string;
  readonly skipNamed: string;
  readonly asOf: (day: string) => string;
  readonly mapData: string;
  readonly sound: string;
  readonly video: string;
  readonly chart: (chart: Chart, story: Story, lang: string) => ToldChart;
}

export interface ToldStep {
  readonly id: string;
  readonly heading: string;
  /** What its map shows, in words. */
  readonly alt: string;
  readonly blocks: readonly Block<readonly ToldPiece[]>[];
  /** When it was, in words; null: it has no time. */
  readonly when: string | null;
  /** What may be hard to read in it, and the way past it. */
  readonly notice: ToldNotice | null;
  readonly chart: ToldChart | null;
  /** Who is not heard in it, as a sentence; null where nobody is to be named. */
  readonly unheard: string | null;
  readonly pictures: readonly ToldPicture[];
}

/** What snippets need of a story: plain data, which the page that makes them carries. */
export interface ToldStory {
  readonly lang: string;
  readonly title: string;
  readonly deck: string | null;
  /** null: it warns of nothing. */
  readonly notice: ToldNotice | null;
  /** The day as of which it is told, YYYY-MM-DD, and in a sentence; null: nobody says. */
  readonly asOf: { readonly day: string; readonly said: string } | null;
  /** Whose data the maps are drawn from. */
  readonly mapData: string;
  readonly byline: string;
  readonly licence: string;
  readonly steps: readonly [ToldStep, ...ToldStep[]];
}

function pieces(paragraph: Paragraph, story: Story, lang: string): readonly ToldPiece[] {
  return paragraph.map((inline) => piece(inline, story, lang));
}

/** In a host's page nothing of the story opens in place: a citation leads to all that is said on its question. */
function piece(inline: Inline, story: Story, lang: string): ToldPiece {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: typographic(inline.text, lang) };
    case 'em':
    case 'strong':
      return { kind: inline.kind, children: pieces(inline.children, story, lang) };
    case 'claim': {
      const topic = story.claims.get(inline.claim)?.topic ?? null;
      const anchor = topic === null ? claimAnchor(inline.claim) : topicAnchor(topic);
      return { kind: 'own', path: `accounts/#${anchor}`, children: pieces(inline.children, story, lang) };
    }
    case 'place': {
      const { parts, steps } = story;
      const path = parts.statements ? `accounts/#${placeAnchor(inline.place)}` : `#${stepOfPlace(steps, inline.place)}`;
      return { kind: 'own', path, children: pieces(inline.children, story, lang) };
    }
    case 'step':
      return { kind: 'own', path: `#${inline.step}`, children: pieces(inline.children, story, lang) };
    case 'link':
      return { kind: 'away', href: inline.href, children: pieces(inline.children, story, lang) };
    default:
      return inline satisfies never;
  }
}

function noticeOf(story: Story, step: Step, lang: string, { skipStep }: ToldWords): ToldNotice | null {
  if (step.notice === null) return null;
  return { text: typographic(textIn(step.notice, lang), lang), skip: skipStep, to: stepAfter(story, step.id) };
}

function pictureOf(picture: StepPicture, lang: string): ToldPicture {
  const { width, height, alt, caption, credit, licence } = picture;
  const common = commonSize(picture);
  return {
    file: mediaFile(picture, common),
    width: common.width,
    height: Math.round((height / width) * common.width),
    alt: typographic(textIn(alt, lang), lang),
    caption: caption === null ? null : typographic(textIn(caption, lang), lang),
    credit: typographic(`${textIn(credit, lang)} · ${textIn(licence, lang)}`, lang),
  };
}

/** A host's page plays nothing of ours: it leads to the step that does. */
function wayTo(recording: Recording, step: string, lang: string, words: ToldWords): Block<readonly ToldPiece[]> {
  const named = recording.kind === 'sound' ? recording.title : recording.caption;
  const text = typographic(
    named === null ? words[recording.kind] : `${words[recording.kind]}: ${textIn(named, lang)}`,
    lang,
  );
  return { kind: 'paragraph', words: [{ kind: 'own', path: `#${step}`, children: [{ kind: 'text', text }] }] };
}

/** The story as it stands in a host's page. `alts`: what each step's map shows, by its id. */
export function toldStory(story: Story, lang: string, alts: ReadonlyMap<string, string>, words: ToldWords): ToldStory {
  const { meta, prose } = story;
  const [first, ...others] = story.steps.map((step): ToldStep => {
    const { id } = step;
    return {
      id,
      heading: typographic(prose[lang]?.[id]?.heading ?? id, lang),
      alt: alts.get(id) ?? '',
      blocks: [
        ...(prose[lang]?.[id]?.blocks ?? []).map((block) => blockWith(block, (words) => pieces(words, story, lang))),
        ...step.recordings.map((each) => wayTo(each, id, lang, words)),
      ],
      when: step.time === null ? null : (spanIn(step.time, lang) ?? words.span(step.time)),
      notice: noticeOf(story, step, lang, words),
      chart: step.chart === null ? null : words.chart(step.chart, story, lang),
      unheard: unheardIn(step, story, lang, words.unheard),
      pictures: step.pictures.map((picture) => pictureOf(picture, lang)),
    };
  });
  if (first === undefined) throw new Error('expected a story with steps, got none');
  return {
    lang,
    asOf: meta.days === null ? null : { day: meta.days.updated, said: words.asOf(meta.days.updated) },
    mapData: words.mapData,
    title: typographic(textIn(meta.title, lang), lang),
    deck: meta.deck === null ? null : typographic(textIn(meta.deck, lang), lang),
    notice:
      meta.notice === null
        ? null
        : { text: typographic(textIn(meta.notice.text, lang), lang), skip: words.skipNamed, to: meta.notice.skip },
    byline: typographic(textIn(meta.byline, lang), lang),
    licence: typographic(textIn(meta.licence, lang), lang),
    steps: [first, ...others],
  };
}
