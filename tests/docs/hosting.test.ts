import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILES } from '../../src/core/export/file-names.ts';
import { POLICY_WITH_FRAMES } from '../../src/pages/policy.ts';

const blocks = [...readFileSync('docs/hosting.md', 'utf8').matchAll(/### ([^\n]+)\n[^#]*?```\w*\n(.*?)```/gs)];

describe('the recipes for hosts', () => {
  test('are there for three kinds', () => expect(blocks).toHaveLength(3));

  test.each(
    blocks.map(([, name = '', code = '']) => [name, code] as const),
  )('%s: send the policy of the pages', (_name, code) => {
    const policies = code.match(/default-src[^"\n]*?(?=; frame-ancestors)/g) ?? [];
    expect(policies.length).toBeGreaterThan(0);
    for (const policy of policies) expect(policy).toBe(POLICY_WITH_FRAMES);
    expect(code).toMatch(/Access-Control-Allow-Origin/);
    expect(code).toMatch(/nosniff/);
    expect(code).toMatch(/immutable/);
  });

  test.each(
    blocks.map(([, name = '', code = '']) => [name, code] as const),
  )('%s: send data as what they are, under a name of ours', (_name, code) => {
    for (const type of ['text/csv', 'application/geo+json']) expect(code).toContain(type);
    expect(code).toMatch(/utf-8/);
    expect(code).toMatch(/attachment; filename=\\?"borderline-/);
  });

  test('a list of names has every file of the data that holds records', () => {
    const [, , listed = ''] = blocks.map(([, , code = '']) => code);
    for (const name of Object.keys(FILES)) {
      expect(listed).toContain(`/data/${name}\n`);
      expect(listed).toContain(`filename="borderline-${name}"`);
    }
  });
});
