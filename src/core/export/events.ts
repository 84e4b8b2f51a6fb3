import type { Story, StoryEvent } from '../story.ts';
import { KINDS, VOICES } from '../story.ts';
import { textIn } from '../text.ts';
import { PRECISIONS } from './claims.ts';
import type { Spec } from './spec.ts';

/** What is known of an event, beside its geometry. */
export interface EventRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string | null;
  readonly route: string | null;
  readonly precision: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly steps: readonly string[];
  readonly claims: readonly string[];
  readonly voices: readonly string[];
  readonly denied_by: readonly string[];
}

const day = { type: 'day', nullable: true } as const;

export const EVENT: Spec<EventRecord> = {
  id: { type: 'text', pattern: 'id' },
  title: { type: 'text' },
  kind: { type: 'text', allowed: KINDS },
  place: { type: 'text', pattern: 'id', nullable: true },
  route: { type: 'text', pattern: 'id', nullable: true },
  precision: { type: 'text', allowed: PRECISIONS, nullable: true },
  from: day,
  to: day,
  steps: { type: 'text', pattern: 'id', list: true },
  claims: { type: 'text', pattern: 'ref', list: true },
  voices: { type: 'text', allowed: VOICES, list: true },
  denied_by: { type: 'text', allowed: VOICES, list: true },
};

export function eventRecord(event: StoryEvent, story: Story, lang: string): EventRecord {
  const { id, title, kind, at, when, steps, claims, voices, deniedBy } = event;
  const place = at !== null && 'place' in at ? at.place : null;
  return {
    id,
    title: textIn(title, lang),
    kind,
    place,
    route: at !== null && 'route' in at ? at.route : null,
    precision: place === null ? null : (story.places.get(place)?.where.precision ?? null),
    from: when.from,
    to: when.to,
    steps,
    claims,
    voices,
    denied_by: deniedBy,
  };
}
