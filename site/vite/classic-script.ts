import { build, type Rollup } from 'vite';

/** A script, and the modules that it was made of. */
interface ClassicScript {
  readonly code: string;
  readonly modules: readonly string[];
}

/**
 * A script of ours as one classic file that loads nothing more: for pages that may be of no origin. `define` are names
 * that stand in it for what only the build knows, each as an expression.
 */
export async function classicScript(
  root: string,
  file: string,
  define: Readonly<Record<string, string>> = {},
): Promise<ClassicScript> {
  const built = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `${root}/${file}`, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  const [chunk, ...others] = built.output;
  if (chunk === undefined || others.length > 0 || chunk.imports.length + chunk.dynamicImports.length > 0)
    throw new Error(`${file}: expected one file that imports nothing, got ${built.output.length}`);
  return { code: chunk.code, modules: chunk.moduleIds };
}
