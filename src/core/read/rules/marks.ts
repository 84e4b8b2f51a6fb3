// A mark that nobody names is a riddle: what a step draws has a name in each language of the story, and shows it.

import { saysOneOf } from '../../language/says.ts';
import { textIn } from '../../language/text.ts';
import type { Problems } from '../problem.ts';
import type { PlaceSpec } from '../specs/cast.ts';
import type { StepSpec } from '../specs/story.ts';
import type { Located } from '../yaml/schema.ts';
import type { Written } from './author-text.ts';
import { byId } from './author-text.ts';

export function checkMarks(written: Written, problems: Problems): void {
  const languages = [...new Set(written.prose.map(({ lang }) => lang))];
  const named = new Set<string>();
  const [places, events] = [byId(written.places.specs), byId(written.events.specs)];
  for (const step of written.head.steps.specs) {
    const drawn = step.layers.flatMap(({ value }) => places.get(events.get(value)?.place?.value ?? value) ?? []);
    for (const place of drawn) {
      for (const lang of languages) checkName(place, step, lang, named, problems);
    }
    for (const hidden of step.labels.hide) {
      const place = drawn.find((each) => bearsLabel(each) && isMeant(hidden.value, each));
      if (place !== undefined) checkHidden(hidden, place, step, languages, problems);
    }
  }
}

function checkName(
  { id, names }: PlaceSpec,
  step: StepSpec,
  lang: string,
  named: Set<string>,
  problems: Problems,
): void {
  const key = `${lang} ${id.value}`;
  if (names.value[lang] !== undefined || named.has(key)) return;
  named.add(key);
  problems.report(
    names.at,
    `expected a name in ${lang}, as step ${step.id.value} draws this place, got none`,
    `write { ${Object.keys(names.value)[0]}: …, ${lang}: … }, or no step may draw ${id.value}`,
  );
}

/** Stretches and areas bear no label of their own. */
const bearsLabel = ({ geometry }: PlaceSpec): boolean => ['point', 'country'].includes(geometry.value.kind);

/** As the plan reads an author's list of labels. */
function isMeant(hidden: string, { id, names, geometry }: PlaceSpec): boolean {
  const code = geometry.value.kind === 'country' ? [geometry.value.id] : [];
  return [id.value, ...Object.values(names.value), ...code].includes(hidden);
}

function checkHidden(
  hidden: Located<string>,
  { id, names, variants, own }: PlaceSpec,
  { callouts }: StepSpec,
  languages: readonly string[],
  problems: Problems,
): void {
  const isNoted = (lang: string): boolean => {
    const called = [textIn(names.value, lang), ...(own === null ? [] : [own]), ...variants];
    return callouts.value.some(({ text }) => saysOneOf(called, textIn(text.value, lang)));
  };
  if (languages.every(isNoted)) return;
  problems.report(
    hidden.at,
    `expected a callout that names ${id.value}, as its label is hidden, got none`,
    `show its label, name it in a callout, or take ${id.value} from the layers`,
  );
}
