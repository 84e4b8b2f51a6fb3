// Finds the browser that the checks drive, or installs Debian's; says what to type where it may not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where a program is; null where it is not. */
export function onPath(name) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Path of an installed Chromium or Chrome; null where there is none. `CHROMIUM_PATH` comes first. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`CHROMIUM_PATH: expected a browser, found nothing at ${given}`);
    process.exit(1);
  }
  return NAMES.map(onPath).find(Boolean) ?? PLACES.find((place) => existsSync(place)) ?? null;
}

const SHELL = 'chromium-headless-shell';

/**
 * Path of the same browser without windows, whose pages cost a fifth less; the browser itself where that is not installed, or
 * where CHROMIUM_PATH says which is meant.
 */
export const findShell = () => (process.env.CHROMIUM_PATH ? null : onPath(SHELL)) ?? findBrowser();

/** Installs Debian's packages where this is Debian and this user may; else does nothing. */
export function installPackages(names) {
  if (!onPath('apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${names.join(', ')} from Debian …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

/** The browser's path; installs Debian's package where there is none and this user may. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  installPackages(['chromium']);
  installPackages([SHELL]); // apart: not every Debian has it
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    'No Chromium found. Type: sudo apt-get install chromium   (or set CHROMIUM_PATH to a Chromium or Chrome)',
  );
  process.exit(1);
}
