import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

it.each(
  sheets,
)('%s lets nothing move by itself, so that there is nothing to stop for those who want none', (_file, css) => {
  expect(css.replaceAll(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(
    /\b(transition|animation|@keyframes|view-transition)\b|(?<!over)scroll-behavior/,
  );
});
