import { plainText } from '../cite/plain.ts';
import { sentencesOf } from '../cite/sentences.ts';
import { citedBy } from '../evidence/citations.ts';
import { toldIn } from '../prose.ts';
import type { Story } from '../story.ts';
import type { Spec } from './spec.ts';

export interface StepRecord {
  readonly id: string;
  readonly number: number;
  readonly heading: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly routes: readonly string[];
  readonly claims: readonly string[];
}

/** A sentence of a step's prose. */
export interface SentenceRecord {
  readonly step: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  readonly claims: readonly string[];
}

const day = { type: 'day', nullable: true } as const;
const claims = { type: 'text', pattern: 'ref', list: true } as const;

export const STEP: Spec<StepRecord> = {
  id: { type: 'text', pattern: 'id' },
  number: { type: 'integer' },
  heading: { type: 'text' },
  from: day,
  to: day,
  routes: { type: 'text', pattern: 'id', list: true },
  claims,
};

export const SENTENCE: Spec<SentenceRecord> = {
  step: { type: 'text', pattern: 'id' },
  paragraph: { type: 'integer' },
  sentence: { type: 'integer' },
  text: { type: 'text' },
  claims,
};

/** In the order of the story, the opening first. */
export const stepRecords = (story: Story, lang: string): readonly StepRecord[] =>
  story.steps.map((step, number) => ({
    id: step.id,
    number,
    heading: story.prose[lang]?.[step.id]?.heading ?? step.id,
    from: step.time?.from ?? null,
    to: step.time?.to ?? null,
    routes: step.routes,
    claims: [...citedBy(story, step, lang)],
  }));

export const sentenceRecords = (story: Story, lang: string): readonly SentenceRecord[] =>
  story.steps.flatMap(({ id }) =>
    toldIn(story.prose[lang]?.[id]).flatMap((paragraph, above) =>
      sentencesOf(paragraph, lang).map(({ inlines, claims: cited }, before) => ({
        step: id,
        paragraph: above + 1,
        sentence: before + 1,
        text: plainText(inlines),
        claims: cited,
      })),
    ),
  );
