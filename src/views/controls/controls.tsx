import { type JSX, render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { numbered } from '../../core/numbered.ts';
import type { Parts } from '../../core/parts.ts';
import { activeStep, type PlayheadStore } from '../../playhead/playhead.ts';
import { usePlayhead } from '../../playhead/use-playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';
import type { ChoiceStore } from './choices.tsx';
import type { ContentsMore } from './contents-more.tsx';

/** Steps in order, with the headings that stand in the page. */
type StepList = readonly { readonly id: string; readonly heading: string }[];

interface ControlsProps {
  readonly store: PlayheadStore;
  readonly parts: Parts;
  readonly steps: StepList;
  readonly preferences: ChoiceStore;
  /** Address of the site's root, with a slash at its end. */
  readonly root: string;
  /** Hands the map to the reader. */
  readonly moveMap: () => void;
  readonly t: LiveStrings;
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

/** To follow a link within the page takes the focus off it: who steps on by key has it back, to step again. */
const keepFocus = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void =>
  void setTimeout(() => currentTarget.focus({ preventScroll: true }));

/** At either end the link stays, and says that it leads nowhere: the focus must not be lost there. */
function stepLink(step: StepList[number] | undefined, label: string, back: boolean): JSX.Element {
  const off = step === undefined;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a link in either case, by its address or by its role
    <a
      class="control control-step"
      {...(off ? { role: 'link', 'aria-disabled': 'true', tabIndex: 0 } : { href: `#${step.id}`, onClick: keepFocus })}
      aria-label={off ? label : `${label}: ${step.heading}`}
    >
      <Arrow back={back} />
    </a>
  );
}

/** Every step with its heading, the one that is read marked; and the steps before and after. */
function Contents({ steps, active, close, t }: Pick<ControlsProps, 'steps' | 't'> & Closing): JSX.Element {
  return (
    <nav class="menu-steps" aria-label={t.contents}>
      <strong>{t.contents}</strong>
      <ol lang={document.documentElement.lang} dir="auto">
        {steps.map(({ id, heading }, index) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={index === active ? 'step' : undefined} onClick={close}>
              {heading}
            </a>
          </li>
        ))}
      </ol>
      <p class="contents-moves">
        {[
          { step: steps[active - 1], label: t.previous },
          { step: steps[active + 1], label: t.next },
        ].map(({ step, label }) =>
          step === undefined ? null : (
            <a key={label} class="control" href={`#${step.id}`} onClick={close}>
              {label}
            </a>
          ),
        )}
      </p>
    </nav>
  );
}

interface Closing {
  readonly active: number;
  readonly close: () => void;
}

const progressOf = (active: number, { steps, t }: Pick<ControlsProps, 'steps' | 't'>): string => {
  const at = numbered(active, steps.length);
  return at === null ? '' : t.progress(at.step, at.of);
};

/** Menu, previous and next: links, which work as the browser does without us. The panel holds all else. */
function Controls(props: ControlsProps): JSX.Element {
  const { parts, store, steps, preferences, root, moveMap, t } = props;
  const active = usePlayhead(store, activeStep);
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  const [More, setMore] = useState<typeof ContentsMore | null>(null);
  /** What the panel holds beside the steps comes with the first wish to open it. */
  const ahead = (): void => {
    if (More === null)
      import('./contents-more.tsx').then(
        (file) => setMore(() => file.ContentsMore),
        () => {}, // asked for again with the next wish; the steps are there
      );
  };
  const take = (): void => {
    close();
    moveMap();
  };
  const here = steps[active];
  return (
    <>
      <div class="control-bar">
        <button
          type="button"
          class="control control-contents"
          onPointerEnter={ahead}
          onFocus={ahead}
          onClick={() => {
            ahead();
            dialog.current?.showModal();
          }}
        >
          {t.menu}
        </button>
        {stepLink(steps[active - 1], t.previous, true)}
        {stepLink(steps[active + 1], t.next, false)}
      </div>
      <dialog ref={dialog} class="contents" aria-label={t.menu} closedby="any">
        <header>
          <strong>{t.menu}</strong>
          <span>{progressOf(active, props)}</span>
          <button type="button" class="control" onClick={close}>
            {t.close}
          </button>
        </header>
        <div class="menu-parts">
          <div class="menu-more">
            {More === null ? null : (
              <More {...{ parts, store, preferences, root, take, t }} {...(here === undefined ? {} : { here })} />
            )}
          </div>
          <Contents steps={steps} active={active} close={close} t={t} />
        </div>
      </dialog>
    </>
  );
}

function Progress({ store, ...props }: Pick<ControlsProps, 'store' | 'steps' | 't'>): JSX.Element {
  return <>{progressOf(usePlayhead(store, activeStep), props)}</>;
}

export function mountControls(host: HTMLElement, props: ControlsProps): void {
  render(<Controls {...props} />, host);
}

export function mountProgress(host: HTMLElement, props: Pick<ControlsProps, 'store' | 'steps' | 't'>): void {
  render(<Progress {...props} />, host);
}
