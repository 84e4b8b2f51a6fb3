import type { JSX } from 'preact';
import type { Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { typographic } from '../../core/typography.ts';
import type { Strings } from '../../strings/en.ts';
import { Sources } from '../../views/evidence/sources.tsx';
import { Opening } from '../../views/narrative/opening.tsx';
import { StepView } from '../../views/narrative/step.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
}

/** The map's place in the page. Scripts fill it; without them it stays out of the way. */
function MapColumn({ t }: { t: Strings }): JSX.Element {
  return (
    <div class="map-column" id="map-column">
      <div class="map-box">
        <div id="map" class="map" role="img" aria-label={t.mapLabel} />
        <p id="map-message" class="map-message" role="status" hidden />
        <nav id="controls" class="controls" aria-label={t.contents} />
        <p id="scale" class="scale" hidden />
        <p class="attribution">{t.attribution}</p>
      </div>
      <div class="foot">
        <div id="legend" class="legend" />
        <div id="time-axis" class="time-axis" />
      </div>
    </div>
  );
}

export function Page({ story, lang, t }: Props): JSX.Element {
  const prose = story.prose[lang] ?? {};
  const inner = story.steps.slice(1, -1);
  return (
    <>
      <a class="skip-link" href={`#${inner[0]?.id ?? 'sources'}`}>
        {t.skipToStory}
      </a>
      <main>
        <div class="story">
          <MapColumn t={t} />
          <div class="narrative" id="narrative">
            <p class="running-head" id="running-head" aria-hidden="true">
              <span>{typographic(textIn(story.meta.title, lang))}</span>
              <span id="progress" />
            </p>
            <Opening story={story} lang={lang} t={t} />
            <nav class="contents-plain" aria-label={t.contents}>
              <ol>
                {[...inner, ...story.steps.slice(-1)].map((step) => (
                  <li>
                    <a href={`#${step.id}`}>{typographic(prose[step.id]?.heading ?? step.id)}</a>
                  </li>
                ))}
              </ol>
            </nav>
            {inner.map((step) => (
              <StepView
                step={step}
                prose={prose[step.id] ?? { heading: step.id, paragraphs: [] }}
                story={story}
                lang={lang}
                t={t}
              />
            ))}
          </div>
        </div>
        <Sources story={story} lang={lang} t={t} />
      </main>
    </>
  );
}
