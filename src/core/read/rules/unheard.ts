// Who is not heard is said of each step: of a side that is accused there, and of the people whom it is about.
import { spokenVoices } from '../build/world.ts';
import type { At, Problems } from '../problem.ts';
import type { Located } from '../yaml/schema.ts';
import type { Told, ToldStep, Written } from './author-text.ts';
import { byId, once, speakersOf, toldIn, toldSteps } from './author-text.ts';
import { UNCITED } from './prose.ts';

export function checkUnheard(written: Written, problems: Problems): void {
  const told = toldIn(written.ledgers);
  const actors = byId(written.actors.specs);
  const spoken = spokenVoices(written.world);
  const isNew = once();
  const report = (at: At, message: string, help: string): void => {
    if (isNew(at, message)) problems.report(at, message, help);
  };
  const voices = ({ spec }: Told): readonly (string | undefined)[] =>
    spec.says.map(({ value }) => (value === 'reporter' ? 'reporter' : actors.get(value)?.voice.value));

  /** One speaker of a side may be missing where others of it are heard. */
  const checkSpeaker = ({ value, at }: Located<string>, side: string, claims: readonly Told[]): void => {
    const actor = actors.get(value);
    if (actor === undefined) {
      if (written.actors.complete) problems.unknown(at, 'an actor', value, [...actors.keys()]);
      return;
    }
    if (actor.voice.value !== side)
      report(
        at,
        `expected a speaker of ${side}, got ${value}, who is of ${actor.voice.value}`,
        `write side: ${actor.voice.value}`,
      );
    const claim = claims.find(({ spec }) => spec.says.some((who) => who.value === value));
    if (claim !== undefined)
      report(at, `expected ${value} not to speak in this step, got ${claim.ref}`, 'take it out: this speaker is heard');
  };

  for (const toldStep of toldSteps(written)) {
    const { step, cites } = toldStep;
    const claims = cites.flatMap(({ ref }) => told.get(ref) ?? []);
    const by = (side: string): Told | undefined => claims.find((claim) => voices(claim).includes(side));
    for (const { side, speaker } of step.unheard.value) {
      if (speaker !== null) {
        checkSpeaker(speaker, side.value, claims);
        continue;
      }
      const claim = by(side.value);
      if (claim === undefined) continue;
      const message = `expected nobody of ${side.value} to speak in step ${step.id.value}, got ${claim.ref} (${speakersOf(claim).join(', ')})`;
      report(side.at, message, 'take it out: that side is heard');
    }
    if (UNCITED.includes(step.id.value) || cites.length === 0) {
      reportListed(toldStep, report);
      continue;
    }
    // Who speaks in a claim that cannot be read, nobody knows: it may be those who would be missed.
    if (claims.length < cites.length || claims.some((claim) => voices(claim).includes(undefined))) continue;
    const missing = (side: string, why: string): void => {
      if (
        by(side) !== undefined ||
        step.unheard.value.some((each) => each.side.value === side && each.speaker === null)
      )
        return;
      const listed = step.unheard.value.map((each) => each.side.value).join(', ') || 'nobody';
      const message = `expected ${side} among the unheard of step ${step.id.value}, ${why}, got ${listed}`;
      report(
        step.unheard.at,
        message,
        `write { side: ${side}, who: { en: "…" } } under unheard, or cite a claim of theirs`,
      );
    };
    for (const { id, answers } of spoken) {
      const accusation = claims.find((claim) => claim.spec.stance === 'accuses' && voices(claim).includes(id));
      if (accusation === undefined) continue;
      for (const accused of answers) missing(accused, `as ${accusation.ref} accuses`);
    }
    for (const { id, sort } of spoken) if (sort === 'people') missing(id, 'as none of its claims is theirs');
  }
}

/** The steps that speak of the story itself, and one that cites nobody, have nobody to miss. */
function reportListed({ step }: ToldStep, report: (at: At, message: string, help: string) => void): void {
  const [first] = step.unheard.value;
  if (first === undefined) return;
  const message = `expected nobody unheard in step ${step.id.value}, which tells of the story itself or cites no claim, got ${first.side.value}`;
  report(first.side.at, message, 'take unheard out: it is said of what is told by claims');
}
