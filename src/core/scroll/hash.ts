import { type Position, position } from '../picture/position.ts';

/** What an address asks for: a step's heading, or an exact place within a step. */
export type Target =
  | { readonly kind: 'heading'; readonly index: number }
  | { readonly kind: 'position'; readonly position: Position };

/** Reads `#flight` or `#flight/0.250`. Null for anything else: the page then opens as the browser would open it. */
export function readHash(hash: string, steps: readonly string[]): Target | null {
  const [, id, progress] = /^#([^/]+)(?:\/(0(?:\.\d+)?|1(?:\.0+)?))?$/.exec(hash) ?? [];
  const index = steps.indexOf(id ?? '');
  if (index < 0) return null;
  if (progress === undefined) return { kind: 'heading', index };
  const within = Math.min(Number(progress), 0.999); // a step's end belongs to the next one
  return { kind: 'position', position: position(index + within, steps.length - 1) };
}

/** The address of a position, to a thousandth of a step. */
export function writeHash(at: Position, steps: readonly string[]): string {
  const index = Math.min(Math.floor(at + 0.0005), steps.length - 1);
  const progress = Math.max(0, at - index);
  // The last step is a point. Of any other the bare name is that of its heading, which is another place than its beginning.
  return `#${steps[index] ?? ''}${index === steps.length - 1 ? '' : `/${progress.toFixed(3)}`}`;
}
