// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themesCss, voicesCss } from '../../src/core/theme/css.ts';
import { SCHEMES, type Scheme, THEMES } from '../../src/core/theme/themes.ts';

interface Rule {
  readonly media: string | null;
  readonly selector: string;
  readonly body: string;
}

function rulesOf(css: string): readonly Rule[] {
  return [...css.matchAll(/(?:@media ([^{]+?) \{\n)?(:root[^{]*?) \{([^}]*)\}/g)].map(([, media, selector, body]) => ({
    media: media ?? null,
    selector: selector ?? '',
    body: body ?? '',
  }));
}

const RULES = rulesOf(themesCss());

const MEDIA: Readonly<Record<string, (on: 'screen' | 'print', system: Scheme) => boolean>> = {
  screen: (on) => on === 'screen',
  'screen and (prefers-color-scheme: dark)': (on, system) => on === 'screen' && system === 'dark',
};

/** The scheme that holds: of the rules that match, the one with most weight, and of those the last. */
function schemeFor(system: Scheme, chosen: Scheme | null, on: 'screen' | 'print' = 'screen'): string {
  const root = document.documentElement;
  root.removeAttribute('data-theme');
  if (chosen !== null) root.dataset['theme'] = chosen;
  const weight = ({ selector }: Rule): number => selector.split(/[:[]/).length;
  const matching = RULES.filter(
    ({ media, selector }) => (media === null || MEDIA[media]?.(on, system)) && root.matches(selector),
  ).sort((a, b) => weight(a) - weight(b));
  return /color-scheme: (\w+);/.exec(matching.at(-1)?.body ?? '')?.[1] ?? 'none';
}

describe('the style sheet of the themes', () => {
  it('holds every named colour of a theme wherever that theme holds', () => {
    expect(RULES).toHaveLength(3);
    for (const { body } of RULES) {
      const theme = THEMES[/color-scheme: dark/.test(body) ? 'dark' : 'light'];
      for (const [name, value] of Object.entries(theme)) {
        if (name === 'name' || name === 'scheme') continue;
        expect(body, name).toContain(`: ${value};`);
      }
      expect([...body.matchAll(/--/g)]).toHaveLength(Object.keys(theme).length - 2);
    }
  });

  it('knows every media query that it is judged by', () => {
    for (const { media } of RULES) expect(media === null || media in MEDIA, String(media)).toBe(true);
  });

  it('follows the system where the reader chose nothing', () => {
    for (const system of SCHEMES) expect(schemeFor(system, null)).toBe(system);
  });

  it('follows the reader against the system, in both directions', () => {
    expect(schemeFor('dark', 'light')).toBe('light');
    expect(schemeFor('light', 'dark')).toBe('dark');
  });

  it('follows the reader where the system agrees', () => {
    for (const scheme of SCHEMES) expect(schemeFor(scheme, scheme)).toBe(scheme);
  });

  it('is light on paper, whatever was chosen', () => {
    for (const system of SCHEMES)
      for (const chosen of [null, ...SCHEMES]) expect(schemeFor(system, chosen, 'print')).toBe('light');
  });
});

describe('the style sheets of the page', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file): [string, string] => [file, readFileSync(`src/${file}`, 'utf8')]);
  const all = themesCss() + sheets.map(([, css]) => css).join('\n');

  it.each(sheets)('%s uses only variables that exist', (_file, css) => {
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '');
    expect(used.filter((name) => !all.includes(`${name}:`))).toEqual([]);
  });

  const themed = sheets.filter(([file]) => !/(print|present\/\w+)\.css$/.test(file)); // paper and a wall have no themes
  it.each(themed)('%s has no colour of its own, which one theme would not know of', (_file, css) => {
    const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
    expect(rules.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch)a?\([^)]*\)|:\s*(white|black)\b/gi)).toBeNull();
  });
});

describe('the colours of a story’s own voices', () => {
  const paint = { light: '#125a5c', dark: '#57b5a2' };
  const css = voicesCss([
    { colour: '1', paint: null },
    { colour: '2', paint },
    { colour: 'reporter', paint: null },
  ]);

  it('hold where those of the themes hold', () => {
    const rules = rulesOf(css ?? '');
    expect(rules.map(({ media, selector }) => [media, selector])).toEqual(
      RULES.map(({ media, selector }) => [media, selector]),
    );
    expect(rules.map(({ body }) => body.trim())).toEqual([
      `--voice2: ${paint.light};`,
      `--voice2: ${paint.dark};`,
      `--voice2: ${paint.dark};`,
    ]);
  });

  it('need no sheet where there are none', () => {
    expect(voicesCss([{ colour: '1', paint: null }])).toBeNull();
  });
});
