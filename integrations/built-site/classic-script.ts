import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Makes one classic script of a module and all that it imports: for browsers without module workers, and for folders,
 * where no browser opens a module.
 *
 * @param define Names that are replaced by these expressions.
 */
export async function classicScript(entry: URL, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    define,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
