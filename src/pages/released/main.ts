import { EN } from '../../strings/en.ts';
import { addCorrections } from '../iframe/corrections.ts';
import { correctedSince, correctionsIn, type ToldCorrection } from './corrections.ts';

// A released page stays as it was published. What was corrected in the story since then reaches it as a line.

const page = document.documentElement;
const home = new URL(page.dataset['home'] ?? './', location.href).href.replace(/[?#].*$/, '');

function link(text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = `${home}#sources`;
  made.rel = 'noopener';
  made.textContent = text;
  return made;
}

/** Beside the credit, wherever one stands: there is room for a few words. In a page as tall as its content, all of it. */
function tell(since: readonly ToldCorrection[]): void {
  const [latest] = since;
  if (latest === undefined) return;
  for (const none of document.querySelectorAll('.no-corrections')) none.remove();
  addCorrections(since.map(({ date, text }) => ({ date, text: `${EN.corrections.on(date)} ${text}` })));
  const short = EN.corrections.on(latest.date).replace(/:$/, '');
  for (const credit of document.querySelectorAll('.frame-credit, figcaption')) credit.append(' · ', link(short));
  const about = document.querySelector('[data-frame="unrolled"] .frame-about');
  if (about === null) return;
  const list = document.createElement('ul');
  list.className = 'corrections';
  list.setAttribute('aria-label', EN.corrections.heading);
  for (const { date, text } of since) {
    const item = document.createElement('li');
    const day = document.createElement('strong');
    day.textContent = EN.corrections.on(date);
    item.append(day, ' ', text);
    list.append(item);
  }
  about.prepend(list);
}

async function read(): Promise<void> {
  const known = correctionsIn(JSON.parse(page.dataset['known'] ?? '{}'));
  const response = await fetch(`${home}data/corrections.json`);
  if (response.ok) tell(correctedSince(correctionsIn(await response.json()), known));
}

// Without them the page says what it said when it was published, and leads to the story as it is now.
read().catch((why: unknown) => console.warn('corrections:', why));
