// `npm start`: installs what is missing, builds the site, serves it, prints its address.
import { ensurePackages, run } from './lib/install.mjs';

ensurePackages();
run('npm', ['run', '--silent', 'build']);
const { serveSite } = await import('./lib/serve.mjs');
const port = Number(process.env.PORT ?? 4173);
const { url } = await serveSite({ port }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${port} is taken; another one is used.`);
  return serveSite();
});
console.log(`\nThe story is at ${url}\nStop it with Ctrl+C.`);
