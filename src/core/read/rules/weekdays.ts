// A weekday before a date is the one that the calendar has.

import { MONTHS } from '../../language/times.ts';
import type { Problems } from '../problem.ts';
import type { Written } from './author-text.ts';
import { textsOf } from './texts.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const names = (list: readonly string[]): string => list.join('|');
const WHEN = new RegExp(
  `\\b(${names(WEEKDAYS)}),?\\s+(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${names(MONTHS)})|(${names(MONTHS)})\\s+(\\d{1,2})(?:st|nd|rd|th)?)(?:,?\\s+(\\d{4}))?`,
  'g',
);

/** In English alone; a date without a year is of the year of the story's axis, else of the one in which it was published. */
export function checkWeekdays(written: Written, problems: Problems): void {
  const { meta } = written.head;
  const ownYear = (meta?.axis?.from ?? meta?.days?.published ?? '').slice(0, 4);
  if (ownYear === '') return; // what the file lacks is told
  for (const { text, lang, at } of textsOf(written)) {
    if (lang !== 'en') continue;
    for (const found of text.matchAll(WHEN)) {
      const [words, weekday = '', day = found[5] ?? '', month = found[4] ?? '', , , year = ownYear] = found;
      const date = new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day)));
      const right = WEEKDAYS[date.getUTCDay()];
      if (right !== weekday)
        problems.report(
          at(found.index),
          `expected ${right}, as ${day} ${month} ${year} is one, got ${JSON.stringify(words)}`,
          'mend the weekday, or the date',
        );
    }
  }
}
