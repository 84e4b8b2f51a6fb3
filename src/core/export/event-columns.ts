import { isEventInferred } from '../evidence/inferred.ts';
import { textIn } from '../language/text.ts';
import type { Story, StoryEvent } from '../story.ts';
import { PRECISIONS } from './claim-columns.ts';
import type { Spec } from './spec.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of an event, beside its geometry. */
export interface EventRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string | null;
  readonly route: string | null;
  readonly precision: string | null;
  readonly inferred: boolean;
  readonly inferred_why: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly steps: readonly string[];
  readonly claims: readonly string[];
  readonly told_by: readonly string[];
  readonly voices: readonly string[];
  readonly denied_by: readonly string[];
}

const day = { type: 'day', nullable: true } as const;

export const eventSpec = ({ eventKinds, voices }: Vocabulary): Spec<EventRecord> => ({
  id: { type: 'text', pattern: 'id' },
  title: { type: 'text' },
  kind: { type: 'text', allowed: eventKinds },
  place: { type: 'text', pattern: 'id', nullable: true },
  route: { type: 'text', pattern: 'id', nullable: true },
  precision: { type: 'text', allowed: PRECISIONS, nullable: true },
  inferred: { type: 'boolean' },
  inferred_why: { type: 'text', nullable: true },
  from: day,
  to: day,
  steps: { type: 'text', pattern: 'id', list: true },
  claims: { type: 'text', pattern: 'ref', list: true },
  told_by: { type: 'text', pattern: 'id', list: true },
  voices: { type: 'text', allowed: voices, list: true },
  denied_by: { type: 'text', pattern: 'id', list: true },
});

export function eventRecord(event: StoryEvent, story: Story, lang: string): EventRecord {
  const { id, title, kind, at, when, steps, claims, toldBy, voices, deniedBy } = event;
  const place = at !== null && 'place' in at ? at.place : null;
  const known = place === null ? undefined : story.places.get(place);
  const why = known?.basis.kind === 'inference' ? known.basis.why : null;
  return {
    id,
    title: textIn(title, lang),
    kind,
    place,
    route: at !== null && 'route' in at ? at.route : null,
    precision: known?.where.precision ?? null,
    inferred: isEventInferred(event, story),
    inferred_why: why === null ? null : textIn(why, lang),
    from: when.from,
    to: when.to,
    steps,
    claims,
    told_by: toldBy,
    voices,
    denied_by: deniedBy,
  };
}
