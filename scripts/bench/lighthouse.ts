// `npm run bench:lighthouse`: what Lighthouse says of the built site as a phone sees it. Accessibility, good practice
// and findability must be whole; speed is of this machine and is only told.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ensureBrowser } from '../lib/browser.mjs';
import { servePacked } from './serve.ts';

const PAGES = { 'the story': '', 'a step': 'step/flight/?page', 'the handout': 'handout/' } as const;
const WHOLE = ['accessibility', 'best-practices', 'seo'] as const;

const { server, url } = await servePacked('dist', () => null);
const browser = await launch({
  chromePath: ensureBrowser(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run'],
  logLevel: 'error',
});
let short = 0;
try {
  for (const [name, path] of Object.entries(PAGES)) {
    const result = await lighthouse(`${url}${path}`, { port: browser.port, logLevel: 'error', output: 'json' });
    if (result === undefined) throw new Error(`lighthouse: expected a report on ${name}, got none`);
    const { categories, audits, runtimeError, finalDisplayedUrl } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`${name}: ${runtimeError.message} at ${finalDisplayedUrl}`);
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
    console.log(`${name}: ${scores.join(', ')}`);
    for (const { id, auditRefs, score } of Object.values(categories)) {
      const whole = WHOLE.some((wanted) => wanted === id);
      if (whole && score !== 1) short += 1;
      for (const { id: audit, weight } of auditRefs) {
        const found = audits[audit];
        if (found === undefined || weight === 0 || found.score === null || found.score >= 0.9) continue;
        console.log(`  ${id}: ${found.title}${found.displayValue === undefined ? '' : ` (${found.displayValue})`}`);
        const { details } = found;
        if (!whole || details === undefined || !('items' in details)) continue;
        for (const item of details.items.slice(0, 5)) console.log(`    ${JSON.stringify(item).slice(0, 300)}`);
      }
    }
  }
} finally {
  browser.kill();
  server.close();
}
if (short > 0) console.error(`${short} scores below 100`);
process.exit(short === 0 ? 0 : 1);
