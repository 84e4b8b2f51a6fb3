// The only place that makes ids: a string becomes one when something of that name is defined, and is reported if not.
import type {
  ActorId,
  ClaimRef,
  DrawingId,
  EventId,
  KindId,
  PlaceId,
  RoleId,
  RouteId,
  StepId,
  TopicId,
  VoiceId,
} from '../ids.ts';
import { REPORT } from '../kinds.ts';
import { type At, didYouMean, type Problems } from './problem.ts';
import type { Targets } from './prose/inline.ts';
import type { Ids } from './yaml/entries.ts';
import type { Located } from './yaml/schema.ts';

export type Sort =
  | 'actor'
  | 'voice'
  | 'role'
  | 'kind'
  | 'topic'
  | 'place'
  | 'route'
  | 'drawing'
  | 'event'
  | 'step'
  | 'claim';
type Defined = Readonly<Record<Sort, Ids>>;
type Maker<I> = (ref: Located<string>) => I;

export interface Names {
  readonly defined: Defined;
  readonly actor: Maker<ActorId>;
  readonly speaker: Maker<ActorId | 'reporter'>;
  readonly voice: Maker<VoiceId>;
  readonly role: Maker<RoleId>;
  readonly kind: Maker<KindId>;
  readonly eventKind: Maker<KindId>;
  readonly topic: Maker<TopicId>;
  readonly place: Maker<PlaceId>;
  readonly route: Maker<RouteId>;
  readonly drawing: Maker<DrawingId>;
  readonly event: Maker<EventId>;
  readonly step: Maker<StepId>;
  readonly claim: Maker<ClaimRef>;
}

/** What is made of an unknown id is never seen: a story with a problem is not handed out. */
export function namesFrom(defined: Defined, problems: Problems): Names {
  const check = (sort: Sort, { value, at }: Located<string>): string => {
    const article = sort === 'actor' || sort === 'event' ? 'an' : 'a';
    if (!defined[sort].has(value)) problems.unknown(at, `${article} ${sort}`, value, defined[sort]);
    return value;
  };
  /** One of the few words of a story's own: all of them are told. */
  const word = (sort: 'voice' | 'role' | 'kind', { value, at }: Located<string>): string => {
    const known = [...defined[sort]];
    const help = didYouMean(value, known) ?? 'write one of these, or name it in world.yaml first';
    if (!defined[sort].has(value))
      problems.report(
        at,
        `expected a ${sort}, one of ${known.join(', ') || 'none'}, got ${JSON.stringify(value)}`,
        help,
      );
    return value;
  };
  const actor: Maker<ActorId> = (ref) => check('actor', ref) as ActorId;
  return {
    defined,
    actor,
    speaker: (ref) => (ref.value === 'reporter' ? 'reporter' : actor(ref)),
    voice: (ref) => word('voice', ref) as VoiceId,
    role: (ref) => word('role', ref) as RoleId,
    kind: (ref) => word('kind', ref) as KindId,
    eventKind: (ref) => (ref.value === REPORT ? REPORT : (word('kind', ref) as KindId)),
    topic: (ref) => check('topic', ref) as TopicId,
    place: (ref) => check('place', ref) as PlaceId,
    route: (ref) => check('route', ref) as RouteId,
    drawing: (ref) => check('drawing', ref) as DrawingId,
    event: (ref) => check('event', ref) as EventId,
    step: (ref) => check('step', ref) as StepId,
    claim: (ref) => check('claim', ref) as ClaimRef,
  };
}

/** Links in the prose name their target as a bare string. */
export function targetsOf({ claim, place, step }: Names): Targets {
  return {
    claim: (value: string, at: At) => claim({ value, at }),
    place: (value: string, at: At) => place({ value, at }),
    step: (value: string, at: At) => step({ value, at }),
  };
}
