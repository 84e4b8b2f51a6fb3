// An author's own words for what a step's map shows are about something that is on the map.
import { namesShown, viewOf } from '../../alt/visible.ts';
import { saysOneOf } from '../../language/says.ts';
import type { Step } from '../../step.ts';
import type { FigureCheck } from '../build/figures.ts';
import { checkLabel } from '../build/figures.ts';
import type { World } from '../build/view.ts';
import type { StepSpec } from '../specs/story.ts';
import { LEAVE_ALT_OUT } from '../specs/story.ts';

/** `steps` are those of `specs`, in the same order. */
export function checkAlts(
  specs: readonly Pick<StepSpec, 'alt'>[],
  steps: readonly Step[],
  world: World,
  check: FigureCheck,
): void {
  specs.forEach(({ alt }, index) => {
    const step = steps[index];
    if (alt === null || step === undefined) return;
    checkLabel(alt, claimsOf(step, world), check);
    for (const [lang, text] of Object.entries(alt.value)) {
      const names = namesShown(step, viewOf(steps, index), world, lang);
      if (names.length > 0 && !saysOneOf(names, text))
        // a bare view: only the plan knows which names it bears
        check.problems.report(
          alt.at,
          `expected words that name something on this step's map, got ${JSON.stringify(text)}`,
          `it shows ${shortly(names)}; ${LEAVE_ALT_OUT}`,
        );
    }
  });
}

/** Claims whose figures a text on the map may repeat. */
function claimsOf({ layers, callouts, chart }: Step, { events }: World): readonly string[] {
  const told = layers.flatMap(({ kind, id }) => (kind === 'event' ? (events.get(id)?.claims ?? []) : []));
  return [...new Set([...told, ...callouts.map(({ claim }) => claim), ...(chart?.claims ?? [])])];
}

const NAMES_IN_HELP = 4;

function shortly(names: readonly string[]): string {
  const first = names.slice(0, NAMES_IN_HELP).join(', ');
  return names.length > NAMES_IN_HELP ? `${first} and more` : first;
}
