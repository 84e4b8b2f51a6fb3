import { writeAddress } from '../../app/address.ts';
import { type PagedStep, pagedStep } from './paged-step.ts';
import { onSwipe } from './swipe.ts';

export interface Stepper {
  /** Shows the first page of a step; one that is not in the story changes nothing. */
  go(step: string): void;
}

interface Wishes {
  readonly start: string | null;
  readonly shown: (step: string, index: number, of: number) => void;
  /** Called with every page: its step, and the box of its picture, if it has one. */
  readonly turned: (step: string, still: HTMLElement | null) => void;
}

const MOST_DOTS = 9;
const KEYS: Readonly<Record<string, 'back' | 'next' | 'first' | 'last'>> = {
  ArrowLeft: 'back',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
};

const dotted = (page: number, pages: number): string =>
  Array.from({ length: pages }, (_, at) => (at === page ? '●' : '○')).join('');

function within<E extends HTMLElement>(frame: HTMLElement, selector: string): E {
  const element = frame.querySelector<E>(selector);
  if (element === null) throw new Error(`${selector}: expected in the frame, found nothing`);
  return element;
}

/** Turns the flow of steps into pages of the frame's size, turned by buttons, fingers and keys. */
export function startStepper(frame: HTMLElement, { start, shown, turned }: Wishes): Stepper {
  const steps: readonly PagedStep[] = [...frame.querySelectorAll<HTMLElement>('.frame-step')].map(pagedStep);
  const bar = within(frame, '.frame-bar');
  const back = within<HTMLButtonElement>(bar, '.frame-back');
  const next = within<HTMLButtonElement>(bar, '.frame-next');
  const status = within(bar, '[role="status"]');
  const [at, dots, unseen] = [within(bar, '.frame-at'), within(bar, '.frame-dots'), within(bar, '.unseen')];
  const open = within<HTMLAnchorElement>(bar, '.frame-open');
  const numbers = [...frame.querySelectorAll('.frame-n')].map(({ textContent }) => textContent ?? '');
  /** The step of an id, or of one that it had in an earlier edition. */
  const named = (id: string | null): number => {
    const section = id === null ? null : document.getElementById(id)?.closest('.frame-step');
    return steps.findIndex((step) => step.id === section?.id);
  };
  let step = Math.max(0, named(location.hash.slice(1)) >= 0 ? named(location.hash.slice(1)) : named(start));
  let page = 0;

  function show(): void {
    const now = steps[step];
    if (now === undefined) return;
    for (const each of steps) if (each !== now) each.hide();
    const pages = now.pages().length;
    page = Math.min(page, pages - 1);
    now.show(page);
    at.textContent = numbers[step] ?? '';
    dots.textContent = pages === 1 ? '' : pages > MOST_DOTS ? `${page + 1}/${pages}` : dotted(page, pages);
    const part = status.dataset['part'] ?? '';
    unseen.textContent = `${now.heading}. ${pages > 1 ? part.replace('{n}', String(page + 1)).replace('{of}', String(pages)) : ''}`;
    // Not `disabled`: a button that is loses the focus that pressed it.
    back.setAttribute('aria-disabled', String(step === 0 && page === 0));
    next.setAttribute('aria-disabled', String(step === steps.length - 1 && page === pages - 1));
    open.hash = now.id;
    turned(now.id, now.picture());
  }

  function moved(before: number): void {
    show();
    const id = steps[step]?.id ?? '';
    if (before === step) return;
    writeAddress({ hash: id }); // a reload comes back to it
    shown(id, step, steps.length);
  }

  function turn(by: 1 | -1): void {
    const before = step;
    const target = page + by;
    if (target >= 0 && target < (steps[step]?.pages().length ?? 0)) page = target;
    else if (steps[step + by] !== undefined) {
      step += by;
      page = by === 1 ? 0 : (steps[step]?.pages().length ?? 1) - 1;
    }
    moved(before);
  }

  function to(index: number): void {
    const before = step;
    step = index;
    page = 0;
    moved(before);
  }

  back.addEventListener('click', () => turn(-1));
  next.addEventListener('click', () => turn(1));
  onSwipe(within(frame, 'main'), turn);
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const what = KEYS[key];
    if (what === undefined || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const forth = getComputedStyle(frame).direction === 'rtl' ? -1 : 1;
    if (what === 'first') to(0);
    else if (what === 'last') to(steps.length - 1);
    else turn((what === 'next') === (forth === 1) ? 1 : -1);
  });
  frame.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const index = named(link?.getAttribute('href')?.slice(1) ?? null);
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault(); // the browser's own way would scroll the host to the frame
    to(index);
  });
  window.addEventListener('hashchange', () => {
    const index = named(location.hash.slice(1));
    if (index >= 0 && index !== step) to(index);
  });

  const anew = (): void => {
    for (const each of steps) each.changed();
    show();
  };
  bar.hidden = false;
  document.documentElement.dataset['paged'] = '';
  new ResizeObserver(anew).observe(within(frame, 'main'));
  document.fonts.addEventListener('loadingdone', anew); // our faces have other widths
  anew();

  return {
    go(id) {
      const index = named(id);
      if (index >= 0) to(index);
    },
  };
}
