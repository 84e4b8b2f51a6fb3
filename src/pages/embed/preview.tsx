import { renderToString } from 'preact-render-to-string';
import { defaultOptions } from '../../core/embed/kinds.ts';
import { snippetsOf } from '../../core/embed/snippets.ts';
import { toldStory } from '../../core/embed/told.ts';
import type { Story } from '../../core/story.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { EN } from '../../strings/en.ts';
import { ours } from '../../views/in-language.ts';
import { FrameHead } from '../iframe/head.tsx';
import type { Rendered } from '../rendered.ts';
import type { EmbedPageAround } from './around.ts';
import { TOLD_WORDS } from './told-words.ts';
import { snippetsAround } from './words.ts';

/** Our own policy takes no styles from attributes; these only make a picture fit that the script makes fit too. */
const unstyled = (code: string): string => code.replaceAll(/ style="[^"]*"/g, '');

/** An article that is none, with the story in it as a host has it: the snippet itself, with addresses from this page. */
export function renderEmbedPreview(story: Story, lang: string, around: EmbedPageAround): Rendered {
  const { alts, site, root, integrity } = around;
  const told = toldStory(story, lang, alts, TOLD_WORDS);
  const { mock } = EN_EMBED;
  const head = renderToString(
    <FrameHead
      title={`${mock.page} · ${told.title} · ${EN.site}`}
      description={mock.pageAbout}
      canonical={site === null ? null : `${site}embed/`}
    />,
  );
  const before = renderToString(
    <>
      <h1 {...ours(lang)}>{mock.title}</h1>
      {mock.before.map((words) => (
        <p key={words} {...ours(lang)}>
          {words}
        </p>
      ))}
    </>,
  );
  const after = renderToString(
    <>
      <p {...ours(lang)}>{mock.after}</p>
      <p {...ours(lang)}>{mock.after}</p>
    </>,
  );
  const [snippet] = snippetsOf(
    snippetsAround({ story: told, site, integrity, release: null }, root, null),
    defaultOptions('scroll', told.steps[0].id),
  );
  return { head, body: `<main class="embed-article">${before}\n${unstyled(snippet?.code ?? '')}\n${after}</main>` };
}
