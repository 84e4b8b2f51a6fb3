import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.png', '.woff2']); // compressed already

/** Serves a built site as a host in the open does: compressed. `page` gives the HTML of an address, null: the file's. */
export async function servePacked(
  dist: string,
  page: (address: URL) => string | null,
): Promise<{ server: Server; url: string }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://host');
    const path = normalize(address.pathname.endsWith('/') ? `${address.pathname}index.html` : address.pathname);
    const type = extname(path);
    try {
      const html = page(address);
      const key = html === null ? path : address.href;
      let body = packed.get(key);
      if (body === undefined) {
        const plain = html === null ? readFileSync(join(dist, path)) : Buffer.from(html);
        body = PACKED.has(type) ? plain : gzipSync(plain, { level: 9 });
        packed.set(key, body);
      }
      response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
      if (!PACKED.has(type)) response.setHeader('content-encoding', 'gzip');
      response.setHeader('cache-control', 'max-age=600');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('bench: the server has no port');
  return { server, url: `http://127.0.0.1:${bound.port}/` };
}
