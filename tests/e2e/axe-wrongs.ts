import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, some } from './site.ts';

// axe-core over a page as it stands.

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that ask for colours: of the same page in others, nothing else can differ. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface Look {
  /** The part that is looked at; else the whole page. */
  readonly within?: string;
  readonly rules?: readonly string[];
  /** Rules that have no meaning there. */
  readonly but?: readonly string[];
}

/** What is wrong with the page as it stands, a line for each. */
export async function wrongs(page: Page, { within = 'html', rules, but = [] }: Look = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE); // which no policy forbids
  return page.evaluate(
    async ({ part, values, tags, off }) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const { violations } = await engine.run(part, {
        runOnly: values === null ? { type: 'tag', values: tags } : { type: 'rule', values },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    { part: within, values: rules === undefined ? null : [...rules], tags: TAGS, off: [...but] },
  );
}

export const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Nothing is wrong with the page, in any colours. */
export async function expectNoWrongs(page: Page, what: string, within = 'html'): Promise<void> {
  // In forced colours the browser paints its own: a long run looks at what we paint all the same.
  for (const [colours, media] of some(Object.entries(COLOURS), ([name]) => name !== 'forced colours')) {
    await page.emulateMedia(media);
    const look = colours === 'light' ? { within } : { within, rules: OF_COLOUR };
    expect.soft(await wrongs(page, look), `${what}, ${colours}`).toEqual([]);
  }
  await page.emulateMedia(COLOURS.light);
}
