// `npm test`: installs what is missing, a browser included, then runs every check and counts what passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './lib/browser.mjs';
import { ensurePackages } from './lib/install.mjs';

const LONG = process.argv.includes('--long');
const REPORTS = 'test-results/reports';

ensurePackages();
const env = {
  ...process.env,
  CHROMIUM_PATH: ensureBrowser(),
  ...(LONG ? { LONG: '1', RUNS: process.env.RUNS ?? '2000' } : {}),
};
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** Tests of a report: each runner counts in its own words. */
const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    files: report.numFailedTestSuites,
  }),
  playwright: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, files: 0 }),
};

const checks = [
  { name: 'test:format' },
  { name: 'test:types' },
  { name: 'test:lint' },
  { name: 'build' },
  { name: 'test:unit', report: 'vitest' },
  { name: 'test:stories' },
  { name: 'test:e2e', report: 'playwright' },
  ...(LONG ? [{ name: 'test:audit' }] : []),
];

let passed = 0;
let failed = 0;
for (const { name, report } of checks) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const file = `${REPORTS}/${report}.json`;
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', env: { ...env, REPORT: file } });
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const counted = report && existsSync(file) ? readers[report](JSON.parse(readFileSync(file, 'utf8'))) : null;
  passed += counted ? counted.passed : Number(status === 0);
  failed += counted ? counted.failed : Number(status !== 0);
  if (counted && status !== 0 && counted.failed === 0) failed += 1; // a runner that broke, or a file that did not load
  if (counted && counted.passed === 0 && counted.failed === 0) failed += 1; // no test is not a pass
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
