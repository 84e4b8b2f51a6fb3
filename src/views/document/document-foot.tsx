import type { ComponentChildren, JSX } from 'preact';
import type { Moment } from '../../core/cite/moment.ts';
import { textIn } from '../../core/language/text.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { ours } from '../in-language.ts';

interface Props {
  readonly story: Story;
  readonly moment: Moment;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  readonly children?: ComponentChildren;
}

/** Who made it, when and under what licence; the way to the paper, and what else the page leads to. */
export function DocumentFoot({ story, moment, lang, root, children }: Props): JSX.Element {
  const { days } = story.meta;
  return (
    <footer class="document-foot">
      <p>
        {moment.author} · {days === null ? null : <span {...ours(lang)}>{`${EN.about.appeared(days)} · `}</span>}
        {textIn(story.meta.licence, lang)}
      </p>
      <p class="screen-only" {...ours(lang)}>
        <a href={`${root}handout/`}>{EN_PAGES.handout.toPrint}</a>
      </p>
      {children}
    </footer>
  );
}
