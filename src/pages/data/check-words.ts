import type { CheckWords } from '../../core/cite/check-list.ts';
import { textIn } from '../../core/language/text.ts';
import { EN_DATA } from '../../strings/data.ts';
import { EN } from '../../strings/en.ts';
import { FIGURE_STRINGS_EN } from '../../views/charts/strings.ts';
import { mainFigure, valueWords } from '../../views/charts/value.ts';

/** What the figures show, in words: a day, a number with what it counts, or the statement itself. */
export const CHECK_WORDS: CheckWords = {
  shown: (claim, kind) => {
    if (kind === 'dates' && claim.when !== null) return EN.span(claim.when);
    const figure = mainFigure(claim);
    return figure === null
      ? textIn(claim.statement, 'en')
      : EN_DATA.sheet.counted(valueWords(figure, FIGURE_STRINGS_EN), figure.unit);
  },
  quoted: (words) => EN_DATA.sheet.found(words),
};
