/**
 * Makes classic scripts of the built modules: browsers refuse modules from a folder. Each module becomes a function under
 * its file's name, once, so that what two of them share stays shared; what is loaded on demand online is so here too.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { classicScript } from '../built-site/classic-script.ts';

interface BuiltModule {
  code: string;
  /** Modules that run before it. */
  imports: string[];
  /** Modules it asks for later. */
  lazy: string[];
}

/**
 * @param assets The folder with the built modules.
 * @param entries Names of the modules that pages run.
 * @returns The scripts by file name: `app.js` for every page, and one for each part that is loaded later.
 */
export async function portableModules(
  assets: string,
  entries: Iterable<string>,
): Promise<Map<string, string>> {
  const modules = await readModules(assets, entries);
  const eager = closure(modules, entries);
  const parts: Record<string, string[]> = {};
  for (const [, { lazy }] of modules) {
    for (const name of lazy) {
      const needed = [...closure(modules, [name])].filter((other) => !eager.has(other));
      parts[`./${name}`] = needed.map(fileOf);
    }
  }
  const define = (name: string) => {
    const code = modules.get(name)?.code ?? '';
    return `kbLazy["./${name}"]=function(module,exports,require){${code}};`;
  };
  const runtime = await runtimeScript('modules', { portableParts: JSON.stringify(parts) });
  const app = [runtime, ...[...eager].sort().map(define), 'kbRun(document.currentScript);'].join('\n');
  const later = [...modules.keys()].filter((name) => !eager.has(name));
  const scripts = new Map([
    ['app.js', app],
    ...later.map((name): [string, string] => [fileOf(name), define(name)]),
  ]);
  for (const [name, script] of scripts) refuseModules(name, script);
  return scripts;
}

/** The file of a part that is loaded later. In small letters: some disks take large ones for the same. */
function fileOf(name: string): string {
  return `part-${name.toLowerCase()}`;
}

async function readModules(assets: string, entries: Iterable<string>): Promise<Map<string, BuiltModule>> {
  const modules = new Map<string, BuiltModule>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (modules.has(name)) continue;
    const module = await readModule(assets, name);
    modules.set(name, module);
    waiting.push(...module.imports, ...module.lazy);
  }
  return modules;
}

/** One module as the inside of a function. */
async function readModule(assets: string, name: string): Promise<BuiltModule> {
  const imports: string[] = [];
  const lazy: string[] = [];
  const source = await readFile(join(assets, name), 'utf8');
  const { outputFiles, warnings } = await build({
    stdin: { contents: withoutPreloads(source), sourcefile: name, resolveDir: assets, loader: 'js' },
    bundle: true,
    format: 'cjs',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'neighbors',
        setup(builder) {
          builder.onResolve({ filter: /./ }, ({ path, kind }) => {
            if (kind === 'entry-point') return undefined;
            const neighbor = basename(path);
            (kind === 'dynamic-import' ? lazy : imports).push(neighbor);
            return { path: `./${neighbor}`, external: true };
          });
        },
      },
    ],
  });
  const problem = warnings[0]?.text;
  if (problem) throw new Error(`The portable edition cannot take the module ${name}: ${problem}`);
  const code = (outputFiles[0]?.text ?? '').replace(/\bimport\(/g, 'kbImport(').trim();
  return { code, imports, lazy };
}

/** Vite's helper would ask for modules ahead, by link. All that a part needs is loaded with it here. */
function withoutPreloads(source: string): string {
  return source.replace(/m\.f\s*=\s*\[[^\]]*\]/g, (list) => {
    if (/\.css["'`]/.test(list)) {
      throw new Error(
        'A part that is loaded on demand brings a stylesheet, which the portable edition cannot load.',
      );
    }
    return 'm.f=[]';
  });
}

/** All that has to run for these modules, in no order. */
function closure(modules: ReadonlyMap<string, BuiltModule>, names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...(modules.get(name)?.imports ?? []));
  }
  return found;
}

/** What a browser would refuse from a folder must not be left. */
function refuseModules(name: string, script: string): void {
  const left = /(?<![\w.$])import\s*(?:\(|["'{*])|import\.meta|\bexport\s*[{*]/.exec(script)?.[0];
  if (left) throw new Error(`portable/${name} still has “${left}”, which does not work from a folder.`);
}

/** A script of `runtime/`, made classic. */
export function runtimeScript(name: string, define?: Record<string, string>): Promise<string> {
  return classicScript(new URL(`./runtime/${name}.ts`, import.meta.url), define);
}
