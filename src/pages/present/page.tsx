import type { ComponentChildren, JSX } from 'preact';
import type { Act } from '../../core/present/keys.ts';
import { WHERE_PATH } from '../../core/quiz/where.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { ours } from '../../views/in-language.ts';
import { InterludeTold } from './interlude.tsx';
import type { Interlude } from './interludes.ts';
import type { LessonPlans } from './lesson.ts';
import { type PresentProps, PresentStep } from './step.tsx';

/** A sign of 16 by 16 units, in strokes. */
const Icon = ({ path }: { readonly path: string }): JSX.Element => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

/** What is pressed by hand; its script shows it. */
function Bar({
  root,
  lang,
  asks,
}: {
  readonly root: string;
  readonly lang: string;
  readonly asks: boolean;
}): JSX.Element {
  const t = EN_PRESENT;
  const button = (act: Act, label: string, sign: ComponentChildren, pressed?: boolean): JSX.Element => (
    <button type="button" data-act={act} aria-label={label} title={label} aria-pressed={pressed}>
      {sign}
    </button>
  );
  return (
    <footer class="present-bar" id="bar" {...ours(lang)} hidden>
      <span class="present-away">
        <a href={root}>{t.read}</a>
        {asks ? (
          <a href={`${root}${WHERE_PATH}`} target="_blank" rel="noopener">
            {t.where}
          </a>
        ) : null}
      </span>
      <span class="present-turn">
        {button('previous', t.previous, '‹')}
        <span id="at" />
        {button('next', t.next, '›')}
      </span>
      <span class="present-tools">
        {button('undo', t.undo, <Icon path="M3 6h7a4 4 0 0 1 0 8H6M6 3 3 6l3 3" />)}
        {button('clear', t.clear, <Icon path="M3 4h10M6 4V2h4v2M4.5 4l.7 10h5.6l.7-10" />)}
        {button('pen', t.pen, <Icon path="M3 13l1-3.5L11.5 2 14 4.5 6.5 12zM10 3.5 12.5 6" />, false)}
        {button('pointer', t.pointer, <Icon path="M8 1.5v4M8 10.5v4M1.5 8h4M10.5 8h4" />, false)}
      </span>
      <span class="present-more">
        {button('overview', t.overview, <Icon path="M2 2h5v5h-5zM9 2h5v5h-5zM2 9h5v5h-5zM9 9h5v5h-5z" />)}
        {button(
          'code',
          t.code,
          <Icon path="M2 2h4v4H2zM10 2h4v4h-4zM2 10h4v4H2zM10 10h1v1M13.5 13.5v.5M10 14v-1M14 10h-1" />,
        )}
        {button('fullscreen', t.fullscreen, <Icon path="M6 2H2v4M10 2h4v4M14 10v4h-4M6 14H2v-4" />)}
        {button('speaker', t.speaker, <Icon path="M2 2h9v7H2zM6 12v2h8V6h-2" />)}
        {button('help', t.help, '?')}
      </span>
    </footer>
  );
}

interface PageProps extends PresentProps {
  readonly title: string;
  readonly lessons: LessonPlans;
  readonly interludes: readonly Interlude[];
  /** Whether there are places to be found on a map without names. */
  readonly asks: boolean;
}

/** The story for a wall: every step in the page, one after the other without scripts, one at a time with them. */
export function PresentPage({ lessons, interludes, asks, title, ...props }: PageProps): JSX.Element {
  const { story, root, lang } = props;
  return (
    <div class="present" id="present" data-story={story.meta.slug} data-lessons={JSON.stringify(lessons)}>
      <main id="deck">
        <h1 class="unseen" {...ours(lang)}>
          {title}
        </h1>
        {story.steps.map((step, index) => (
          <PresentStep key={step.id} {...props} step={step} index={index} />
        ))}
        {interludes.map((interlude) => (
          <section
            key={interlude.id}
            class="present-step is-interlude"
            id={interlude.id}
            data-address={interlude.address}
            aria-labelledby={`${interlude.id}-heading`}
          >
            <div class="present-text">
              <InterludeTold interlude={interlude} lang={lang} />
            </div>
          </section>
        ))}
      </main>
      <Bar root={root} lang={lang} asks={asks} />
      <div id="dialogs" {...ours(lang)} />
      <div class="present-blank" id="blank" hidden />
      <p class="present-message" id="message" {...ours(lang)} role="status" />
      <p class="unseen" id="said" role="status" />
    </div>
  );
}
