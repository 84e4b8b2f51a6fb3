import { renderToString } from 'preact-render-to-string';
import { aboutOf } from '../../core/cite/about.ts';
import { momentOf } from '../../core/cite/moment.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { mapStory } from '../../core/picture/map-story.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import type { Rendered } from '../rendered.ts';
import { titleOf } from '../step/head.tsx';
import type { StepPageAround } from '../step/render.tsx';
import { FrameCard } from './card.tsx';
import { FrameHead } from './head.tsx';
import { FrameMap } from './map-page.tsx';
import { FramePage } from './page.tsx';
import type { FrameKind } from './step.tsx';

/** The whole story for a frame, whole without scripts. */
export function renderFrame(story: Story, kind: FrameKind, lang: string, around: StepPageAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const head = (
    <FrameHead
      title={`${title} · ${EN_FRAME.title[kind]} · ${EN.site}`}
      description={typographic(aboutOf(story, lang), lang)}
      canonical={around.site}
    />
  );
  const body = <FramePage story={story} map={mapStory(story, lang)} kind={kind} lang={lang} {...around} />;
  return { head: renderToString(head), body: renderToString(body) };
}

/** The map alone for a frame. */
export function renderFrameMap(story: Story, lang: string, { alts, site, root }: StepPageAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const deck = typographic(aboutOf(story, lang), lang);
  const head = <FrameHead title={`${title} · ${EN.site}`} description={deck} canonical={site} />;
  const body = <FrameMap story={story} map={mapStory(story, lang)} alts={alts} lang={lang} root={root} />;
  return { head: renderToString(head), body: renderToString(body) };
}

/** One step for a frame, as a map with its caption. */
export function renderFrameCard(story: Story, id: string, lang: string, around: StepPageAround): Rendered {
  const step = story.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`expected a step of the story, got ${id}`);
  const { alts, site, root } = around;
  const moment = momentOf(story, step, lang, site);
  const alt = alts.get(id) ?? '';
  const head = <FrameHead title={titleOf(moment)} description={alt} canonical={moment.url} />;
  const body = <FrameCard story={story} step={step} map={mapStory(story, lang)} alt={alt} lang={lang} root={root} />;
  return { head: renderToString(head), body: renderToString(body) };
}
