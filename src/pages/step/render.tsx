import { renderToString } from 'preact-render-to-string';
import { stepFootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { momentOf } from '../../core/cite/moment.ts';
import { firstSentences } from '../../core/cite/plain.ts';
import { structuredData } from '../../core/cite/structured.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { dataElement } from '../data-element.tsx';
import type { Rendered } from '../rendered.ts';
import { StepHead } from './head.tsx';
import { StepPage } from './page.tsx';

export interface StepPageAround {
  /** What the map of each step shows, in words. */
  readonly alts: ReadonlyMap<string, string>;
  /** The address at which the story will stand, with a slash at its end; null: not known. */
  readonly site: string | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** One step as a page of its own. */
export function renderStepPage(story: Story, id: string, lang: string, around: StepPageAround): Rendered {
  const step = story.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`expected a step of the story, got ${id}`);
  const { alts, site, root } = around;
  const alt = alts.get(id) ?? '';
  const moment = momentOf(story, step, lang, site);
  const description = typographic(firstSentences(story.prose[lang]?.[id], lang), lang);
  const data = dataElement(structuredData(story, step, lang, { site, description }));
  const picture = step.card ?? (step === story.steps[0] ? story.meta.card : null);
  const card = picture === null ? null : { picture, lang };
  const head = renderToString(<StepHead moment={moment} description={description} alt={alt} site={site} card={card} />);
  const footnotes = stepFootnoteNumbers(story, step, lang);
  return {
    head: head + data,
    body: renderToString(
      <StepPage story={story} step={step} moment={moment} footnotes={footnotes} alt={alt} lang={lang} root={root} />,
    ),
  };
}
