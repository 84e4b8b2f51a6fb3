// The checks that look across files. Each says what it can tell; what cannot be read it leaves to those who said so.
import { checkAvoided } from './check-avoided.ts';
import { checkBasis } from './check-basis.ts';
import { checkDates } from './check-dates.ts';
import { checkDenials } from './check-denials.ts';
import { checkGrounds } from './check-grounds.ts';
import { checkMarks } from './check-marks.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkReach } from './check-reach.ts';
import { checkRivals } from './check-rivals.ts';
import { checkShortNames } from './check-short-names.ts';
import { checkStyle } from './check-style.ts';
import { checkTopics } from './check-topics.ts';
import { checkUnheard } from './check-unheard.ts';
import { checkUnits } from './check-units.ts';
import type { Problems } from './problem.ts';
import type { Written } from './written.ts';

export function checkWritten(written: Written, problems: Problems): void {
  checkQuotations(written, problems);
  checkTopics(written, problems);
  checkReach(written, problems);
  checkMarks(written, problems);
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
}
