import { EN_CARD } from '../../strings/card.ts';
import {
  copies,
  copyOf,
  type Fetched,
  isPlace,
  link,
  make,
  onSameQuestion,
  type Part,
  questionOf,
  saidOfPlace,
  shortNameOf,
} from './card-entries.ts';

/** What a card says of an entry, in the order in which it is read. */
interface CardParts {
  /** Who says it, or what the place is called. */
  readonly title: readonly Part[];
  /** Figure and statement, or how well the place is known. */
  readonly said: readonly Part[];
  /** The others, what we say about it, and, folded, what a checker needs. */
  readonly more: readonly Part[];
}

const headed = (heading: readonly Part[], parts: readonly Part[]): readonly Part[] =>
  parts.length === 0 ? [] : [make('h3', '', ...heading), ...parts];

/** A statement in two lines, which leads to the whole of it. */
function short(entry: HTMLElement, page: Fetched): HTMLLIElement {
  const said = entry.querySelector('.claim-statement')?.textContent ?? '';
  const report = entry.closest<HTMLElement>('.source')?.dataset['short'] ?? '';
  const isNamed = entry.querySelector('.speaker')?.textContent?.includes(report) === true; // its own reporter
  return make(
    'li',
    '',
    make('p', '', ...copies(entry, '.speaker', page), isNamed ? '' : ` · ${report}`),
    link(`${page.from}#${entry.id}`, 'claim', said),
  );
}

const list = (entries: readonly HTMLElement[], page: Fetched): readonly Part[] =>
  entries.length === 0 ? [] : [make('ul', 'card-list', ...entries.map((entry) => short(entry, page)))];

/** A figure in the colour of who gives it; ink where several sides do. */
function figureIn(entry: HTMLElement): readonly Part[] {
  const { value } = entry.dataset;
  const voices = new Set([...entry.querySelectorAll('.speaker .chip')].map((chip) => chip.classList[1]?.slice(5)));
  const [voice] = voices;
  return value === undefined ? [] : [make('p', `figure-value voice-${voices.size === 1 ? voice : 'several'}`, value)];
}

/** The others on the same question: those who give a figure on one axis with it, the rest by their words. */
function othersOn(entry: HTMLElement, page: Fetched): readonly Part[] {
  const all = onSameQuestion(entry, page);
  const charts = copies(questionOf(entry, page), '.chart', page) as readonly HTMLElement[];
  for (const chart of charts) chart.querySelector('figcaption')?.remove(); // the heading above it says as much
  const drawn = new Set<string>();
  for (const value of charts.flatMap((chart) => [...chart.querySelectorAll('a')])) {
    drawn.add(value.hash.slice(1));
    if (value.hash !== `#${entry.id}`) continue;
    value.setAttribute('aria-current', 'true');
    value.closest('li')?.classList.add('is-current');
  }
  const rest = all.filter((other) => other !== entry && !drawn.has(other.id));
  if (all.length < 2) return [];
  return headed(
    [EN_CARD.others(all.length - 1), ' ', ...copies(entry, '.claim-topic a', page)],
    [...charts, ...list(rest, page)],
  );
}

/** What the editors say about it, and what of it no text says. */
function oursOn(entry: HTMLElement, page: Fetched): readonly Part[] {
  const inferred = [...entry.querySelectorAll('.claim-inferred')].map((each) => each.textContent ?? '');
  return headed(
    [EN_CARD.ours],
    [
      ...copies(questionOf(entry, page), '.account-shows', page),
      ...copies(entry, '.claim-note', page),
      ...(inferred.length === 0 ? [] : [make('p', '', inferred.join(' · '))]),
    ],
  );
}

function folded(entry: HTMLElement, page: Fetched): HTMLDetailsElement {
  const source = entry.closest('.source');
  return make(
    'details',
    '',
    make('summary', '', isPlace(entry) ? EN_CARD.told : EN_CARD.fold),
    ...(source === null ? [] : [make('p', '', source.querySelector('h2')?.textContent?.trim() ?? '')]),
    ...copies(source, ':scope > .source-about', page),
    ...copies(entry, '.claim-details, .claim-told:not(.claim-topic)', page),
    make('p', '', link(`${page.from}#${entry.id}`, 'card-leave', isPlace(entry) ? EN_CARD.places : EN_CARD.sources)),
  );
}

/** What a card says of an entry of the sources. */
export function partsOf(entry: HTMLElement, page: Fetched): CardParts {
  if (isPlace(entry)) {
    const said = saidOfPlace(entry, page);
    return {
      title: [shortNameOf(entry)],
      said: copies(entry, '.place-own, .place-known', page).map((known) => make('p', '', known)),
      more: [...headed([EN_CARD.saidOf(said.length)], list(said, page)), folded(entry, page)],
    };
  }
  const speaker = entry.querySelector('.speaker');
  return {
    title: speaker === null ? [] : [copyOf(speaker, page)],
    said: [
      ...figureIn(entry),
      ...copies(entry, '.claim-manner.is-marked', page),
      ...copies(entry, '.claim-statement, .claim-answers, .corrections', page),
    ],
    more: [...othersOn(entry, page), ...oursOn(entry, page), folded(entry, page)],
  };
}
