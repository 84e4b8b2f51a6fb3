// Every figure that a reader sees is one that somebody gave.

import { knownUnits } from '../../language/en/unit-words.ts';
import type { Found, Numbers } from '../../language/figures.ts';
import { figuresIn, namesWithNumbers } from '../../language/figures.ts';
import type { Actor, Claim, Text } from '../../story.ts';
import type { At, Problems } from '../problem.ts';
import type { ProseParagraph } from '../prose/blocks.ts';
import type { Flat } from '../prose/flat.ts';
import { offsetOf, runAt } from '../prose/flat.ts';
import type { Prose } from '../prose/markdown.ts';
import type { Evidence } from '../specs/story.ts';
import type { Located } from '../yaml/schema.ts';
import { agrees, figuresOf, qualified } from './agree.ts';

export interface FigureCheck {
  readonly numbers: Numbers;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Without evidence figures are free. */
  readonly evidence: Evidence;
  readonly problems: Problems;
}

export function figureCheck(
  claims: ReadonlyMap<string, Claim>,
  actors: Iterable<Actor>,
  evidence: Evidence,
  problems: Problems,
): FigureCheck {
  const counts = [...claims.values()].flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      if (figure.kind === 'words') return [];
      return figure.kind === 'value' ? [figure.value] : [figure.min, figure.max];
    }),
  );
  const names = [...actors].flatMap(({ name, variants }) => [...Object.values(name), ...variants]);
  const counted = new Set(counts);
  return {
    numbers: { names: namesWithNumbers(names), counted: (value) => counted.has(value) },
    claims,
    evidence,
    problems,
  };
}

/** Figures of a short text (a note, a title) must be those of the claims that are given with it. */
export function checkLabel(label: Located<Text>, refs: readonly string[], check: FigureCheck): void {
  for (const [lang, text] of Object.entries(label.value)) checkWords(text, lang, label.at, refs, check);
}

export function checkWords(text: string, lang: string, at: At, refs: readonly string[], check: FigureCheck): void {
  if (check.evidence === 'none') return;
  const claims = refs.map((ref) => check.claims.get(ref));
  if (claims.includes(undefined)) return; // unknown or wrong itself: reported there
  const known = claims.filter((claim) => claim !== undefined);
  for (const found of figuresIn(text, lang, check.numbers)) {
    const each = known.map((claim) => agrees(found, claim));
    if (each.includes('yes')) continue;
    const short = (['qualifier', 'unit'] as const).find((what) => each.includes(what));
    const claim = known.find((_, i) => each[i] === short);
    if (short !== undefined && claim !== undefined) reportDisagreement(short, found, claim, at, check.problems);
    else {
      const expected = known.length === 0 ? 'a claim for each figure' : `a figure of ${known.map(shown).join(' or ')}`;
      const help = claimsWith(found, check) ?? NOWHERE;
      check.problems.report(at, `expected ${expected}, got "${qualified(found)}"`, help);
    }
  }
}

/** Figures of the prose must stand in a link to a claim that has them, or be marked as none. */
export function checkParagraph({ flat, at }: ProseParagraph, { lang, lines }: Prose, check: FigureCheck): void {
  if (check.evidence === 'none') return;
  for (const found of figuresIn(flat.text, lang, check.numbers)) {
    const here = lines.at(offsetOf(flat, found.start), at.path);
    const { claim: ref, uncounted } = citationOf(flat, found);
    if (uncounted) continue;
    if (ref === null) {
      const help = claimsWith(found, check) ?? `or mark it as no figure of the story: [${found.text}](uncounted:)`;
      check.problems.report(
        here,
        `expected a link to the claim that gives "${found.text}", got a figure without one`,
        help,
      );
      continue;
    }
    const claim = check.claims.get(ref);
    if (claim === undefined) continue;
    const agreement = agrees(asLinked(found, flat), claim);
    if (agreement === 'qualifier' || agreement === 'unit')
      reportDisagreement(agreement, found, claim, here, check.problems);
    if (agreement === 'no')
      check.problems.report(
        here,
        `expected a figure of ${shown(claim)}, got "${qualified(found)}"`,
        claimsWith(found, check) ?? NOWHERE,
      );
  }
}

/** A figure may run over the border of a link: "[two](claim:…) hundred" is cited only in its first half. */
function citationOf(flat: Flat, { start, text }: Found): { claim: string | null; uncounted: boolean } {
  const [first, last] = [runAt(flat, start), runAt(flat, start + text.length - 1)];
  const whole = first?.claim === last?.claim && first?.uncounted === last?.uncounted;
  return { claim: whole ? (first?.claim ?? null) : null, uncounted: whole && first?.uncounted === true };
}

function asLinked(found: Found, flat: Flat): Found {
  const end = found.start + found.text.length;
  return runAt(flat, end - 1)?.end === end ? { ...found, unit: knownUnits(found.unit) } : found;
}

function reportDisagreement(what: 'qualifier' | 'unit', found: Found, claim: Claim, at: At, problems: Problems): void {
  const got = what === 'unit' ? [found.text, ...found.unit].join(' ') : qualified(found);
  const help = what === 'unit' ? 'call what is counted as the claim does, or leave it unsaid' : HEDGED;
  problems.report(at, `expected the ${what} of ${shown(claim)}, got "${got}"`, help);
}

const NOWHERE = 'no claim has this figure: give the one that the claim has';
const HEDGED = 'about, around, some, roughly · more than, over · at least · nearly, almost · none where it is exact';

const shown = (claim: Claim): string => `${claim.ref} (${figuresOf(claim)})`;

function claimsWith(found: Found, { claims }: FigureCheck): string | null {
  const refs = [...claims.values()].filter((claim) => agrees(found, claim) === 'yes').map(({ ref }) => ref);
  const shownRefs = refs.slice(0, 3).join(', ');
  return refs.length === 0 ? null : `${found.text} stands in ${shownRefs}${refs.length > 3 ? ' and others' : ''}`;
}
