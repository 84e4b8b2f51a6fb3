/** A screen of a lesson, with its minutes, and whether it can be left out when time is short. */
type PlannedScreen = readonly [screen: string, minutes: number, isSpare: boolean];

/** The screens of each lesson, in order, by its name: its own length in minutes. */
export type LessonPlans = Readonly<Record<string, readonly PlannedScreen[]>>;

const isPart = (value: unknown): value is PlannedScreen =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number' && typeof value[2] === 'boolean';

/** The plans that the build wrote into the page; none where it wrote none. */
export function plansIn(host: HTMLElement): LessonPlans {
  const data: unknown = JSON.parse(host.dataset['lessons'] ?? '{}');
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, parts]) =>
      Array.isArray(parts) && parts.every(isPart) ? [[name, parts]] : [],
    ),
  );
}

/** The lesson that an address asks for: `?lesson=45`; '': none, or none of that name. */
export function lessonNamed(plans: LessonPlans, search: string): string {
  const name = new URLSearchParams(search).get('lesson') ?? '';
  return Object.hasOwn(plans, name) ? name : '';
}

/** The screens that are gone through, in order: those of a lesson, else the whole story. */
export const screensOf = (plans: LessonPlans, lesson: string, story: readonly string[]): readonly string[] =>
  Object.hasOwn(plans, lesson) ? (plans[lesson]?.map(([id]) => id) ?? story) : story;

/** Minutes of each of the screens; none: there is no plan. */
export const minutesOf = (plans: LessonPlans, lesson: string): readonly number[] =>
  Object.hasOwn(plans, lesson) ? (plans[lesson]?.map(([, minutes]) => minutes) ?? []) : [];

/** The screens that can be left out when time is short. */
export const spareOf = (plans: LessonPlans, lesson: string): readonly string[] =>
  Object.hasOwn(plans, lesson) ? (plans[lesson]?.flatMap(([id, , isSpare]) => (isSpare ? [id] : [])) ?? []) : [];
