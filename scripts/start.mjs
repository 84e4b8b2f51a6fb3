// `npm start`: installs what is missing, builds the site, serves it as soon as its pages stand, prints its address.
import { ensurePackages } from './lib/install.mjs';

ensurePackages();
const { build, loadConfigFromFile } = await import('vite');
const { serveSite } = await import('./lib/serve.mjs');

const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' });
const site = config.plugins.flat().find(({ name }) => name === 'site');
const port = Number(process.env.PORT ?? 4173);
let finish = () => {};
const pending = new Promise((resolve) => {
  finish = resolve;
});

/** Serves what stands; what does not yet is waited for. */
async function serve() {
  const { url } = await serveSite({ port, pending }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken; another one is used.`);
    return serveSite({ pending });
  });
  console.log(`\nThe story is at ${url}\nStop it with Ctrl+C. Its pictures are being drawn meanwhile.`);
}

let serving = Promise.resolve();
site.api.onPages(() => {
  serving = serve();
});
await build({ ...config, configFile: false, logLevel: 'warn' });
finish();
await serving;
console.log('Everything is built.');
