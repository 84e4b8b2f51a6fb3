import type { LonLat } from '../../src/core/geo.ts';
import { pointIn } from './geojson.ts';
import { nth } from './lists.ts';

/** The fields of a row, by their index. */
export interface Row {
  readonly text: (field: number) => string;
  readonly number: (field: number) => number;
  /** Written as `lon lat`. */
  readonly place: (field: number) => LonLat;
}

/** The rows of a table that is written as text: a line each, bars between its fields. */
export const rowsOf = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const fields = line.split('|');
      const text = (field: number): string => nth(fields, field);
      return {
        text,
        number: (field) => Number(text(field)),
        place: (field) => pointIn(text(field).split(' ').map(Number)),
      };
    });
