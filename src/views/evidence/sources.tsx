import type { JSX } from 'preact';
import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { EN_SOURCES } from '../../strings/sources.ts';
import { headingMarks } from '../in-language.ts';
import { Prose } from '../prose/inline.tsx';
import { UNTRANSLATED } from '../untranslated.ts';
import { SourceName } from './source-name.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  /** What the map behind this last step shows, in words. */
  readonly alt?: string | undefined;
  readonly t: Strings;
  /** Numbers of the notes that claims have on paper; without them none are set. */
  readonly footnotes?: FootnoteNumbers | undefined;
}

/** The last step: the reports and what they are. Each leads to its statements, one by one, on a page of their own. */
export function Sources({ story, lang, alt, t, footnotes }: Props): JSX.Element {
  const prose = story.prose[lang]?.['sources'];
  return (
    <section class="step sources" id="sources" aria-labelledby="sources-heading">
      <div class="step-text">
        <h2 id="sources-heading" {...headingMarks(prose?.heading, lang)}>
          {typographic(prose?.heading ?? '', lang)}
        </h2>
        {alt === undefined ? null : (
          <p class="map-alt" id="sources-map">
            {alt}
          </p>
        )}
        <div class="prose">
          <Prose blocks={prose?.blocks ?? []} claims={story.claims} lang={lang} footnotes={footnotes} />
          <p>{t.sources.notReproduced}</p>
        </div>
        <ul class="source-list">
          {story.sources.map((source) => (
            <li key={source.id} class="source-brief">
              <SourceName source={source} lang={lang} />
              <p class="source-about">
                <a class="screen-only" href={`sources/#source-${source.id}`}>
                  {EN_SOURCES.statements(source.claims.length)}
                </a>
                <br />
                {t.sources.checksum} <code {...UNTRANSLATED}>{source.sha256.slice(0, 16)}…</code>
              </p>
            </li>
          ))}
        </ul>
        <p class="screen-only">
          <a href="sources/#places-heading">{t.places.heading}</a>
        </p>
      </div>
    </section>
  );
}
