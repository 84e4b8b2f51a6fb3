// `npm test`: installs what is missing, a browser included, then runs every check and counts what passed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './lib/browser.mjs';
import { ensurePackages } from './lib/install.mjs';

const LONG = process.argv.includes('--long');
const REPORTS = 'test-results/reports';

ensurePackages();
ensureBrowser();
const env = {
  ...process.env,
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

const quick = ['test:format', 'test:types', 'test:lint', 'test:stories'].map((name) => ({ name }));
/** Each of these takes both cores. */
const slow = [
  { name: 'test:unit', report: 'vitest' },
  { name: 'test:e2e', report: 'playwright' },
  ...(LONG ? [{ name: 'test:audit' }, { name: 'test:nodes' }] : []),
];

let passed = 0;
let failed = 0;

function ran(name, file, stdio) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { stdio, env: { ...env, REPORT: file } });
    const told = [];
    child.stdout?.on('data', (chunk) => told.push(chunk));
    child.stderr?.on('data', (chunk) => told.push(chunk));
    child.on('error', () => resolve({ status: 1, told }));
    child.on('close', (status) => resolve({ status, told }));
  });
}

/** Runs a check and counts it. `aside`: beside another one, so what it says is kept until it has ended. */
async function check({ name, report }, aside = false) {
  if (!aside) console.log(`\n── ${name}`);
  const started = Date.now();
  const file = `${REPORTS}/${report}.json`;
  const { status, told } = await ran(name, file, aside ? 'pipe' : 'inherit');
  if (aside) process.stdout.write(`\n── ${name}\n${Buffer.concat(told)}`);
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const counted = report && existsSync(file) ? readers[report](JSON.parse(readFileSync(file, 'utf8'))) : null;
  passed += counted ? counted.passed : Number(status === 0);
  failed += counted ? counted.failed : Number(status !== 0);
  if (counted && status !== 0 && counted.failed === 0) failed += 1; // a runner that broke, or a file that did not load
  if (counted && counted.passed === 0 && counted.failed === 0) failed += 1; // no test is not a pass
}

const built = check({ name: 'build' }, true); // on one core, while the quick ones take the other
for (const each of quick) await check(each, true);
await built;
for (const each of slow) await check(each);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
