import type { ToldChart, ToldWords } from '../../core/embed/told.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Chart } from '../../core/step.ts';
import type { Claim, Story } from '../../core/story.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { EN } from '../../strings/en.ts';
import { EN_MEDIA } from '../../strings/media.ts';
import { actorOf, claimsOf } from '../../views/charts/claims.ts';
import { whenWords } from '../../views/charts/dates.tsx';
import { FIGURE_STRINGS_EN } from '../../views/charts/strings.ts';
import { mainFigure, valueWords } from '../../views/charts/value.ts';

const t = FIGURE_STRINGS_EN;

/** Who makes a claim, and through whom it came, in words alone. */
function speakers({ says, via, source }: Claim, story: Story, lang: string): string {
  const name = (id: Claim['via'][number]): string => textIn(actorOf(story, id).name, lang);
  const named = says.map((id) => (id === 'reporter' ? t.reporter(shortName(story, source, lang)) : name(id)));
  const relays = via.length === 0 ? [] : [t.via(new Intl.ListFormat(t.locale).format(via.map(name)))];
  return [...named, ...relays].join(', ');
}

/** What a line of a chart shows of a claim: its number, its day or the words that are shown. */
function shownOf({ kind, words }: Chart, claim: Claim, index: number, lang: string): string | null {
  const word = words[index];
  if (word !== undefined) return t.quotes.join(textIn(word, lang));
  if (kind === 'dates') return whenWords(claim.when, t);
  const figure = mainFigure(claim);
  return figure === null ? null : valueWords(figure, t);
}

/** A chart as a list, for pages whose styles are not ours. */
function chartLines(chart: Chart, story: Story, lang: string): ToldChart {
  return {
    title: typographic(textIn(chart.title, lang), lang),
    note: chart.note === null ? null : typographic(textIn(chart.note, lang), lang),
    lines: claimsOf({ chart, story, lang }).map((claim, index) => ({
      shown: shownOf(chart, claim, index, lang),
      who: typographic(speakers(claim, story, lang), lang),
      statement: typographic(textIn(claim.statement, lang), lang),
    })),
  };
}

/** What the story is told with in a host's page. */
export const TOLD_WORDS: ToldWords = {
  unheard: EN.unheard,
  span: EN.span,
  skipStep: EN.skipThisStep,
  skipNamed: EN.skipThatStep,
  asOf: EN_EMBED.asOf,
  mapData: EN.attribution,
  sound: EN_MEDIA.sound,
  video: EN_MEDIA.video,
  chart: chartLines,
};
