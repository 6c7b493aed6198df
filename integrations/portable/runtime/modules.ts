/**
 * Runs the site's modules from a folder, where browsers refuse modules. The build has made a function of each, under its
 * file's name in `kbLazy`; those that every page may need lie in `app.js` with this, others in a file of their own that
 * `kbImport` loads when they are asked for. Each runs once, however many ask.
 */
import { folder as en } from '../../../src/i18n/en/folder.ts';
import { folder as sv } from '../../../src/i18n/sv/folder.ts';

type Exports = Record<string, unknown>;
type ModuleFunction = (
  module: { exports: Exports },
  exports: Exports,
  require: (name: string) => Exports,
) => void;

/** For each part that lies in a file of its own: the files that have to be there before it can run, itself among them. */
declare const portableParts: Record<string, string[]>;

declare global {
  var kbLazy: Record<string, ModuleFunction>;
  var kbImport: (name: string) => Promise<Exports>;
  var kbScript: (file: string) => Promise<void>;
  var kbRun: (script: Element | null) => void;
}

const root = document.documentElement.dataset['root'] ?? './';
const running = new Map<string, { exports: Exports }>();
const scripts = new Map<string, Promise<void>>();

function run(name: string): Exports {
  const before = running.get(name);
  if (before) return before.exports;
  const part = globalThis.kbLazy[name];
  if (!part) throw new Error(`${name} is not in this folder.`);
  const module = { exports: {} };
  running.set(name, module);
  part(module, module.exports, run);
  return module.exports;
}

/** Loads a classic script of the folder, once. A missing file is said on the page. */
function script(file: string): Promise<void> {
  const before = scripts.get(file);
  if (before) return before;
  const loading = new Promise<void>((resolve, reject) => {
    const element = document.createElement('script');
    element.src = `${root}portable/${file}`;
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      scripts.delete(file);
      element.remove();
      sayTrouble();
      reject(new Error(`portable/${file} is missing.`));
    });
    document.head.append(element);
  });
  scripts.set(file, loading);
  return loading;
}

function sayTrouble(): void {
  const words = (document.documentElement.lang === 'sv' ? sv : en).brokenPart;
  if (document.querySelector('.folder-trouble')) return;
  const notice = document.createElement('p');
  notice.className = 'folder-trouble';
  notice.setAttribute('role', 'alert');
  notice.textContent = words;
  document.body.prepend(notice);
}

globalThis.kbLazy = {};
globalThis.kbScript = script;
globalThis.kbImport = async (name) => {
  await Promise.all((portableParts[name] ?? []).map((file) => script(file)));
  return run(name);
};
/** Runs what the page's own module scripts were. */
globalThis.kbRun = (element) => {
  document.documentElement.dataset['runs'] = '';
  for (const name of (element as HTMLElement | null)?.dataset['run']?.split(' ') ?? []) run(`./${name}`);
};
