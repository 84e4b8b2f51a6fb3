import { isRecord } from '../../core/record.ts';
import type { FromFrame } from '../../messages/message.ts';
import type { Host } from './host.ts';

// What was corrected, for a host whose own page has the text: the build writes it into the map's frame, and a released
// page adds what came since.

export type CorrectionLine = Pick<Extract<FromFrame, { type: 'corrected' }>, 'date' | 'text'>;

const CORRECTED = 'borderline-corrected';

const isLine = (value: unknown): value is CorrectionLine =>
  isRecord(value) && typeof value['date'] === 'string' && typeof value['text'] === 'string';

function linesIn({ dataset }: HTMLElement): readonly CorrectionLine[] {
  const list: unknown = JSON.parse(dataset['corrections'] ?? '[]');
  return Array.isArray(list) ? list.filter(isLine) : [];
}

export function addCorrections(lines: readonly CorrectionLine[]): void {
  const frame = document.querySelector<HTMLElement>('[data-corrections]');
  if (frame === null) return; // this page shows them itself
  frame.dataset['corrections'] = JSON.stringify([...lines, ...linesIn(frame)]);
  document.dispatchEvent(new Event(CORRECTED));
}

export const onCorrections = (come: () => void): void => document.addEventListener(CORRECTED, come);

export function tellCorrections(tell: Host['tell']): void {
  const frame = document.querySelector<HTMLElement>('[data-corrections]');
  if (frame === null) return;
  for (const line of linesIn(frame)) tell({ type: 'corrected', ...line });
}
