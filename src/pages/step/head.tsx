import type { JSX } from 'preact';
import type { Moment } from '../../core/cite/moment.ts';
import type { StepPicture } from '../../core/step.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { ArticleHead } from '../article-head.tsx';

interface Props {
  readonly moment: Moment;
  readonly description: string;
  /** What the step's picture shows, in words. */
  readonly alt: string;
  readonly site: string | null;
  readonly card: { readonly picture: StepPicture; readonly lang: string } | null;
}

/** The opening's heading is the story's title: its page says which of the two it is. */
export function titleOf({ heading, title }: Moment): string {
  return [...(heading === title ? [EN_PAGES.opening] : [heading]), title, EN.site].join(' · ');
}

/** What a browser, a search engine and a card of somebody who shares the step show of it. */
export function StepHead({ moment, ...shared }: Props): JSX.Element {
  const { id, url, heading, title } = moment;
  return <ArticleHead name={titleOf(moment)} title={heading} story={title} url={url} step={id} {...shared} />;
}
