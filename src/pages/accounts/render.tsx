import { renderToString } from 'preact-render-to-string';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN_ACCOUNTS } from '../../strings/accounts.ts';
import { pageHead } from '../page-head.tsx';
import type { Rendered } from '../rendered.ts';
import type { StepPageAround } from '../step/render.tsx';
import { Accounts } from './page.tsx';

/** The page of accounts: whole without scripts. */
export function renderAccounts(story: Story, lang: string, { site, root }: StepPageAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const head = pageHead({
    title: `${EN_ACCOUNTS.title} · ${title}`,
    description: EN_ACCOUNTS.description(title),
    path: 'accounts/',
    site,
    story,
    lang,
  });
  return { head, body: renderToString(<Accounts story={story} lang={lang} root={root} />) };
}
