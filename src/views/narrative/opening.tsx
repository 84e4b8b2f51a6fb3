import type { JSX } from 'preact';
import type { Legend } from '../../core/legend.ts';
import type { StepProse, Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { typographic } from '../../core/typography.ts';
import type { Strings } from '../../strings/en.ts';
import { StepCorrections } from '../evidence/corrections.tsx';
import { Prose } from './inline.tsx';
import { MapAlt, StepStill } from './step.tsx';

const WORDS_A_MINUTE = 200;

function wordsIn(prose: StepProse): number {
  const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;
  const plain = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(plain).join(' ')
      : typeof value === 'object' && value !== null
        ? plain(Object.values(value).slice(-1)) // an inline's last field is its text or its children
        : String(value);
  return count(prose.heading) + count(plain(prose.paragraphs));
}

interface Props {
  readonly story: Story;
  readonly lang: string;
  /** What the opening's map shows, in words. */
  readonly alt: string;
  readonly root: string;
  /** What the signs on the opening's map mean. */
  readonly legend: Legend;
  readonly t: Strings;
}

/** Title, deck and what the reader is about to read: the story's first step. */
export function Opening({ story, lang, alt, root, legend, t }: Props): JSX.Element {
  const { meta, steps, sources } = story;
  const prose = story.prose[lang] ?? {};
  const minutes = Math.ceil(Object.values(prose).reduce((sum, one) => sum + wordsIn(one), 0) / WORDS_A_MINUTE);
  const first = steps[1]?.id ?? 'sources';
  return (
    <section class="step opening" id="start" aria-labelledby="start-heading">
      <StepStill id="start" alt={alt} root={root} legend={legend} t={t} />
      <div class="step-text cartouche">
        <h1 id="start-heading">{typographic(textIn(meta.title, lang))}</h1>
        <MapAlt id="start">{alt}</MapAlt>
        <p class="deck">{typographic(textIn(meta.deck, lang))}</p>
        <div class="prose">
          <Prose paragraphs={prose['start']?.paragraphs ?? []} claims={story.claims} />
        </div>
        {steps[0] === undefined ? null : <StepCorrections step={steps[0]} story={story} lang={lang} t={t} />}
        <div class="colophon">
          <p>
            <a href="#sources">{t.from(sources.length)}</a>
            {t.fromWhen} {t.length(steps.length - 1, minutes)}
          </p>
          <p>
            {typographic(textIn(meta.notice.text, lang))} <a href={`#${meta.notice.skip}`}>{t.skipDeaths}</a>
          </p>
          <p>
            {textIn(meta.byline, lang)} · {t.about.published(meta.published)}
          </p>
          <p class="cue">
            <a href={`#${first}`}>{t.begin}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
