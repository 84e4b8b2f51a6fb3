// Ids are strings that only the reader of stories makes: a place's id cannot be passed where a step's is asked for.

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type StepId = Id<'step'>;
export type PlaceId = Id<'place'>;
export type RouteId = Id<'route'>;
export type DrawingId = Id<'drawing'>;
export type EventId = Id<'event'>;
export type ActorId = Id<'actor'>;
export type TopicId = Id<'topic'>;
export type VoiceId = Id<'voice'>;
export type KindId = Id<'kind'>;
export type RoleId = Id<'role'>;
/** `<first three digits of the text's name>/<id in its ledger>`, as it is cited: 000/passengers-interfax. */
export type ClaimRef = Id<'claim'>;
