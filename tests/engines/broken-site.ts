import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** What a host answers instead of a file. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** The built site on a host that has some files wrong, and says what it likes in its headers. It can be changed at any time. */
export interface BrokenSite {
  readonly url: string;
  readonly server: Server;
  answer: ((path: string) => Answer | null) | null;
  headers: Readonly<Record<string, string>>;
}

export async function brokenSite(): Promise<BrokenSite> {
  const files = sirv('dist', { dev: true, etag: true });
  const site: { -readonly [Key in keyof BrokenSite]: BrokenSite[Key] } = {
    url: '',
    answer: null,
    headers: {},
    server: createServer((request, response) => {
      for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
      const wrong = site.answer?.((request.url ?? '/').replace(/[?#].*$/, '')) ?? null;
      if (wrong === null)
        return files(request, response, () => {
          response.statusCode = 404;
          response.end('not found');
        });
      response.statusCode = wrong.status;
      response.setHeader('Content-Type', wrong.type);
      response.setHeader('Cache-Control', 'no-store');
      response.end(wrong.body);
    }),
  };
  await new Promise<void>((listening) => site.server.listen(0, '127.0.0.1', listening));
  const address = site.server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  site.url = `http://127.0.0.1:${address.port}/`;
  return site;
}
