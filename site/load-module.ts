import { runnerImport, type ViteDevServer } from 'vite';

/**
 * A module of ours that has components, which a configuration file could not import itself: from the development server
 * as it stands now, in a build from the disk. `file` begins with a slash, from the project's root.
 */
export async function loadModule<Module>(root: string, file: string, server?: ViteDevServer): Promise<Module> {
  if (server !== undefined) return (await server.ssrLoadModule(file)) as Module;
  const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
  return (await runnerImport<Module>(`${root}${file}`, { configFile: false, root, oxc })).module;
}
