import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { planStory } from '../../src/core/picture/plan.ts';
import { DESK_EDGES, PHONE_EDGES, viewport } from './fixtures.ts';
import { GOLDEN, holdAgainst, tableOf } from './golden-table.ts';
import { HAS_NAMES, realNames, realStory } from './real-story.ts';
import { NAMES, TOY } from './toy.ts';

const FOLDER = 'tests/core/golden';
const SIZES = [
  { name: 'desk', view: viewport({ width: 880, height: 792, padding: DESK_EDGES }) },
  { name: 'phone', view: viewport({ width: 390, height: 371, compact: true, padding: PHONE_EDGES }) },
] as const;

describe('the frames of our story', () => {
  for (const { name, view } of SIZES) {
    const path = join(FOLDER, `${name}.json`);
    // Until they are accepted for the first time (UPDATE=1), only continuous integration insists on golden files.
    const held = HAS_NAMES && (existsSync(path) || GOLDEN.update || GOLDEN.ci);
    test.runIf(held)(`on a ${name} are those that were looked at and accepted`, () => {
      holdAgainst(path, tableOf(planStory(realStory(), view, realNames())), GOLDEN);
    });
  }
});

describe('a table of frames', () => {
  const table = tableOf(planStory(TOY, viewport(), NAMES));
  const rows = JSON.parse(table) as readonly { readonly position: number; readonly step: { readonly id: string } }[];

  test('has a line for each rest and each middle of a travel, and the end', () => {
    expect(rows.map((row) => row.position)).toEqual([0.5, 0.8, 1.5, 1.8, 2.5, 2.8, 3.5, 3.8, 4.5, 4.8, 5]);
    expect(table.split('\n')).toHaveLength(rows.length + 3);
  });

  test('rounds to four decimals', () => {
    const numbers = table.replaceAll(/"[^"]*"/g, ''); // ids of labels may hold finer degrees
    expect(numbers).not.toMatch(/\d\.\d{5}/);
  });

  test('is the same when it is made again', () => {
    expect(tableOf(planStory(TOY, viewport(), NAMES))).toBe(table);
  });
});

describe('a golden file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const path = join(folder, 'desk.json');
  const local = { update: false, ci: false };
  const accept = { update: true, ci: false };
  const table = tableOf(planStory(TOY, viewport(), NAMES));
  const moved = tableOf(planStory(TOY, viewport({ width: 1001 }), NAMES));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('that is missing fails, and shows what it would be', () => {
    expect(() => holdAgainst(path, table, local)).toThrow('expected a golden file, found none');
    expect(readdirSync(folder)).toEqual(['desk-changed.json']);
  });

  test('is written when it is accepted, and then holds', () => {
    holdAgainst(path, table, accept);
    holdAgainst(path, table, local);
    expect(readdirSync(folder)).toEqual(['desk.json']);
    expect(readFileSync(path, 'utf8')).toBe(table);
  });

  test('that differs fails with both lines, and leaves the golden file alone', () => {
    expect(() => holdAgainst(path, moved, local)).toThrow(/expected as line \d+ .*"zoom".*, got .*"zoom"/);
    expect(readFileSync(path, 'utf8')).toBe(table);
    expect(readFileSync(join(folder, 'desk-changed.json'), 'utf8')).toBe(moved);
  });

  test('is never written by continuous integration, even when told to accept', () => {
    expect(() => holdAgainst(path, moved, { update: true, ci: true })).toThrow('UPDATE=1 accepts it');
    expect(readFileSync(path, 'utf8')).toBe(table);
  });

  test('that holds again takes the changed one away', () => {
    holdAgainst(path, table, local);
    expect(readdirSync(folder)).toEqual(['desk.json']);
  });
});
