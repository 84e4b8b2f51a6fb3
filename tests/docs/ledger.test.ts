import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROLES } from '../../src/core/kinds.ts';
import { ZOOM_LIMIT } from '../../src/core/picture/camera/zoom-limits.ts';
import { LEVEL_ZOOMS, LEVELS } from '../../src/core/picture/levels.ts';
import { REGION, worldGround } from '../../src/core/picture/map-ground.ts';
import { ANCHOR_WORDS } from '../../src/core/read/build/claim.ts';
import { CALLOUT_WORDS, CALLOUTS_A_STEP } from '../../src/core/read/build/steps.ts';
import { STEPS } from '../../src/core/read/build/story-file.ts';
import { MARKS_DEEP } from '../../src/core/read/prose/inline.ts';
import { CHART_CLAIMS } from '../../src/core/read/rules/charts.ts';
import { QUOTED_WORDS } from '../../src/core/read/rules/quotations.ts';
import { PRECISIONS } from '../../src/core/read/specs/cast.ts';
import { ID_LETTERS, YEARS } from '../../src/core/read/yaml/values.ts';
import { CERTAINTIES, QUALIFIERS, ROUTE_STATES, STANCES, WHEN_BASES } from '../../src/core/story.ts';
import { RELATIONS } from '../../src/core/topic.ts';
import { VOICE_SORTS } from '../../src/core/voices.ts';

const text = readFileSync('docs/ledger.md', 'utf8');

/** Cells of the rows of a table, which is known by its first heading. */
function table(first: string): readonly (readonly string[])[] {
  const found = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([rows]) =>
    rows
      .trim()
      .split('\n')
      .map((row) =>
        row
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
  return found.filter(([head]) => head?.[0] === first).flatMap(([, , ...rows]) => rows);
}

test('the words that a field may be are those that are read', () => {
  const said = Object.fromEntries(
    table('key').map(([key = '', words = '']) => [key, [...words.matchAll(/`([^`]+)`/g)].map(([, word]) => word)]),
  );
  expect(said).toEqual({
    '`stance`': [...STANCES],
    '`certainty`': [...CERTAINTIES],
    '`qualifier`': [...QUALIFIERS],
    '`basis` of `when`': [...WHEN_BASES],
    '`role` of an actor': ROLES.map(({ id }) => id),
    '`sort` of a voice': [...VOICE_SORTS],
    '`relation` of a topic': [...RELATIONS],
    '`precision` of a place': [...PRECISIONS],
    '`state` of a route': [...ROUTE_STATES],
  });
});

test('figures take as many claims as it says', () => {
  const said = table('`kind`').map(([kind = '', claims = '']) => [kind.replaceAll('`', ''), claims]);
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries(
      Object.entries(CHART_CLAIMS).map(([kind, { least, most }]) => [
        kind,
        least === most ? `${least}` : `${least}–${most}`,
      ]),
    ),
  );
});

test('the ground reaches as far, and may be looked at as deep, as it says', () => {
  expect(table('level')).toEqual(
    LEVELS.map((level) => [
      level,
      `${LEVEL_ZOOMS[level][0]}`,
      REGION.levels[level]?.extents.map((extent) => extent.join(', ')).join('; '),
    ]),
  );
  expect(text).toContain(
    `(${worldGround(null, null, [])
      .levels.far.extents.map((extent) => extent.join(', '))
      .join('; ')})`,
  );
  const { unknown: _, ...limits } = ZOOM_LIMIT;
  expect(
    Object.fromEntries(table('known as').map(([known = '', zoom]) => [known.replaceAll('`', ''), Number(zoom)])),
  ).toEqual(limits);
});

test('lengths are those that are held', () => {
  expect(table('what')).toEqual(
    [
      ['steps', STEPS.checked.least, STEPS.checked.most],
      ['callouts of a step', 0, CALLOUTS_A_STEP],
      ['words of a callout', 1, CALLOUT_WORDS],
      ['words of an anchor', ANCHOR_WORDS.least, ANCHOR_WORDS.most],
      ['words of a quotation', 1, QUOTED_WORDS],
      ['letters of an id', 1, ID_LETTERS],
      ['marks inside each other in prose', 0, MARKS_DEEP],
    ].map((row) => row.map(String)),
  );
  expect(text).toContain(`Days lie between ${YEARS.from} and ${YEARS.to}.`);
});
