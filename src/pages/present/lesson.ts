/** Minutes of each screen of a lesson, in order, by its name: its own length in minutes. */
export type LessonPlans = Readonly<Record<string, readonly (readonly [screen: string, minutes: number])[]>>;

const isPart = (value: unknown): value is readonly [string, number] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'number';

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

/** The lesson that an address asks for: `?lesson=45`; null: none, or none of that name. */
export const lessonNamed = (plans: LessonPlans, search: string): LessonPlans[string] | null => {
  const name = new URLSearchParams(search).get('lesson') ?? '';
  return Object.hasOwn(plans, name) ? (plans[name] ?? null) : null;
};

/** The screens of the lesson that is asked for, in order; null for the whole story. */
export function lessonIn(host: HTMLElement, search: string): readonly string[] | null {
  return lessonNamed(plansIn(host), search)?.map(([id]) => id) ?? null;
}
