import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/engines/**'],
    environment: 'node',
    testTimeout: 30_000,
    reporters:
      process.env['REPORT'] === undefined ? ['default'] : ['dot', ['json', { outputFile: process.env['REPORT'] }]],
  },
});
