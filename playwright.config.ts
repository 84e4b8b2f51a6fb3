import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.mjs';

const report = process.env['REPORT'];
const executablePath = findBrowser();
if (executablePath === null)
  throw new Error('No Chromium found: set CHROMIUM_PATH, or install one; npm test does it itself');

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
    launchOptions: {
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
    },
  },
});
