// Reads each story, prints every problem in it and counts its words and its sides: tsx scripts/check.ts [slug …] [--json] [--strict] [--root <folder>]
// A warning does not fail, unless --strict.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkReport } from '../site/check-report.ts';
import { diskAt } from '../site/input/disk.ts';

const { values, positionals: slugs } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    root: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { json, strict, root } = values;
const disk = diskAt(root ?? join(import.meta.dirname, '..'));
const { passed, out, wrong } = await checkReport(disk, { slugs, json, strict, own: root === undefined });
for (const line of wrong) console.error(line);
for (const line of out) console.log(line);
process.exitCode = passed ? 0 : 1;
