// Serves the built site as any static host would, under any path.
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves `dist` under `base` (with slashes at both ends) on a port, 0 for a free one. Answers with its address. A file that
 * is not there may come until `pending` resolves.
 */
export async function serveSite({ base = '/', port = 0, dist = 'dist', pending = Promise.resolve() } = {}) {
  // Scripts and data may be read from anywhere: a page of ours in a sandboxed frame is of no origin.
  const setHeaders = (response) => response.setHeader('Access-Control-Allow-Origin', '*');
  const files = sirv(dist, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end('not found');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return missing();
    const within = `/${url.slice(base.length)}`;
    const answer = (otherwise) => {
      request.url = within;
      return files(request, response, otherwise);
    };
    return answer(() => pending.then(() => answer(missing)));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, url: `http://127.0.0.1:${server.address().port}${base}` };
}
