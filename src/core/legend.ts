import type { MapStory } from './map-story.ts';
import { drawingsOf } from './plan/drawings.ts';
import { VOICES, type Voice } from './story.ts';

const FORMS = ['route', 'closed', 'exact', 'town', 'stretch', 'area', 'country', 'border'] as const;
/** How well a place is known, or what else is drawn: what form means on the map. */
export type Form = (typeof FORMS)[number];

/** What a step's map shows and a key has to explain: who speaks, and how well places are known. */
export interface Legend {
  readonly voices: readonly Voice[];
  readonly forms: readonly { readonly form: Form; readonly inferred: boolean }[];
}

/** What the key says at a step; nothing where there is no such step. */
export function legendOf(story: MapStory, index: number): Legend {
  const step = story.steps[index];
  if (step === undefined) return { voices: [], forms: [] };
  const { marks, shapes, lit } = drawingsOf(story, step);
  const said = new Set([...marks, ...shapes, ...lit].flatMap(({ voices }) => [...voices]));
  const forms = new Map<Form, boolean>([['border', false]]);
  const add = (form: Form, inferred: boolean): void => {
    forms.set(form, (forms.get(form) ?? false) || inferred);
  };
  for (const id of step.routes) add(story.routes[id]?.state === 'closed' ? 'closed' : 'route', false);
  for (const { precision } of marks) add(precision, false);
  for (const { precision, inferred, shape } of shapes) if (shape !== 'border') add(precision, inferred);
  if (lit.length > 0) add('country', false);
  return {
    voices: VOICES.filter((voice) => said.has(voice)),
    forms: FORMS.filter((form) => forms.has(form)).map((form) => ({ form, inferred: forms.get(form) ?? false })),
  };
}
