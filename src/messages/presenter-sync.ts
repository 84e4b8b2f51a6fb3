import { BLANKS, type Blank, MAX_COUNT, type Shared } from '../core/present/shared.ts';
import { countIn, fieldsOf, numberIn, wordIn } from './fields.ts';
import { STEP_ID } from './message.ts';

// What the windows of one presentation say to each other, on a channel that every page of the site may listen to.

export const VERSION = 1;

export type PresenterMessage =
  /** A window is there and asks where the presentation is. */
  | { readonly type: 'hello'; readonly from: string }
  | { readonly type: 'state'; readonly state: Shared }
  /** Where the speaker points: degrees east and north; null: nowhere. */
  | { readonly type: 'point'; readonly at: readonly [lon: number, lat: number] | null };

const NAME = /^[a-z0-9-]{1,40}$/;

const isBlank = (value: unknown): value is Blank => BLANKS.some((blank) => blank === value);

/** A message of ours, every field of it right; null for whatever else came. */
export function parsePresenterMessage(data: unknown): PresenterMessage | null {
  const fields = fieldsOf(data);
  if (fields?.get('borderline') !== VERSION) return null;
  switch (fields.get('type')) {
    case 'hello': {
      const from = wordIn(fields, 'from', NAME);
      return from === null ? null : { type: 'hello', from };
    }
    case 'state': {
      const from = wordIn(fields, 'from', NAME);
      const step = wordIn(fields, 'step', STEP_ID);
      const count = countIn(fields, 'count', 0, MAX_COUNT);
      const blank = fields.get('blank');
      if (from === null || step === null || count === null || !isBlank(blank)) return null;
      return { type: 'state', state: { count, from, step, blank } };
    }
    case 'point': {
      if (fields.get('at') === null) return { type: 'point', at: null };
      const lon = numberIn(fields, 'lon', -180, 180);
      const lat = numberIn(fields, 'lat', -86, 86);
      return lon === null || lat === null ? null : { type: 'point', at: [lon, lat] };
    }
    default:
      return null;
  }
}

/** The message as it goes over the channel. */
export function posted(said: PresenterMessage): Readonly<Record<string, unknown>> {
  const { type } = said;
  switch (type) {
    case 'hello':
      return { borderline: VERSION, type, from: said.from };
    case 'state':
      return { borderline: VERSION, type, ...said.state };
    case 'point':
      return said.at === null
        ? { borderline: VERSION, type, at: null }
        : { borderline: VERSION, type, lon: said.at[0], lat: said.at[1] };
    default:
      return type satisfies never;
  }
}
