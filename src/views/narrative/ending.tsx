import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN_DATA } from '../../strings/data.ts';
import type { Strings } from '../../strings/en.ts';
import { EN_NOTICES } from '../../strings/notices.ts';
import { AllCorrections } from '../evidence/corrections.tsx';
import { ours, spoken, theirs } from '../in-language.ts';
import { MapAlt } from './step.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  /** What the map behind the last step shows, in words. */
  readonly alt?: string | undefined;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  readonly t: Strings;
}

/** Where each of its pages leads on from the story, and what the story must have for it. */
const PAGES = {
  read: { path: 'accounts/', of: 'statements' },
  teach: { path: 'class/', of: 'lessons' },
  embed: { path: 'embed/', of: null },
} as const;
const READERS = ['read', 'teach', 'embed'] as const satisfies readonly (keyof typeof PAGES)[];

/** One way on for each of three readers: who reads, who teaches, who publishes. */
function WaysOn({ story, lang, root, t }: Pick<Props, 'story' | 'lang' | 'root' | 't'>): JSX.Element {
  const readers = READERS.filter((reader) => {
    const { of } = PAGES[reader];
    return of === null || story.parts[of];
  });
  return (
    <nav class="ways-on" {...ours(lang)} aria-labelledby="ways-on-heading">
      <h2 id="ways-on-heading">{t.waysOn.heading}</h2>
      <ul>
        {readers.map((reader) => (
          <li key={reader}>
            <a href={`${root}${PAGES[reader].path}`}>{t.waysOn[reader].link}</a>
            <span>{t.waysOn[reader].about}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Who made it and from what, what was corrected since, and where an error may be reported. */
function About({ story, lang, alt, root, t }: Props): JSX.Element {
  const { meta, parts } = story;
  // Where nobody is cited this is the last step itself.
  const [id, heading] = parts.statements ? [undefined, 'about-heading'] : ['sources', 'sources-heading'];
  return (
    <section class="about" id={id} aria-labelledby={heading}>
      <h2 id={heading} {...ours(lang)}>
        {t.about.heading}
      </h2>
      {id === undefined ? null : (
        <MapAlt id={id} {...ours(lang)}>
          {alt ?? ''}
        </MapAlt>
      )}
      <dl>
        {meta.credits.map(({ what, who }) => (
          <div>
            <dt {...spoken(what, lang)}>{typographic(textIn(what, lang), lang)}</dt>
            <dd {...spoken(who, lang)}>{typographic(textIn(who, lang), lang)}</dd>
          </div>
        ))}
      </dl>
      <p {...ours(lang)}>
        {t.about.edition(meta.days, meta.version)}. <span {...theirs(lang)}>{textIn(meta.licence, lang)}.</span>
      </p>
      {story.corrections.length === 0 ? (
        <AllCorrections story={story} lang={lang} t={t} />
      ) : (
        <details class="all-corrections">
          <summary>{t.corrections.count(story.corrections.length)}</summary>
          <AllCorrections story={story} lang={lang} t={t} />
        </details>
      )}
      <p class="screen-only" {...ours(lang)}>
        {parts.statements && (
          <>
            <a href={`${root}data/`}>{EN_DATA.toData}</a> ·{' '}
          </>
        )}
        <a href={`${root}notices/`}>{EN_NOTICES.link}</a>
      </p>
      {meta.contact !== null && (
        <p {...ours(lang)}>
          {t.about.report} <a href={`mailto:${meta.contact}`}>{meta.contact}</a>.
        </p>
      )}
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
