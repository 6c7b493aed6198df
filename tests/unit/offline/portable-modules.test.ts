import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import { portableModules } from '../../../integrations/portable/modules.ts';

const folder = mkdtempSync(join(tmpdir(), 'modules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Modules as the bundler writes them. */
function write(modules: Record<string, string>) {
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, name), code);
}

/** A page as far as the script needs one. Scripts that are added run at once, from what was made. */
function browser(scripts: Map<string, string>, run: string) {
  const log: string[] = [];
  const loaded: string[] = [];
  class Element {
    dataset: Record<string, string> = { root: '../', run };
    src = '';
    listeners: Record<string, () => void> = {};
    addEventListener(type: string, listener: () => void) {
      this.listeners[type] = listener;
    }
  }
  const page = {
    log,
    loaded,
    document: {
      documentElement: { dataset: { root: '../' } },
      currentScript: new Element(),
      createElement: () => new Element(),
      querySelector: () => ({}),
      head: {
        append(element: Element) {
          const name = element.src.replace('../portable/', '');
          loaded.push(name);
          vm.runInContext(scripts.get(name) ?? '', context);
          element.listeners['load']?.();
        },
      },
    },
  };
  const context = vm.createContext(page);
  vm.runInContext('globalThis.globalThis = globalThis;' + (scripts.get('app.js') ?? ''), context);
  return { log, loaded, context };
}

write({
  'shared.A1.js': 'let count=0;log.push("shared");function next(){return ++count}export{next as n};',
  'one.B2.js':
    'import{n}from"./shared.A1.js";log.push("one "+n());globalThis.later=()=>import(`./part.C3.js`).then(e=>e.go());',
  'two.D4.js': 'import"./one.B2.js";import{n}from"./shared.A1.js";log.push("two "+n());',
  'part.C3.js':
    'import{n}from"./shared.A1.js";import{d}from"./deep.E5.js";function go(){log.push("part "+n()+d)}export{go};',
  'deep.E5.js': 'const d="!";log.push("deep");export{d};',
});

describe('difference: script envelope', () => {
  test('a page runs its own entry, each module once, and in order', async () => {
    const scripts = await portableModules(folder, ['one.B2.js', 'two.D4.js']);
    expect(browser(scripts, 'two.D4.js').log).toEqual(['shared', 'one 1', 'two 2']);
    expect(browser(scripts, 'one.B2.js').log).toEqual(['shared', 'one 1']);
  });

  test('what is loaded on demand is a file of its own, and shares what is shared', async () => {
    const scripts = await portableModules(folder, ['one.B2.js']);
    expect([...scripts.keys()].sort()).toEqual(['app.js', 'part-deep.e5.js', 'part-part.c3.js']);
    const { log, loaded, context } = browser(scripts, 'one.B2.js');
    expect(loaded).toEqual([]);
    await (context['later'] as () => Promise<void>)();
    await (context['later'] as () => Promise<void>)();
    expect(loaded.sort()).toEqual(['part-deep.e5.js', 'part-part.c3.js']);
    expect(log).toEqual(['shared', 'one 1', 'deep', 'part 2!', 'part 3!']);
  });

  test('nothing is left that a browser refuses from a folder', async () => {
    for (const script of (await portableModules(folder, ['one.B2.js'])).values()) {
      expect(script).not.toMatch(/\bimport\s*[("'{]|\bexport\s*\{|import\.meta/);
    }
  });

  test('a module that asks where it lies stops the build', async () => {
    write({ 'meta.F6.js': 'log.push(import.meta.url);' });
    await expect(portableModules(folder, ['meta.F6.js'])).rejects.toThrow(
      'cannot take the module meta.F6.js',
    );
  });
});
