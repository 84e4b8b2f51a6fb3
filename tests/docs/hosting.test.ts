import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
});
