import { type JSX, render } from 'preact';
import { useRef } from 'preact/hooks';
import { activeStep, type PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { Strings } from '../../strings/en.ts';

export interface ControlsProps {
  readonly store: PlayheadStore;
  /** Steps in order, with the headings that stand in the page. */
  readonly steps: readonly { readonly id: string; readonly heading: string }[];
  readonly t: Strings;
}

function Arrow({ back }: { back: boolean }): JSX.Element {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d={back ? 'M1 8.5L6 3.5L11 8.5' : 'M1 3.5L6 8.5L11 3.5'}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
      />
    </svg>
  );
}

/** Contents, previous, next and a link to this step. All are links: they work as the browser does without us. */
function Controls({ store, steps, t }: ControlsProps): JSX.Element {
  const active = usePlayhead(store, activeStep);
  const dialog = useRef<HTMLDialogElement>(null);
  const linkTo = (index: number, label: string, className: string, content: JSX.Element): JSX.Element => {
    const step = steps[index];
    return step === undefined ? (
      <span class={`control ${className} is-off`} aria-hidden="true">
        {content}
      </span>
    ) : (
      <a class={`control ${className}`} href={`#${step.id}`} aria-label={`${label}: ${step.heading}`}>
        {content}
      </a>
    );
  };
  const here = steps[active];
  return (
    <>
      <div class="control-bar">
        <button type="button" class="control control-contents" onClick={() => dialog.current?.showModal()}>
          <span class="when-wide">{t.contents}</span>
          <span class="when-narrow">{t.menu}</span>
        </button>
        {linkTo(active - 1, t.previous, 'control-step', <Arrow back />)}
        {linkTo(active + 1, t.next, 'control-step', <Arrow back={false} />)}
      </div>
      <dialog ref={dialog} class="contents" aria-label={t.contents} closedby="any">
        <div class="contents-panel">
          <header>
            <strong>{t.contents}</strong>
            <span>{t.progress(active + 1, steps.length)}</span>
            <button type="button" class="control" onClick={() => dialog.current?.close()}>
              {t.close}
            </button>
          </header>
          <ol>
            {steps.map(({ id, heading }, index) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={index === active ? 'step' : undefined}
                  onClick={() => dialog.current?.close()}
                >
                  {heading}
                </a>
              </li>
            ))}
          </ol>
          <p class="contents-moves">
            {[
              { step: steps[active - 1], label: t.previous },
              { step: steps[active + 1], label: t.next },
              { step: here, label: t.share },
            ].map(({ step, label }) =>
              step === undefined ? null : (
                <a key={label} class="control" href={`#${step.id}`} onClick={() => dialog.current?.close()}>
                  {label}
                </a>
              ),
            )}
          </p>
        </div>
      </dialog>
    </>
  );
}

function Progress({ store, steps, t }: ControlsProps): JSX.Element {
  return <>{t.progress(usePlayhead(store, activeStep) + 1, steps.length)}</>;
}

export function mountControls(host: HTMLElement, props: ControlsProps): void {
  render(<Controls {...props} />, host);
}

export function mountProgress(host: HTMLElement, props: ControlsProps): void {
  render(<Progress {...props} />, host);
}
