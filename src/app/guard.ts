import { EN_GUARD } from '../strings/guard.ts';
import { elementsIn } from './unfold.ts';

// Whether the page's own scripts run. Where they do not, the page becomes the one that readers without scripts have, and
// says so once. A file of its own when it is built, which shares nothing with what it watches over.

const BEGIN_MS = 2000; // after the page has loaded: by then the first script has said that it is there
const RUN_MS = 20_000; // and by then all of them have run

const page = document.documentElement;
const mark = (): string | undefined => page.dataset['scripts'];
/** What was put into the page; null while nothing is wrong. */
let plain: readonly Element[] | null = null;

/** What `<noscript>` holds is put beside it. */
function unfold(holder: Element): readonly Element[] {
  const elements = elementsIn(holder);
  holder.after(...elements);
  return elements;
}

function word(): Element {
  const box = document.createElement('div');
  const text = document.createElement('p');
  const [again, dismiss] = [EN_GUARD.again, EN_GUARD.dismiss].map((label) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.style.marginInlineEnd = '0.5rem';
    return button;
  });
  Object.assign(box, { lang: 'en', dir: 'ltr' });
  box.className = 'scripts-word';
  box.setAttribute('role', 'status');
  text.textContent = EN_GUARD.missing;
  again?.addEventListener('click', () => location.reload());
  dismiss?.addEventListener('click', () => box.remove());
  Object.assign(box.style, {
    position: 'fixed',
    insetBlockEnd: '12px',
    insetInlineStart: '12px',
    zIndex: '9',
    maxInlineSize: 'min(24rem, calc(100vw - 24px))',
    boxSizing: 'border-box',
    padding: '0.7rem 0.9rem',
    border: '1px solid currentColor',
    background: 'var(--paper, Canvas)',
    color: 'var(--ink, CanvasText)',
    font: '400 14px / 1.4 var(--sans, sans-serif)',
  });
  text.style.margin = '0 0 0.5rem';
  box.append(text, ...[again, dismiss].filter((button) => button !== undefined));
  document.body.append(box);
  return box;
}

function becomePlain(): void {
  if (plain !== null || mark() === 'ran') return;
  plain = [...[...document.querySelectorAll('noscript')].flatMap(unfold), word()];
}

/** What came late came after all: the page is the one with scripts again. */
function becomeWhole(): void {
  for (const element of plain ?? []) element.remove();
  plain = null;
}

function look(): void {
  if (mark() === 'failed') becomePlain();
  else if (mark() === 'ran') becomeWhole();
}

function watch(): void {
  setTimeout(() => {
    if (mark() === undefined) becomePlain();
  }, BEGIN_MS);
  setTimeout(becomePlain, RUN_MS);
}

new MutationObserver(look).observe(page, { attributes: true, attributeFilter: ['data-scripts'] });
look();
if (document.readyState === 'complete') watch();
else {
  addEventListener('load', watch, { once: true });
  setTimeout(watch, RUN_MS); // what keeps the page from loading may be what hangs
}
