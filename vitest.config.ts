import { defineConfig } from 'vitest/config';

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
    reporters:
      process.env['REPORT'] === undefined ? ['default'] : ['dot', ['json', { outputFile: process.env['REPORT'] }]],
  },
});
