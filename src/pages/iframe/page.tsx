import type { JSX } from 'preact';
import { EN_FRAME } from '../../strings/frame.ts';
import { ours } from '../../views/in-language.ts';
import { type FrameProps, FrameStep } from './step.tsx';

/** What turns the pages where scripts run; it is shown when they do. */
function Bar({ story, lang, root }: FrameProps): JSX.Element {
  const first = story.steps[0]?.id ?? '';
  const last = story.steps.at(-1)?.id ?? '';
  return (
    <footer class="frame-bar" {...ours(lang)} hidden>
      <button type="button" class="frame-back" aria-label={EN_FRAME.previous}>
        ‹
      </button>
      <p role="status" data-part={EN_FRAME.part}>
        <span class="frame-at" /> <span class="frame-dots" aria-hidden="true" /> <span class="unseen" />
      </p>
      <button type="button" class="frame-next" aria-label={EN_FRAME.next}>
        ›
      </button>
      <a class="frame-info" href={`#${last}`} target="_self" aria-label={EN_FRAME.about}>
        i
      </a>
      <a class="frame-open" href={`${root}#${first}`} target="_blank" rel="noopener">
        <span class="frame-long">{EN_FRAME.open}</span>
        <span class="frame-short">{EN_FRAME.openShort}</span>
      </a>
    </footer>
  );
}

/** The whole story for a frame in somebody's page: to be paged through, or in one flow as tall as it is. */
export function FramePage(props: FrameProps): JSX.Element {
  const { story, kind, lang, root } = props;
  return (
    <div
      class={`frame frame-${kind}`}
      data-frame={kind}
      data-live-label={EN_FRAME.live}
      data-live-no-device={EN_FRAME.noLive.device}
      data-live-no-files={EN_FRAME.noLive.files}
    >
      <main>
        {story.steps.map((step, index) => (
          <FrameStep key={step.id} {...props} step={step} index={index} />
        ))}
      </main>
      {kind === 'stepper' ? (
        <Bar {...props} />
      ) : (
        <footer class="frame-foot" {...ours(lang)}>
          <a href={root} rel="noopener">
            {EN_FRAME.open}
          </a>
        </footer>
      )}
    </div>
  );
}
