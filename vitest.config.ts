import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const hasWindow = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').includes('@vitest-environment');

/** A worker goes on with the next file only where that wants the same surroundings, else all is read anew: alike ones run together. */
class Together extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !hasWindow(file)), ...sorted.filter(hasWindow)];
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/engines/**'],
    environment: 'node',
    testTimeout: 30_000,
    maxWorkers: 2, // of two cores; left to itself it keeps one of them free
    execArgv: ['--max-semi-space-size=64'], // MB for what is young: stories are read by the thousand, and forgotten
    isolate: false, // no module keeps state of its own: what one file read serves the next, and a third of the time goes
    sequence: { sequencer: Together },
    reporters:
      process.env['REPORT'] === undefined ? ['default'] : ['dot', ['json', { outputFile: process.env['REPORT'] }]],
  },
});
