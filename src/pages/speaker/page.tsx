import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { SMALL_PICTURE } from '../../core/still/windows.ts';
import type { Teaching } from '../../core/teaching.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { headingMarks, ours } from '../../views/in-language.ts';
import { PaperPicture } from '../../views/print/paper-picture.tsx';
import { StillPicture } from '../../views/still/still-picture.tsx';
import { InterludeTold, titleOf } from '../present/interlude.tsx';
import { type Interlude, interludesOf, plansOf } from '../present/interludes.ts';
import { headingOf, PresentHeading, type PresentProps, PresentTold } from '../present/step.tsx';
import { ExpectedNotes, SpeakerNotes } from './notes.tsx';

export interface SpeakerProps extends PresentProps {
  /** What a teacher has beside the story; null: nothing, or the site is built without it. */
  readonly teaching: Teaching | null;
}

const t = EN_PRESENT;

/** A step as the speaker has it: what stands on the wall, what to say, and what comes next. */
function SpeakerStep(props: SpeakerProps & { readonly index: number }): JSX.Element {
  const { story, index, lang, root } = props;
  const step = story.steps[index];
  if (step === undefined) throw new Error(`expected a step at ${index}`);
  return (
    <section class="speaker-step" id={step.id} data-kind="step" aria-labelledby={`${step.id}-heading`}>
      <div class="speaker-told">
        <PresentHeading {...props} step={step} />
        <PresentTold {...props} step={step} />
      </div>
      <SpeakerNotes {...props} step={step} />
      <figure class="speaker-still">
        <StillPicture step={step.id} alt="" root={root} windows={SMALL_PICTURE} scheme="light" />
        <PaperPicture step={step.id} alt="" root={root} />
        <figcaption {...headingMarks(story.prose[lang]?.[step.id]?.heading, lang)}>
          {headingOf({ ...props, step })}
        </figcaption>
      </figure>
    </section>
  );
}

/** A pause, an exercise: its words, what to expect of it, and how it is called before it comes. */
function SpeakerInterlude(props: SpeakerProps & { readonly interlude: Interlude }): JSX.Element {
  const { interlude, lang } = props;
  const { id, kind, texts } = interlude;
  return (
    <section class="speaker-step" id={id} data-kind={kind} aria-labelledby={`${id}-heading`}>
      <div class="speaker-told">
        <InterludeTold interlude={interlude} lang={lang} />
      </div>
      <ExpectedNotes {...props} />
      <div class="speaker-about">
        <p>
          <strong>{titleOf(interlude, lang)}</strong>
        </p>
        {texts.slice(0, 1).map((text) => (
          <p>{typographic(textIn(text, lang), lang)}</p>
        ))}
      </div>
    </section>
  );
}

/** Clock, stopwatch, pace and the buttons. Its script fills it. */
function Desk({ teaching, lang }: { readonly teaching: Teaching | null; readonly lang: string }): JSX.Element {
  const face = (id: string, label: string): JSX.Element => (
    <div>
      <dt>{label}</dt>
      <dd id={id}>–</dd>
    </div>
  );
  return (
    <header class="speaker-desk" id="desk" {...ours(lang)} hidden>
      <dl>
        {face('clock', t.clock)}
        {face('elapsed', t.elapsed)}
        {face('remaining', t.remaining)}
        {face('part', t.partLeft)}
        {face('pace', t.pace)}
      </dl>
      <p>
        <button type="button" data-do="run">
          {t.start}
        </button>
        <button type="button" data-do="reset">
          {t.reset}
        </button>
        <label>
          {t.lesson}{' '}
          <select id="lesson">
            <option value="">{t.noLesson}</option>
            {(teaching?.lessons ?? []).map(({ minutes }) => (
              <option key={minutes} value={String(minutes)}>
                {t.lessonOf(minutes)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="speaker-turns">
        <button type="button" data-act="previous">
          ‹ {t.previous}
        </button>
        <strong id="at" />
        <button type="button" data-act="next">
          {t.next} ›
        </button>
      </p>
      <p>
        <button type="button" data-act="black" aria-pressed="false">
          {t.blackScreen}
        </button>
        <button type="button" data-act="back">
          ↑ {t.back}
        </button>
        <button type="button" data-act="on">
          ↓ {t.further}
        </button>
        <span id="seen" />
      </p>
      <p id="link" role="status" />
    </header>
  );
}

/** What the speaker sees and the class does not. Without scripts: every step with its notes, one after the other. */
export function SpeakerPage(props: SpeakerProps): JSX.Element {
  const { story, teaching, lang } = props;
  return (
    <div
      class="speaker-page"
      id="speaker"
      data-story={story.meta.slug}
      data-lessons={JSON.stringify(plansOf(teaching))}
    >
      <Desk teaching={teaching} lang={lang} />
      <main id="deck">
        <h1
          class="unseen"
          {...ours(lang)}
        >{`${t.speakerTitle}: ${typographic(textIn(story.meta.title, lang), lang)}`}</h1>
        {story.steps.map(({ id }, index) => (
          <SpeakerStep key={id} {...props} index={index} />
        ))}
        {interludesOf(story, teaching).map((interlude) => (
          <SpeakerInterlude key={interlude.id} {...props} interlude={interlude} />
        ))}
      </main>
      <aside class="speaker-next" id="next" hidden aria-label={t.nextStep} />
      <p class="unseen" id="said" role="status" />
    </div>
  );
}
