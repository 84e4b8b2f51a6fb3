// `npm run bench:page`: what the first view costs beside pages that nobody can beat, and what scrolling costs.
// Numbers of one run are for comparing with each other: a machine is not a phone.
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../lib/browser.mjs';
import { type Load, load } from './load.ts';
import { median, spread } from './numbers.ts';
import { plan } from './planning.ts';
import { scroll } from './scroll.ts';
import { servePacked } from './serve.ts';
import { VARIANTS, type Variant, variantOf } from './variants.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);

const html = readFileSync('dist/index.html', 'utf8');
const engine = readdirSync('dist/assets').find((name) => /^live-map-.*\.js$/.test(name));
if (engine === undefined) throw new Error('bench: expected a built site with the live map, found none: npm run build');

const { server, url } = await servePacked('dist', (address) => {
  const variant = VARIANTS.find((name) => name === address.searchParams.get('variant'));
  return variant === undefined ? null : variantOf(html, variant, `./assets/${engine}`);
});
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  chromiumSandbox: false,
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});

const loads = new Map<Variant, Load[]>(VARIANTS.map((variant) => [variant, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const variant of VARIANTS) {
    const address = `${url}?variant=${encodeURIComponent(variant)}`;
    loads.get(variant)?.push(await load(browser, address, variant === 'ours'));
  }

const COLUMNS = [
  ['first paint, ms', ({ firstPaint }: Load) => firstPaint, 0],
  ['largest paint, ms', ({ largestPaint }: Load) => largestPaint, 0],
  ['layout shift', ({ shift }: Load) => shift, 3],
  ['longest task, ms', ({ longest }: Load) => longest, 0],
  ['blocked, ms', ({ blocked }: Load) => blocked, 0],
  ['KB', ({ bytes }: Load) => bytes / 1000, 0],
] as const;
const plain = loads.get('plain page') ?? [];
console.log(`\n${ROUNDS} rounds, 4× slower, 1.6 Mbit/s, 150 ms: medians, quartiles, ratio to the plain page`);
for (const [name, of, digits] of COLUMNS) {
  console.log(`\n${name}`);
  for (const [variant, list] of loads) {
    const numbers = list.map(of);
    const ratio = median(numbers) / median(plain.map(of));
    console.log(
      `  ${variant.padEnd(16)}${spread(numbers, digits).padEnd(26)}${Number.isFinite(ratio) ? ratio.toFixed(2) : ''}`,
    );
  }
}
const lives = (loads.get('ours') ?? []).flatMap(({ live }) => live ?? []);
console.log(`\nfrom the first touch to the live map, ms\n  ours            ${spread(lives)}`);

const { script, own, frames, longest, top } = await scroll(browser, url);
console.log(`\nscroll through the live story, ${frames} frames, not slowed`);
console.log(
  `  script per frame ${(script / frames).toFixed(2)} ms, of it ours ${(own / frames).toFixed(3)} ms, ${((100 * own) / script).toFixed(1)} %`,
);
console.log(`  longest task ${longest.toFixed(0)} ms`);
for (const [name, time] of top) console.log(`    ${(time / frames).toFixed(4)} ms  ${name}`);

console.log('\nplanning, and a frame anywhere in the story');
for (const steps of [16, 1000, 10_000]) {
  const { plan: whole, frame } = plan(steps);
  console.log(`  ${String(steps).padStart(6)} steps: plan ${whole.toFixed(1)} ms, frame ${frame.toFixed(2)} µs`);
}

await browser.close();
server.close();
