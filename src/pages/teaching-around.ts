import type { Teaching } from '../core/teaching.ts';
import type { StepPageAround } from './step/render.tsx';

export interface TeachingAround extends StepPageAround {
  /** What a teacher has beside the story; null: nothing, or the site is built without it. */
  readonly teaching: Teaching | null;
}
