import type { PagedStep } from './paged-step.ts';
import { within } from './within.ts';

const MAX_DOTS = 9;

/** Says which page is shown. `number`: the step's, as it is written. `isFirst`, `isLast`: of all pages of the story. */
type TellPage = (step: PagedStep, page: number, number: string, isFirst: boolean, isLast: boolean) => void;

const dotted = (page: number, pages: number): string =>
  Array.from({ length: pages }, (_, at) => (at === page ? '●' : '○')).join('');

/** The bar under the pages: its buttons turn them. Answers with what tells it the page. */
export function stepperBar(bar: HTMLElement, turn: (by: 1 | -1) => void): TellPage {
  const back = within<HTMLButtonElement>(bar, '.frame-back');
  const next = within<HTMLButtonElement>(bar, '.frame-next');
  const status = within(bar, '[role="status"]');
  const [at, dots, unseen] = [within(bar, '.frame-at'), within(bar, '.frame-dots'), within(bar, '.unseen')];
  const open = within<HTMLAnchorElement>(bar, '.frame-open');
  back.addEventListener('click', () => turn(-1));
  next.addEventListener('click', () => turn(1));
  return (step, page, number, isFirst, isLast) => {
    const pages = step.pages().length;
    const part = status.dataset['part'] ?? '';
    at.textContent = number;
    dots.textContent = pages === 1 ? '' : pages > MAX_DOTS ? `${page + 1}/${pages}` : dotted(page, pages);
    unseen.textContent = `${step.heading}. ${pages > 1 ? part.replace('{n}', String(page + 1)).replace('{of}', String(pages)) : ''}`;
    // Not `disabled`: a button that is loses the focus that pressed it.
    back.setAttribute('aria-disabled', String(isFirst));
    next.setAttribute('aria-disabled', String(isLast));
    open.hash = step.id;
  };
}
