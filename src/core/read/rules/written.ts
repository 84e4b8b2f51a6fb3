// The checks that look across files. Each says what it can tell; what cannot be read it leaves to those who said so.

import type { Problems } from '../problem.ts';
import { checkAnswers } from './answers.ts';
import type { Written } from './author-text.ts';
import { checkAvoided } from './avoided.ts';
import { checkBasis } from './basis.ts';
import { checkCells } from './cells.ts';
import { checkCharts } from './charts.ts';
import { checkDates } from './dates.ts';
import { checkDenials } from './denials.ts';
import { checkGrounds } from './grounds.ts';
import { checkMarks } from './marks.ts';
import { checkPlainWords } from './plain-words.ts';
import { checkQuotations } from './quotations.ts';
import { checkReach } from './reach.ts';
import { checkRivals } from './rivals.ts';
import { checkShortNames } from './short-names.ts';
import { checkStyle } from './style.ts';
import { checkTopics } from './topics.ts';
import { checkTwice } from './twice.ts';
import { checkUnheard } from './unheard.ts';
import { checkUnits } from './units.ts';
import { checkWeekdays } from './weekdays.ts';

export function checkWritten(written: Written, problems: Problems): void {
  checkReach(written, problems);
  checkMarks(written, problems);
  if (written.head.evidence === 'checked') checkEvidence(written, problems);
}

/** What a story keeps that tells what others say. */
function checkEvidence(written: Written, problems: Problems): void {
  checkQuotations(written, problems);
  checkTopics(written, problems);
  checkUnits(written, problems);
  checkDates(written, problems);
  checkBasis(written.places.specs, problems);
  checkGrounds(written, problems);
  checkRivals(written, problems);
  checkDenials(written, problems);
  checkUnheard(written, problems);
  checkShortNames(written.ledgers, problems);
  checkStyle(written, problems);
  checkAvoided(written, problems);
  checkCharts(written, problems);
  checkAnswers(written, problems);
  checkWeekdays(written, problems);
  checkTwice(written, problems);
  checkPlainWords(written, problems);
  checkCells(written, problems);
}
