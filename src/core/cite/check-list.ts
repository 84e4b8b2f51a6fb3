import type { ClaimRef, EventId, RouteId } from '../ids.ts';
import { textIn } from '../language/text.ts';
import { type Inline, toldIn } from '../prose.ts';
import type { Chart, Step } from '../step.ts';
import type { Claim, Story } from '../story.ts';
import { sentencesOf } from './sentences.ts';

// What somebody who checks the story against its texts goes through, one thing after the other.

interface Item {
  readonly words: readonly Inline[];
  readonly claims: readonly ClaimRef[];
}

/** Words that stand or fall together, and the claims that they rest on: none where they cite none. */
export interface CheckItem {
  readonly words: readonly Inline[];
  /** `again`: something before it in the same step rests on it too, so that it need not be told in full. */
  readonly claims: readonly { readonly ref: ClaimRef; readonly again: boolean }[];
}

/** One step, in the order in which it is checked. */
export interface StepCheck {
  readonly step: Step;
  readonly prose: readonly CheckItem[];
  readonly chart: readonly CheckItem[];
  readonly callouts: readonly CheckItem[]; // words that stand on the map
  readonly drawn: readonly CheckItem[]; // events and routes that no step before it draws
  readonly again: readonly string[]; // those that one does
}

/** What a language says beside the story. */
export interface CheckWords {
  /** What a figure shows of a claim, where it does not give words of its own. */
  readonly shown: (claim: Claim, kind: Chart['kind']) => string;
  readonly quoted: (words: string) => string;
}

const item = (words: string, claims: readonly ClaimRef[]): Item => ({
  words: [{ kind: 'text', text: words }],
  claims: [...new Set(claims)],
});

function proseItems(story: Story, { id }: Step, lang: string): readonly Item[] {
  return toldIn(story.prose[lang]?.[id]).flatMap((paragraph) =>
    sentencesOf(paragraph, lang).map(({ inlines, claims }) => ({ words: inlines, claims })),
  );
}

/** The title, what is shown of each claim, and the note. Names of one claim are one thing to check. */
function figureItems(story: Story, figure: Chart, lang: string, say: CheckWords): readonly Item[] {
  const { kind, title, note, claims, words } = figure;
  const shown = claims.map((ref, index) => {
    const [own, claim] = [words[index], story.claims.get(ref)];
    const said = own === undefined ? undefined : textIn(own, lang);
    if (said !== undefined) return { ref, said: kind === 'quote' ? say.quoted(said) : said };
    return { ref, said: claim === undefined ? ref : say.shown(claim, kind) };
  });
  const refs = [...new Set(claims)];
  return [
    item(textIn(title, lang), claims),
    ...refs.map((ref) =>
      item(
        shown
          .filter((each) => each.ref === ref)
          .map(({ said }) => said)
          .join(', '),
        [ref],
      ),
    ),
    ...(note === null ? [] : [item(textIn(note, lang), claims)]),
  ];
}

interface Drawn {
  readonly id: EventId | RouteId;
  readonly item: Item;
  readonly title: string;
}

function drawnIn(story: Story, step: Step, lang: string): readonly Drawn[] {
  const events = step.layers.flatMap((layer) => (layer.kind === 'event' ? (story.events.get(layer.id) ?? []) : []));
  const routes = step.routes.flatMap((id) => story.routes.get(id) ?? []);
  return [
    ...events.map(({ id, title, claims }) => ({
      id,
      title: textIn(title, lang),
      item: item(textIn(title, lang), claims),
    })),
    ...routes.map(({ id, name, basis, claims }) => ({
      id,
      title: textIn(name, lang),
      item: item(`${textIn(name, lang)}: ${textIn(basis, lang)}`, claims),
    })),
  ];
}

/** Marks the claims that were told of before. */
function marker(): (items: readonly Item[]) => readonly CheckItem[] {
  const told = new Set<ClaimRef>();
  return (items) =>
    items.map(({ words, claims }) => {
      const marked = claims.map((ref) => ({ ref, again: told.has(ref) }));
      for (const ref of claims) told.add(ref);
      return { words, claims: marked };
    });
}

/** Every step with all that is to be checked in it. What several steps draw is checked with the first. */
export function checkList(story: Story, lang: string, say: CheckWords): readonly StepCheck[] {
  const seen = new Set<EventId | RouteId>();
  return story.steps.map((step) => {
    const all = drawnIn(story, step, lang);
    const first = all.filter(({ id }) => !seen.has(id));
    for (const { id } of first) seen.add(id);
    const mark = marker();
    return {
      step,
      prose: mark(proseItems(story, step, lang)),
      chart: mark(step.chart === null ? [] : figureItems(story, step.chart, lang, say)),
      callouts: mark(step.callouts.map(({ text, claim }) => item(textIn(text, lang), [claim]))),
      drawn: mark(first.map((each) => each.item)),
      again: all.filter((each) => !first.includes(each)).map(({ title }) => title),
    };
  });
}
