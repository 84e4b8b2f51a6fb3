import { expect, test } from 'vitest';
import type { Claim } from '../../../src/core/story.ts';
import { theStory, theTeaching } from '../../the-story.ts';

const { claims, sources, topics } = theStory();
const { questions } = theTeaching();

const valuesOf = ({ figures }: Claim): string =>
  JSON.stringify(figures.map((each) => ('value' in each ? each.value : each)));

/** The same figure as somebody else has it in another text. That both are one speaker would be an inference. */
const heardFromOthers = (claim: Claim): readonly Claim[] =>
  claim.figures.length === 0
    ? []
    : [...claims.values()].filter(
        (other) =>
          other.topic === claim.topic &&
          valuesOf(other) === valuesOf(claim) &&
          other.says.join() !== claim.says.join() &&
          other.kind === claim.kind,
      );

test('what is called one voice for class names each speaker that a text gives for the figure, or the report that has another', () => {
  const missing: string[] = [];
  let asked = 0;
  for (const { id, answer } of questions) {
    const cited = answer.claims.flatMap((ref) => claims.get(ref) ?? []);
    for (const claim of cited) {
      if (claim.topic === null || topics.get(claim.topic)?.relation !== 'one-voice') continue;
      for (const other of heardFromOthers(claim)) {
        asked += 1;
        const report = sources.find(({ id }) => id === other.source)?.short['en'] ?? '';
        const isNamed = report !== '' && (answer.text['en'] ?? '').toLowerCase().includes(report);
        if (!isNamed && !cited.some(({ says }) => says.join() === other.says.join()))
          missing.push(`${id}: ${other.ref}`);
      }
    }
  }
  expect(asked).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
