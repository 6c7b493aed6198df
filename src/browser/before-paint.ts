/**
 * Reads theme and region before the first paint, so that nothing flashes or moves. Reads only, never writes.
 * A classic blocking script, and the one place beside the adapter that touches `localStorage`; the portable edition
 * leaves it out. It has no imports: the record it reads is `Settings` in `src/domain/settings.ts`.
 */
try {
  const settings = JSON.parse(localStorage.getItem('safe-hands:settings') ?? '{}') as Record<string, unknown>;
  const root = document.documentElement;
  if (settings['theme'] === 'light' || settings['theme'] === 'dark')
    root.dataset['theme'] = settings['theme'];
  if (settings['region'] === 'us' || settings['region'] === 'se') root.dataset['region'] = settings['region'];
  if (settings['slashOpensSearch'] === false) root.dataset['slash'] = 'off';
} catch {
  // Storage refused or unreadable: the page follows the device and shows both laws.
}
export {};
