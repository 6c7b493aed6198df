import { noSettings, parseSettings, type Settings } from '../domain/settings.ts';
import { storage } from './storage.ts';

/** What the reader has chosen; nothing chosen when the device keeps nothing or something damaged. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await storage().read('settings')).settings;
}

/**
 * Keeps a choice and shows it at once on this page.
 *
 * @returns Whether it is kept on the device. A damaged record is not overwritten: the choice then holds for this page.
 */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<boolean> {
  const { settings, isDamaged } = parseSettings(await storage().read('settings'));
  const changed: Settings = { ...settings, ...change };
  showSettings(isDamaged ? { ...noSettings, ...change } : changed);
  const isKept = !isDamaged && (await storage().write('settings', changed));
  document.dispatchEvent(new CustomEvent('settings-changed', { detail: changed }));
  return isKept;
}

/** Puts region and look on the page, as `before-paint.ts` does before it is drawn. */
export function showSettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  if (settings.region) dataset['region'] = settings.region;
  else delete dataset['region'];
  if (settings.theme === 'light' || settings.theme === 'dark') dataset['theme'] = settings.theme;
  else delete dataset['theme'];
  if (settings.slashOpensSearch === false) dataset['slash'] = 'off';
  else delete dataset['slash'];
}

/** Shows what is chosen, and tells every part of the page that shows it too. */
export function announceSettings(settings: Settings): void {
  showSettings(settings);
  document.dispatchEvent(new CustomEvent('settings-changed', { detail: settings }));
}

declare global {
  interface DocumentEventMap {
    /** The reader has chosen a language, law or look. */
    'settings-changed': CustomEvent<Settings>;
  }
}
