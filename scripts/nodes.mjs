// `npm run test:nodes`: the site is the same bytes on every Node that it may be built with, in any locale, zone and
// folder. Each build is in a copy of the working tree, with caches of its own: what another drew would hide what it draws.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const NODES = 'node_modules/.cache/nodes';
const AROUND = [
  { node: '20.19', locale: 'C.UTF-8', zone: 'UTC', folder: 'site' },
  { node: '22', locale: 'tr_TR.UTF-8', zone: 'Asia/Kolkata', folder: 'the site' },
  { node: '24', locale: 'ar_EG.UTF-8', zone: 'America/Los_Angeles', folder: 'Łódź, é & co' },
];
/** Characters shown on each side of a difference. */
const CONTEXT = 60;

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  return error === undefined && status === 0;
}

/** The program of a Node version, from the package that brings it; null where no registry gives it. */
function installed(version) {
  const folder = join(NODES, version);
  const program = resolve(folder, 'node_modules/node/bin/node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  return run('npm', ['install', '--prefix', folder, ...quiet, `node@${version}`]) && existsSync(program)
    ? program
    : null;
}

/** The working tree as it is now, at another place. */
function copyTo(folder) {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const file of stdout.split('\0')) {
    if (file === '' || !existsSync(file)) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Where two files part, and what stands around it in each. */
function parting(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (bytes) => JSON.stringify(bytes.subarray(Math.max(0, at - CONTEXT), at + CONTEXT).toString('utf8'));
  return `byte ${at}\n      ${around(one)}\n      ${around(other)}`;
}

/** What differs between two built sites, a line each. */
function differences(one, other) {
  const [ones, others] = [filesIn(one), filesIn(other)];
  const lone = [...ones.filter((file) => !others.includes(file)), ...others.filter((file) => !ones.includes(file))];
  const changed = ones
    .filter((file) => others.includes(file))
    .flatMap((file) => {
      const [a, b] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
      return a.equals(b) ? [] : [`${file}: ${parting(a, b)}`];
    });
  return [...lone.map((file) => `${file}: in one of the two only`), ...changed];
}

const scratch = mkdtempSync(join(tmpdir(), 'sites-'));
const built = [];
let failed = false;
for (const { node, locale, zone, folder } of AROUND) {
  const program = installed(node);
  if (program === null) {
    console.log(`NOT CHECKED: no registry gave Node ${node}`);
    continue;
  }
  const copy = join(scratch, folder);
  copyTo(copy);
  const env = { ...process.env, LANG: locale, LC_ALL: locale, TZ: zone };
  if (run(program, ['scripts/lib/build-apart.mjs'], { cwd: copy, env })) built.push({ node, at: join(copy, 'dist') });
  else {
    console.log(`Node ${node}: the build failed`);
    failed = true;
  }
}
const [first, ...others] = built;
for (const other of others) {
  const found = differences(first.at, other.at);
  console.log(`Node ${first.node} and ${other.node}: ${filesIn(other.at).length} files, ${found.length} differ`);
  for (const line of found.slice(0, 20)) console.log(`   ${line}`);
  failed ||= found.length > 0;
}
if (process.env.KEEP_SITES === undefined) rmSync(scratch, { recursive: true });
else console.log(`kept under ${scratch}`);
process.exit(failed ? 1 : 0);
