import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, IndexHtmlTransformResult, Plugin, Rollup } from 'vite';
import { classicScript } from '../classic-script.ts';

const PLAIN = 'src/styles/plain.css';
const GUARD = 'src/app/guard.ts';
const GEODATA = ['geo/far.json', 'geo/names.json'] as const;

/** The script that watches over the others: pages name it in their heads. */
export const GUARD_FILE = 'guard.js';

type Files = readonly (Rollup.OutputAsset | Rollup.OutputChunk)[];

/** The chunks of the live map and all that they import, its worker, and the data of its first frame. */
function engineFiles(files: Files): readonly string[] {
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const found = new Set<string>();
  const take = (name: string): void => {
    const chunk = chunks.get(name);
    if (chunk === undefined || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(take);
  };
  for (const { name, fileName } of chunks.values()) if (name === 'live-map' || name === 'picture') take(fileName);
  const worker = files.find(({ fileName }) => /worker.*\.js$/.test(fileName));
  return [...found, ...(worker === undefined ? [] : [worker.fileName]), ...GEODATA];
}

const SCRIPTS = /\s*(?:<link rel="modulepreload"[^>]*>|<script type="module"[^>]*><\/script>)/g;

/** The page's script and what it imports at its very end: the browser comes to it when there is text to paint, not before. */
function scriptLast(html: string): string {
  const scripts = html.match(SCRIPTS) ?? [];
  if (!scripts.some((tag) => tag.includes('<script')))
    throw new Error('expected a module script in the page, found none');
  return html.replace(SCRIPTS, '').replace('</body>', () => `${scripts.toSorted().join('').trim()}\n  </body>`);
}

/**
 * Tells the page where what it may need later stands: the style sheet for readers without scripts, and the live map's
 * files, which are fetched when nothing else is waiting.
 */
export function headLinks(): Plugin {
  let root = process.cwd();
  return {
    name: 'head-links',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      if (this.environment.config.command !== 'build') return;
      this.emitFile({ type: 'asset', name: GUARD_FILE, source: await classicScript(root, GUARD) });
      this.emitFile({ type: 'asset', name: 'plain.css', source: readFileSync(join(root, PLAIN), 'utf8') });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }): IndexHtmlTransformResult {
        const files = Object.values(bundle ?? {});
        const plain = files.find((file) => file.type === 'asset' && file.names.includes('plain.css'));
        const href = bundle === undefined ? `/${PLAIN}` : `./${plain?.fileName ?? ''}`;
        const engine = engineFiles(files);
        if (bundle !== undefined && (plain === undefined || engine.length < 3))
          throw new Error('expected plain.css and the chunks of the live map in the build, found them not');
        const guard = files.find((file) => file.type === 'asset' && file.names.includes(GUARD_FILE));
        const tags: HtmlTagDescriptor[] = [
          ...(guard === undefined
            ? [] // in development a page whose scripts fail says so in the console
            : [
                {
                  tag: 'script',
                  injectTo: 'body' as const,
                  attrs: { async: true, fetchpriority: 'low', src: `./${guard.fileName}` },
                },
              ]),
          {
            tag: 'noscript',
            injectTo: 'head',
            children: [{ tag: 'link', attrs: { rel: 'stylesheet', media: 'screen', href } }],
          },
          ...(bundle === undefined
            ? []
            : [
                {
                  tag: 'meta',
                  injectTo: 'head' as const,
                  attrs: { name: 'map-engine', content: engine.map((file) => `./${file}`).join(' ') },
                },
              ]),
        ];
        return { html: scriptLast(html), tags };
      },
    },
  };
}
