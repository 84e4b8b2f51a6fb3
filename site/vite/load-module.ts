import { pathToFileURL } from 'node:url';
import type { ViteDevServer } from 'vite';
import { bundled } from '../bundled.ts';

/**
 * A module of ours that has components, which a configuration file could not import itself: from the development server
 * as it stands now, in a build from the disk. `file` is a path from the project's root.
 */
export async function loadModule<Module>(root: string, file: string, server?: ViteDevServer): Promise<Module> {
  if (server !== undefined) return (await server.ssrLoadModule(`/${file}`)) as Module;
  return (await import(pathToFileURL(await bundled(root, file)).href)) as Module;
}
