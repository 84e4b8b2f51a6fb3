/** What is said of a step's prose, in English. */
export const EN_PROSE = {
  /** Of a table, to those who do not see it. */
  table: (columns: readonly string[]): string => `Table: ${columns.join(', ')}`,
} as const;
