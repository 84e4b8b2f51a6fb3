import { runnerImport, type ViteDevServer } from 'vite';

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const loaded = new Map<string, Promise<unknown>>();

/**
 * A module of ours that has components, which a configuration file could not import itself: from the development server
 * as it stands now, in a build from the disk, once. `file` is a path from the project's root.
 */
export async function loadModule<Module>(root: string, file: string, server?: ViteDevServer): Promise<Module> {
  if (server !== undefined) return (await server.ssrLoadModule(`/${file}`)) as Module;
  const path = `${root}/${file}`;
  const known = loaded.get(path) ?? runnerImport(path, { configFile: false, root, oxc }).then(({ module }) => module);
  loaded.set(path, known);
  return known as Promise<Module>;
}
