import { fieldsOf } from './fields.ts';
import { sealed, TALLEST } from './message.ts';

/** Who may listen in the host page beside our own loader, by what the frame's address says. */
interface Listeners {
  readonly nonce: string;
  /** Of the pym library: `?childId=` in the frame's address; null: no pym. */
  readonly pym: string | null;
  /** Of WordPress: `#?secret=` in the frame's address; null: no WordPress. */
  readonly secret: string | null;
}

/** Who listens, read from the query and the hash of the frame's address. */
export function listenersIn(search: string, hash: string): Omit<Listeners, 'nonce'> {
  const pym = new URLSearchParams(search).get('childId') ?? '';
  const secret = /[?&]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null;
  return { pym: /^[\w-]{1,80}$/.test(pym) ? pym : null, secret };
}

/** A height that a frame may ask for: whole pixels, never so many that a page is spoilt by it. */
export const clampHeight = (height: number): number =>
  Number.isFinite(height) ? Math.min(TALLEST, Math.max(1, Math.ceil(height))) : 1;

const DELIMITER = 'xPYMx';

/** One height in every dialect that somebody may listen for. AMP's is also that of @newswire/frames. */
export function heightMessages(wanted: number, { nonce, pym, secret }: Listeners): readonly unknown[] {
  const height = clampHeight(wanted);
  return [
    sealed({ type: 'height', nonce, height }),
    { sentinel: 'amp', type: 'embed-size', height },
    ...(pym === null ? [] : [`pym${DELIMITER}${pym}${DELIMITER}height${DELIMITER}${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** Whether a host asks for the height: @newswire/frames does when it comes later than the frame. */
export function asksForHeight(data: unknown): boolean {
  const fields = fieldsOf(data);
  return fields?.get('sentinel') === 'amp' && fields.get('type') === 'frames-init';
}
