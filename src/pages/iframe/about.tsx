import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import { apart } from '../../views/addresses.ts';
import { AllCorrections } from '../../views/evidence/corrections.tsx';
import { SourceName } from '../../views/evidence/source-name.tsx';
import { ours, spoken, theirs } from '../../views/in-language.ts';

interface Props {
  readonly story: Story;
  readonly lang: string;
  readonly site: string | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** What travels with the story wherever it is shown: the reports, who made it, under which licence, and what changed. */
export function About({ story, lang, site, root }: Props): JSX.Element {
  const { meta } = story;
  return (
    <div class="frame-about">
      {story.parts.statements && (
        <ul>
          {story.sources.map((source) => (
            <li>
              <SourceName source={source} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      <ul>
        {meta.credits.map(({ what, who }) => (
          <li {...spoken(what, lang)}>
            <strong>{typographic(textIn(what, lang), lang)}:</strong> {typographic(textIn(who, lang), lang)}
          </li>
        ))}
      </ul>
      <p data-unit="whole" {...ours(lang)}>
        {EN.about.edition(meta.days, meta.version)}. <span {...theirs(lang)}>{textIn(meta.licence, lang)}.</span>
      </p>
      <AllCorrections story={story} lang={lang} t={EN} to={apart(root, new Map(), (id) => `${root}#${id}`)} />
      {meta.contact !== null && (
        <p data-unit="whole" {...ours(lang)}>
          {EN.about.report} <a href={`mailto:${meta.contact}`}>{meta.contact}</a>.
        </p>
      )}
      <p data-unit="whole" {...ours(lang)}>
        {EN_FRAME.open}:{' '}
        <a href={root} rel="noopener">
          {site ?? typographic(textIn(meta.title, lang), lang)}
        </a>
      </p>
    </div>
  );
}
