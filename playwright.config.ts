import { defineConfig } from '@playwright/test';
import { findBrowser, findShell } from './scripts/lib/browser.mjs';

const report = process.env['REPORT'];
const browser = findBrowser();
const shell = findShell();
if (browser === null || shell === null)
  throw new Error('No Chromium found: set CHROMIUM_PATH, or install one; npm test does it itself');

/** What looks at letters themselves: without windows, each is as wide as whole pixels, which no reader sees. */
const WHOLE = /\/(?:start|kept-pictures|one-picture)\.test\.ts$/;

const launch = (executablePath: string) => ({
  executablePath,
  chromiumSandbox: false,
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-compositing', // pages painted by the same software renderer take four times as long
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/kept/{arg}{ext}', // one set: letters are our own, and the renderer is software
  workers: 3, // on two cores: a test waits half of its time
  retries: 0,
  ...(process.env['LONG'] === undefined ? { grepInvert: /@long/ } : {}),
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: report === undefined ? 'list' : [['dot'], ['json', { outputFile: report }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1024, height: 640 }, // the renderer is software: half the pixels are half the time
  },
  projects: [
    { name: 'whole', testMatch: WHOLE, use: { launchOptions: launch(browser) } }, // first: it has the longest test
    { name: 'shell', testIgnore: WHOLE, use: { launchOptions: launch(shell) } },
  ],
});
