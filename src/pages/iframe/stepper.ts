import { writeAddress } from '../../app/address.ts';
import { type PagedStep, pagedStep } from './paged-step.ts';
import { stepperBar } from './stepper-bar.ts';
import { onPageKeys, onStepLinks } from './stepper-input.ts';
import { onSwipe } from './swipe.ts';
import { within } from './within.ts';

export interface Stepper {
  /** Shows the first page of a step; one that is not in the story changes nothing. */
  go(step: string): void;
  /** Says once more which step it shows: a host that came later did not hear it. */
  tell(): void;
}

interface Wishes {
  readonly start: string | null;
  readonly shown: (step: string, index: number, of: number) => void;
  /** Called with every page: its step, and the box of its picture, if it has one. */
  readonly turned: (step: string, still: HTMLElement | null) => void;
}

/** Turns the flow of steps into pages of the frame's size, turned by buttons, fingers and keys. */
export function startStepper(frame: HTMLElement, { start, shown, turned }: Wishes): Stepper {
  const steps: readonly PagedStep[] = [...frame.querySelectorAll<HTMLElement>('.frame-step')].map(pagedStep);
  const main = within(frame, 'main');
  const bar = within(frame, '.frame-bar');
  const numbers = [...frame.querySelectorAll('.frame-n')].map(({ textContent }) => textContent ?? '');
  /** The step of an id, or of one that it had in an earlier edition. */
  const named = (id: string | null): number => {
    const section = id === null ? null : document.getElementById(id)?.closest('.frame-step');
    return steps.findIndex((step) => step.id === section?.id);
  };
  const inHash = named(location.hash.slice(1));
  let step = Math.max(0, inHash >= 0 ? inHash : named(start));
  let page = 0;

  function show(): void {
    const now = steps[step];
    if (now === undefined) return;
    for (const each of steps) if (each !== now) each.hide();
    const last = now.pages().length - 1;
    page = Math.min(page, last); // a larger frame has fewer pages
    now.show(page);
    tell(now, page, numbers[step] ?? '', step === 0 && page === 0, step === steps.length - 1 && page === last);
    turned(now.id, now.picture());
  }

  function go(toStep: number, toPage: number): void {
    const before = step;
    step = toStep;
    page = toPage;
    show();
    if (before === step) return;
    const id = steps[step]?.id ?? '';
    writeAddress({ hash: id }); // a reload comes back to it
    shown(id, step, steps.length);
  }

  function turn(by: 1 | -1): void {
    const other = steps[step + by];
    const target = page + by;
    if (target >= 0 && target < (steps[step]?.pages().length ?? 0)) go(step, target);
    else if (other !== undefined) go(step + by, by === 1 ? 0 : other.pages().length - 1);
    else show();
  }
  const toStep = (step: number): void => go(step, 0);
  const tell = stepperBar(bar, turn);
  onSwipe(main, turn);
  onPageKeys(frame, turn, (end) => toStep(end === 'first' ? 0 : steps.length - 1));
  onStepLinks(frame, named, toStep);
  window.addEventListener('hashchange', () => {
    const index = named(location.hash.slice(1));
    if (index >= 0 && index !== step) toStep(index);
  });

  const anew = (): void => {
    for (const each of steps) each.changed();
    show();
  };
  bar.hidden = false;
  document.documentElement.dataset['paged'] = '';
  new ResizeObserver(anew).observe(main);
  document.fonts.addEventListener('loadingdone', anew); // our faces have other widths
  anew();

  return {
    go(id) {
      const index = named(id);
      if (index >= 0) toStep(index);
    },
    tell: () => shown(steps[step]?.id ?? '', step, steps.length),
  };
}
