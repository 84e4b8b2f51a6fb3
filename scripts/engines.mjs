// `npm run test:engines`: what must hold in Firefox and WebKit too, with engines of their own and, for WebGL, a display.
import { spawnSync } from 'node:child_process';
import { ensureBrowser, installPackages, onPath } from './lib/browser.mjs';
import { ensurePackages } from './lib/install.mjs';

const NEEDED = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  'xvfb-run': 'xvfb',
  pdftotext: 'poppler-utils',
};

ensurePackages();
const missing = () => Object.keys(NEEDED).filter((name) => !onPath(name));
if (missing().length > 0) installPackages([...Object.values(NEEDED), 'xauth', 'libgl1-mesa-dri', 'libegl1']);
if (missing().length > 0) {
  const names = [...Object.values(NEEDED), 'xauth', 'libgl1-mesa-dri', 'libegl1'].join(' ');
  console.error(`Not found: ${missing().join(', ')}. Type: sudo apt-get install ${names}`);
  process.exit(1);
}
const env = { ...process.env, CHROMIUM_PATH: ensureBrowser() };
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1;
const status =
  run('npm', ['run', '--silent', 'build']) ||
  run('xvfb-run', [
    ...['-a', '-s', '-screen 0 1280x1024x24'], // without a display Firefox has no WebGL
    ...['npx', 'vitest', 'run', '--config', 'tests/engines/vitest.config.ts'],
  ]);
process.exit(status);
