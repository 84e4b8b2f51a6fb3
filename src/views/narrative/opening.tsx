import type { JSX } from 'preact';
import { plainText } from '../../core/cite/plain.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { type StepProse, toldIn } from '../../core/prose.ts';
import type { Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { HERE, inStory } from '../addresses.ts';
import { Deck } from '../document/deck.tsx';
import { StepCorrections } from '../evidence/corrections.tsx';
import { ours, theirs } from '../in-language.ts';
import { PaperPicture } from '../print/paper-picture.tsx';
import { Prose } from '../prose/inline.tsx';
import { OpeningPicture } from '../still/opening-picture.tsx';
import { MapAlt } from './step.tsx';

const WORDS_A_MINUTE = 200;

function wordsIn(prose: StepProse): number {
  const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;
  return [prose.heading, ...toldIn(prose).map(plainText)].reduce((sum, text) => sum + count(text), 0);
}

interface Props {
  readonly story: Story;
  readonly lang: string;
  /** What the opening's map shows, in words. */
  readonly alt: string;
  readonly root: string;
  /** What a reader is to know of this edition of the story; null: nothing. */
  readonly notice: string | null;
  readonly t: Strings;
}

/** Who tells the story: the reports by their names, and the way to what each of them says. */
function Reports({ story, lang, t }: Pick<Props, 'story' | 'lang' | 't'>): JSX.Element {
  const { axis, sources } = story;
  return (
    <p class="reports" {...ours(lang)}>
      <a href="#sources">
        {t.from(sources.length)}
        {t.fromWhen(axis)}
      </a>
      {`${sources.map((source) => typographic(textIn(source.short, lang), lang)).join(t.fromNext)}.`}
    </p>
  );
}

/** The first screen, of which the map leaves the west to the title, whichever way its language runs: a map that fills it, what the story is, who tells it, how long it takes and what it may cost. */
export function Opening({ story, lang, alt, root, notice, t }: Props): JSX.Element {
  const { meta, steps } = story;
  const prose = story.prose[lang] ?? {};
  const minutes = Math.ceil(Object.values(prose).reduce((sum, one) => sum + wordsIn(one), 0) / WORDS_A_MINUTE);
  const first = steps[1]?.id ?? 'sources';
  return (
    <section class="step opening" id="start" dir="ltr" aria-labelledby="start-heading">
      <figure class="opening-still" id="opening-still">
        <OpeningPicture alt={alt} root={root} />
        <PaperPicture step="start" alt={alt} root={root} />
        <figcaption {...ours(lang)}>{t.attribution}</figcaption>
      </figure>
      <div class="step-text cartouche" {...theirs(lang)}>
        <h1 id="start-heading">{typographic(textIn(meta.title, lang), lang)}</h1>
        <MapAlt id="start" {...(steps[0]?.alt == null ? ours(lang) : {})}>
          {alt}
        </MapAlt>
        <Deck meta={meta} lang={lang} />
        {notice === null ? null : (
          <p class="notice" {...ours(lang)}>
            {notice}
          </p>
        )}
        {steps[0] === undefined ? null : <StepCorrections step={steps[0]} story={story} lang={lang} t={t} />}
        <div class="colophon">
          {story.parts.statements && <Reports story={story} lang={lang} t={t} />}
          {meta.notice === null ? null : (
            <p class="opening-notice">
              {typographic(textIn(meta.notice.text, lang), lang)}{' '}
              <a href={`#${meta.notice.skip}`} {...ours(lang)}>
                {t.skipThatStep}
              </a>
            </p>
          )}
          <p class="made-by">
            {textIn(meta.byline, lang)}
            {meta.days === null ? null : <span {...ours(lang)}>{` · ${t.about.published(meta.days.published)}`}</span>}
          </p>
          {story.parts.lessons && (
            <p class="made-by">
              {/* A line of its own: in the device's letters the one before may be as long as its column. */}
              <a href={`${root}class/`} {...ours(lang)}>
                {t.waysOn.teach.link}
              </a>
            </p>
          )}
        </div>
        <p class="cue">
          <a href={`#${first}`} {...ours(lang)}>
            {t.begin(minutes)}
          </a>
        </p>
      </div>
    </section>
  );
}

/** What the author says before the first step: it is read while the map comes up. */
export function Preface({ story, lang }: Pick<Props, 'story' | 'lang'>): JSX.Element | null {
  const blocks = story.prose[lang]?.['start']?.blocks ?? [];
  if (blocks.length === 0) return null;
  return (
    <div class="preface prose">
      <Prose blocks={blocks} claims={story.claims} lang={lang} to={inStory(story, HERE)} />
    </div>
  );
}
