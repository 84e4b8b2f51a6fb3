import { momentOf, stepPath } from '../../src/core/cite/moment.ts';
import { firstSentences } from '../../src/core/cite/plain.ts';
import { textIn } from '../../src/core/language/text.ts';
import { typographic } from '../../src/core/language/typography.ts';
import type { Step } from '../../src/core/step.ts';
import { exportPath } from '../../src/core/still/crops.ts';
import { EN } from '../../src/strings/en.ts';
import { EN_PAGES } from '../../src/strings/pages.ts';
import { EN_PREPARE } from '../../src/strings/prepare.ts';
import type { Reading } from '../input/reading.ts';

const { pictures: t } = EN_PREPARE;
const BYTE_ORDER_MARK = '\ufeff'; // without it some programs take letters beyond English for others

type Known = Pick<Reading, 'story' | 'lang' | 'site' | 'alts'>;

/** The name of a step's picture: in the order of the story wherever files are listed. */
const nameOf = ({ id }: Step, index: number): string => `${String(index + 1).padStart(2, '0')}-${id}.png`;

function entryOf({ story, lang, site, alts }: Known, step: Step, index: number): string {
  const { heading, author } = momentOf(story, step, lang, site);
  const caption = typographic(firstSentences(story.prose[lang]?.[step.id], lang), lang);
  return [
    `${index + 1}. ${heading}`,
    `${t.file}: ${nameOf(step, index)}`,
    `${t.alt}: ${alts.get(step.id) ?? ''}`,
    `${t.caption}: ${caption}`,
    `${t.credit}: ${EN_PAGES.mapCredit} ${author}; ${EN.attribution}`,
    ...(site === null ? [] : [`${t.address}: ${site}${stepPath(step.id)}`]),
  ].join('\n');
}

/** What stands beside the pictures: for each the words for who does not see it, a caption and the credit. */
function textOf(known: Known): string {
  const { story, lang } = known;
  const { title, version, licence } = story.meta;
  const head = `${t.head(typographic(textIn(title, lang), lang), version)}\n${t.licence}: ${textIn(licence, lang)}`;
  const entries = story.steps.map((step, index) => entryOf(known, step, index));
  return `${BYTE_ORDER_MARK}${[head, ...entries].join('\n\n')}\n`;
}

/** The picture of each step for slides of one's own, and the text beside them, by their names. `file` is one of the site. */
export function pictureSet(known: Known, file: (path: string) => Uint8Array): ReadonlyMap<string, Uint8Array> {
  const pictures = known.story.steps.map((step, index): readonly [string, Uint8Array] => [
    nameOf(step, index),
    file(exportPath(step.id, 'slide', 'png')),
  ]);
  return new Map([...pictures, [t.text, new TextEncoder().encode(textOf(known))]]);
}
