import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/read/problem.ts';
import { readBrand } from '../../../src/core/read/read-brand.ts';

const told = (source: string): readonly string[] => {
  const result = readBrand(source);
  return result.ok ? [] : result.problems.map(formatProblem);
};

describe('whose site it is', () => {
  it('is ours where nothing is said, or nothing of it', () => {
    const ours = { name: 'Borderline', colours: { light: {}, dark: {} } };
    for (const source of [null, '', '# nothing yet\n'])
      expect(readBrand(source)).toMatchObject({ read: { brand: ours } });
  });

  it('has a name, colours, a logo and faces, each of which may be missing', () => {
    expect(
      readBrand(`name: The Gazette
logo: gazette.svg
colours: { light: { paper: "#ffffff", ink: "#111111" } }
faces: [{ family: sans, weight: "300 700", file: sans.woff2 }]
`),
    ).toMatchObject({
      ok: true,
      read: {
        brand: { name: 'The Gazette', colours: { light: { paper: '#ffffff', ink: '#111111' }, dark: {} } },
        logo: { value: 'gazette.svg' },
        faces: [{ family: 'sans', style: 'normal', weight: '300 700', file: { value: 'sans.woff2' } }],
      },
    });
  });

  it('is refused where a word would be too faint on what it lies on, at the colour that was written', () => {
    const problems = told('colours:\n  light:\n    paper: "#ffffff"\n    ink2: "#aaaaaa"\n');
    expect(problems[0]).toBe(
      'stories/brand.yaml:4:11 colours.light.ink2: expected ink2 on paper with a contrast of 4.5 : 1 or more, got 2.32 : 1; help: take a darker word or a lighter ground',
    );
    expect(problems.every((problem) => problem.startsWith('stories/brand.yaml:4:11 '))).toBe(true);
  });

  it('is refused where a ground would hide words that are ours', () => {
    expect(told('colours: { dark: { paper: "#777777" } }').length).toBeGreaterThan(3);
  });

  it.each([
    [
      'nme: Gazette',
      /^stories\/brand.yaml:1:1: expected one of the keys name, logo, colours, faces.*did you mean "name"/,
    ],
    ['name: 7', /^stories\/brand.yaml:1:7 name: expected text, got 7/],
    ['logo: logo.png', /^stories\/brand.yaml:1:7 logo: expected the name of a file \.svg/],
    ['logo: ../logo.svg', /logo: expected the name of a file \.svg/],
    [
      'colours: { light: { ink: red } }',
      /^stories\/brand.yaml:1:26 colours.light.ink: expected a colour as "#1d1a17", got "red"/,
    ],
    ['colours: { light: { iraq: "#000000" } }', /expected one of the keys paper, ink/],
    ['faces: [{ family: mono, file: a.woff2 }]', /faces\[0\]\.family: expected one of serif, display, sans/],
    ['faces: [{ family: sans, weight: bold, file: a.woff2 }]', /weight: expected a weight as "400"/],
    ['faces: [{ family: sans, file: a.ttf }]', /file: expected the name of a file \.woff2/],
    ['name: [', /^stories\/brand.yaml:1:/],
  ])('says what is wrong, and where: %s', (source, problem) => {
    expect(told(source)[0]).toMatch(problem);
  });
});
