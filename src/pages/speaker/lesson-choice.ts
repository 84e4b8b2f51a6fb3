import { requireElement } from '../../app/require-element.ts';
import { keptIn } from '../present/kept.ts';
import { lessonNamed, plansIn } from '../present/lesson.ts';

/** The lesson that the speaker has chosen, by its field in the page. */
export interface LessonChoice {
  /** Minutes of each of its parts, in order; none: there is no plan. */
  minutes(): readonly number[];
  /** The steps that are gone through, in order. */
  ids(): readonly string[];
}

/**
 * At first the lesson of the address, else the one that was chosen before a reload. `story`: what is gone through where
 * none is chosen.
 */
export function lessonChoice(host: HTMLElement, story: readonly string[], changed: () => void): LessonChoice {
  const plans = plansIn(host);
  const field = requireElement('lesson') as HTMLSelectElement;
  const kept = keptIn<string>('lesson', (value) => (typeof value === 'string' ? value : null));
  field.value =
    lessonNamed(plans, location.search) === null
      ? (kept.get() ?? '')
      : (new URLSearchParams(location.search).get('lesson') ?? '');
  field.addEventListener('change', () => {
    kept.set(field.value);
    changed();
  });
  const plan = (): readonly (readonly [step: string, minutes: number])[] => plans[field.value] ?? [];
  return {
    minutes: () => plan().map(([, minutes]) => minutes),
    ids: () => (plan().length > 0 ? plan().map(([id]) => id) : story),
  };
}
