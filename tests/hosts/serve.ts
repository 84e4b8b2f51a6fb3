import { createServer } from 'node:http';

/** A page of somebody else, and with which headers it comes. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Hosts {
  readonly url: string;
  close(): void;
}

/** Serves host pages by name on an origin of their own: another name than the site's, so that the browser keeps them apart. */
export async function serveHosts(pages: Readonly<Record<string, HostPage>>): Promise<Hosts> {
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '/').replace(/^\/|[?#].*$/g, '')];
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value);
    response.end(page?.html ?? 'not found');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return { url: `http://localhost:${address.port}/`, close: () => server.close() };
}
