import { describe, expect, it } from 'vitest';
import { distance, EYES, hueApart, oklch, over } from '../../../src/core/theme/colour-vision.ts';
import { contrast } from '../../../src/core/theme/contrast.ts';
import { faintIn } from '../../../src/core/theme/least-contrast.ts';
import { type ColourName, VOICES } from '../../../src/core/theme/theme.ts';
import { SCHEMES, THEMES } from '../../../src/core/theme/themes.ts';

const TEXT = 4.5; // WCAG 1.4.3
const LIT = 1.25; // to 1, after WCAG: a lit country, beside one that is not
const APART = 10; // CIEDE2000: told apart at a glance, not only side by side

const SLATE = ['slate1', 'slate2', 'slate3'] as const satisfies ColourName[];
const SAND = ['sand1', 'sand2', 'sand3'] as const satisfies ColourName[];
const SIDES = [...SLATE, 'slateName', ...SAND, 'sandName'] as const satisfies ColourName[];
const COUNTRY = ['land', 'emphasis'] as const satisfies ColourName[];
const MAP = [...COUNTRY, 'water', ...SLATE, ...SAND] as const satisfies ColourName[];

describe.each(SCHEMES)('the %s theme', (scheme) => {
  const theme = THEMES[scheme];

  it('is named as it is chosen', () => {
    expect([theme.name, theme.scheme]).toEqual([scheme, scheme]);
  });

  it('has only colours that the map can mix, all but one without an alpha', () => {
    const { name: _name, scheme: _scheme, shadow, ...colours } = theme;
    for (const value of Object.values(colours)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
    expect(shadow).toMatch(/^#[0-9a-f]{8}$/);
  });

  it('sets every text legibly on every ground that it may lie on, and shows every mark and the border on each', () => {
    expect(faintIn(theme)).toEqual([]);
  });

  it('keeps the credit legible through its see-through ground, whatever lies beneath', () => {
    for (const beneath of [...MAP, 'ink'] as const)
      expect(contrast(theme.ink2, over(theme.paper, theme[beneath], 0.82)), beneath).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(EYES)('keeps the six voices apart: %s', (eye) => {
    const near = VOICES.flatMap((one, index) =>
      VOICES.slice(index + 1).flatMap((two) => {
        const apart = distance(theme[one], theme[two], eye);
        return apart < (eye === 'everybody' ? 2 * APART : APART) ? [`${one}, ${two}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });

  it('lights a country so that it stands out from its neighbours', () => {
    expect(distance(theme.emphasis, theme.land)).toBeGreaterThan(3.5);
    for (const other of ['land', 'emphasis', 'water', 'border'] as const)
      expect(contrast(theme.outline, theme[other]), `outline, ${other}`).toBeGreaterThanOrEqual(LIT);
  });

  it('lets no brand draw that outline like a common border', () => {
    expect(faintIn({ ...theme, outline: theme.border })).toContainEqual(
      expect.objectContaining({ colour: 'outline', ground: 'border', least: LIT }),
    );
  });

  it('parts water from land, and the two sides of the border from each other', () => {
    expect(distance(theme.water, theme.land)).toBeGreaterThan(APART);
    expect(distance(theme.slate1, theme.sand1)).toBeGreaterThan(2 * APART);
  });

  it('tints neither side of the border as a light that says go or stop', () => {
    for (const side of SIDES)
      for (const signal of ['#ff0000', '#00ff00'])
        expect(hueApart(theme[side], signal), `${side}, ${signal}`).toBeGreaterThan(40);
  });

  it('gives the two sides the same weight: alike in lightness and in how much colour they have', () => {
    const alike = [...SLATE, 'slateName' as const].map((ring, i) => [ring, SAND[i] ?? 'sandName'] as const);
    for (const [one, two] of alike) {
      const [a, b] = [oklch(theme[one]), oklch(theme[two])];
      expect(Math.abs(a.lightness - b.lightness), `${one}, ${two}`).toBeLessThan(0.01);
      expect(Math.abs(a.chroma - b.chroma), `${one}, ${two}`).toBeLessThan(0.03); // land is warm, so sand needs a little more
    }
  });

  it.each(EYES)('tells the two sides apart, bands and names: %s', (eye) => {
    expect(distance(theme.slate1, theme.sand1, eye)).toBeGreaterThan(1.5 * APART);
    expect(distance(theme.slateName, theme.sandName, eye)).toBeGreaterThan(1.5 * APART);
  });

  it('takes no voice’s colour for a side of the border', () => {
    for (const side of SIDES)
      for (const voice of VOICES)
        expect(distance(theme[side], theme[voice]), `${side}, ${voice}`).toBeGreaterThan(APART);
  });

  it('fades the bands outwards, each ring nearer to the land than the one inside it', () => {
    for (const [one, two, three] of [SLATE, SAND]) {
      const away = [one, two, three].map((ring) => distance(theme[ring], theme.land));
      expect(away).toEqual([...away].sort((a, b) => b - a));
    }
  });
});

describe('the two themes', () => {
  it('light a country by its land where that can be: by night, as paper leaves no room above day’s', () => {
    expect(contrast(THEMES.dark.emphasis, THEMES.dark.land)).toBeGreaterThanOrEqual(LIT);
    expect(contrast('#ffffff', THEMES.light.land), 'by day its outline says it').toBeLessThan(LIT);
  });

  it('give each voice the same hue, so that it stays who it is', () => {
    const hue = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
      return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
    };
    for (const voice of VOICES) {
      if (voice === 'reporter') continue; // ink has none
      const turn = Math.abs(hue(THEMES.light[voice]) - hue(THEMES.dark[voice]));
      expect(Math.min(turn, 360 - turn), voice).toBeLessThan(30);
    }
  });

  it('draw what reporters saw in ink', () => {
    for (const scheme of SCHEMES) expect(THEMES[scheme].reporter).toBe(THEMES[scheme].ink);
  });
});
