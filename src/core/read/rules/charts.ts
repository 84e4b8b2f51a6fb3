// A figure draws what its kind draws, and nothing else: claims that do not fit it would be shown as something they are not.
import type { ClaimFigure } from '../../story.ts';
import type { Problems } from '../problem.ts';
import type { ChartSpec } from '../specs/story.ts';
import type { Located } from '../yaml/schema.ts';
import type { Told, Written } from './author-text.ts';
import { toldIn } from './author-text.ts';

/** How many claims a figure of each kind takes. */
export const CHART_CLAIMS: Readonly<Record<ChartSpec['kind'], { readonly least: number; readonly most: number }>> = {
  strip: { least: 2, most: 12 },
  rows: { least: 2, most: 12 },
  parts: { least: 3, most: 12 },
  pair: { least: 2, most: 2 },
  dates: { least: 2, most: 12 },
  number: { least: 1, most: 1 },
  quote: { least: 1, most: 12 },
  names: { least: 1, most: 12 },
};

export function checkCharts({ head, ledgers }: Written, problems: Problems): void {
  const told = toldIn(ledgers);
  for (const { chart } of head.steps.specs) {
    if (chart === null || chart.claims.value.length === 0) continue; // reported where it is built
    checkCount(chart, problems);
    const claims = chart.claims.value.map((ref) => ({ ref, claim: told.get(ref.value) }));
    if (claims.some(({ claim }) => claim === undefined)) continue; // unknown or wrong itself
    checkKind(
      chart,
      claims.flatMap(({ ref, claim }) => (claim === undefined ? [] : [{ ref, claim }])),
      problems,
    );
  }
}

function checkCount({ kind, claims }: ChartSpec, problems: Problems): void {
  const { least, most } = CHART_CLAIMS[kind];
  const count = claims.value.length;
  if (count >= least && count <= most) return;
  const wanted = least === most ? `${least}` : `${least} to ${most}`;
  problems.report(
    claims.at,
    `expected ${wanted} ${most === 1 ? 'claim' : 'claims'} in a figure of kind ${kind}, got ${count}`,
    HELP[kind],
  );
}

const HELP: Readonly<Record<ChartSpec['kind'], string>> = {
  strip: 'a figure with one value is of kind number',
  rows: 'a figure with one value is of kind number',
  parts: 'name the whole first, then two parts of it or more',
  pair: 'set two claims face to face; more of them are rows',
  dates: 'name two claims or more that say when',
  number: 'choose one claim; several are rows, or a strip',
  quote: 'choose fewer of them',
  names: 'choose fewer of them',
};

interface Shown {
  readonly ref: Located<string>;
  readonly claim: Told;
}

const mainOf = ({ claim }: Shown): ClaimFigure | null => claim.spec.figures[0]?.value ?? null;
const isCounted = (figure: ClaimFigure | null): boolean => figure !== null && figure.kind !== 'words';
const most = (figure: ClaimFigure | null): number =>
  figure === null || figure.kind === 'words' ? 0 : figure.kind === 'range' ? figure.max : figure.value;

function checkKind({ kind, claims }: ChartSpec, shown: readonly Shown[], problems: Problems): void {
  const expect = (fits: (each: Shown) => boolean, what: string, help: string): void => {
    for (const each of shown)
      if (!fits(each))
        problems.report(each.ref.at, `expected a claim ${what}, got ${JSON.stringify(each.ref.value)}`, help);
  };
  if (kind === 'number')
    expect((each) => mainOf(each) !== null, 'with a figure in a figure of kind number', 'it has none: quote it');
  if (kind === 'dates')
    expect(
      ({ claim: { spec } }) => spec.when !== null && (spec.when.from ?? spec.when.to) !== null,
      'that says when in a figure of kind dates',
      'it has no day: tell it in the prose',
    );
  if (kind === 'parts') {
    expect((each) => isCounted(mainOf(each)), 'with a number in a figure of kind parts', 'show these as rows');
    checkWhole(shown, problems);
  }
  if (kind === 'strip') {
    if (shown.every((each) => !isCounted(mainOf(each))))
      problems.report(
        claims.at,
        'expected a claim with a number in a figure of kind strip, got none',
        'show these as rows',
      );
    checkUnit(kind, shown, problems);
  }
}

function checkWhole(shown: readonly Shown[], problems: Problems): void {
  const [whole, ...parts] = shown;
  if (whole === undefined) return;
  checkUnit('parts', shown, problems);
  const larger = parts.find((part) => most(mainOf(part)) > most(mainOf(whole)));
  if (larger !== undefined)
    problems.report(
      larger.ref.at,
      `expected a part of ${whole.ref.value} (${most(mainOf(whole))}), got ${larger.ref.value}, which has more (${most(mainOf(larger))})`,
      'name the whole first',
    );
}

function checkUnit(kind: string, shown: readonly Shown[], problems: Problems): void {
  const counted = shown.filter((each) => isCounted(mainOf(each)));
  const unit = counted.map(mainOf).find((figure) => figure !== null)?.unit;
  const other = counted.find((each) => mainOf(each)?.unit !== unit);
  if (other !== undefined)
    problems.report(
      other.ref.at,
      `expected ${JSON.stringify(unit)} throughout a figure of kind ${kind}, got ${JSON.stringify(mainOf(other)?.unit)}`,
      'what counts something else stands on no common axis: show these as rows',
    );
}
