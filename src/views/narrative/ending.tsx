import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN_DATA } from '../../strings/data.ts';
import type { Strings } from '../../strings/en.ts';
import { EN_NOTICES } from '../../strings/notices.ts';
import { AllCorrections } from '../evidence/corrections.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  readonly t: Strings;
}

/** Where each of its pages leads on from the story, in the order of `t.next`. */
const PAGES = { read: 'accounts/', teach: 'class/', embed: 'embed/' } as const;
const READERS = ['read', 'teach', 'embed'] as const satisfies readonly (keyof typeof PAGES)[];

/** One way on for each of three readers: who reads, who teaches, who publishes. */
function WaysOn({ root, t }: Pick<Props, 'root' | 't'>): JSX.Element {
  return (
    <nav class="ways-on" aria-labelledby="ways-on-heading">
      <h2 id="ways-on-heading">{t.waysOn.heading}</h2>
      <ul>
        {READERS.map((reader) => (
          <li key={reader}>
            <a href={`${root}${PAGES[reader]}`}>{t.waysOn[reader].link}</a>
            <span>{t.waysOn[reader].about}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Who made it and from what, what was corrected since, and where an error may be reported. */
function About({ story, lang, root, t }: Props): JSX.Element {
  const { meta } = story;
  return (
    <section class="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{t.about.heading}</h2>
      <dl>
        {meta.credits.map(({ what, who }) => (
          <div>
            <dt>{typographic(textIn(what, lang))}</dt>
            <dd>{typographic(textIn(who, lang))}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t.about.published(meta.published)}, {t.about.updated(meta.updated)}, {t.about.version(meta.version)}.{' '}
        {textIn(meta.licence, lang)}.
      </p>
      {story.corrections.length === 0 ? (
        <AllCorrections story={story} lang={lang} t={t} />
      ) : (
        <details class="all-corrections">
          <summary>{t.corrections.count(story.corrections.length)}</summary>
          <AllCorrections story={story} lang={lang} t={t} />
        </details>
      )}
      <p class="screen-only">
        <a href={`${root}data/`}>{EN_DATA.toData}</a> · <a href={`${root}notices/`}>{EN_NOTICES.link}</a>
      </p>
      <p>
        {t.about.report} <a href={`mailto:${meta.contact}`}>{meta.contact}</a>.
      </p>
    </section>
  );
}

/** What follows the last step: who made the story, and what to do next. What it rests on stands after it. */
export function Ending(props: Props): JSX.Element {
  return (
    <div class="ending">
      <About {...props} />
      <WaysOn {...props} />
    </div>
  );
}
