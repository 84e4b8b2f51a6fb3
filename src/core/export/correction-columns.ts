import { textIn } from '../language/text.ts';
import type { Story } from '../story.ts';
import type { Spec } from './spec.ts';

export interface CorrectionRecord {
  readonly date: string;
  readonly step: string | null;
  readonly claim: string | null;
  readonly text: string;
  readonly before: string;
}

export const CORRECTION: Spec<CorrectionRecord> = {
  date: { type: 'day' },
  step: { type: 'text', pattern: 'id', nullable: true },
  claim: { type: 'text', pattern: 'ref', nullable: true },
  text: { type: 'text' },
  before: { type: 'text' },
};

/** The latest first. */
export const correctionRecords = (story: Story, lang: string): readonly CorrectionRecord[] =>
  story.corrections.map(({ date, step, claim, text, before }) => ({
    date,
    step,
    claim,
    text: textIn(text, lang),
    before: textIn(before, lang),
  }));
