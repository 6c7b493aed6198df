import { MarkupError } from '../../browser/markup-error.ts';

/**
 * `<site-menu>`: opens the menu under the masthead instead of following the link to the menu's page.
 * Needs inside: links with `data-menu-open` (useful alone), and `[data-menu-panel]`, hidden. A link with
 * `data-menu-open="law"` goes on to the choice of law in it.
 */
export class SiteMenu extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    const panel = this.querySelector<HTMLElement>('[data-menu-panel]');
    const openers = [...this.querySelectorAll<HTMLAnchorElement>('a[data-menu-open]')];
    if (!panel || openers.length === 0) throw new MarkupError(this, 'links with data-menu-open and a panel');

    panel.id ||= 'menu-panel';
    for (const opener of openers) {
      // A link that opens something in place is a button to those who hear the page.
      opener.setAttribute('role', 'button');
      opener.setAttribute('aria-controls', panel.id);
    }
    let lastOpener = openers[0];
    const show = (isOpen: boolean) => {
      panel.hidden = !isOpen;
      for (const opener of openers) opener.setAttribute('aria-expanded', String(isOpen));
    };
    show(false);

    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const openFrom = (event: Event) => {
      const opener = (event.target as Element).closest<HTMLAnchorElement>('a[data-menu-open]');
      if (!opener) return;
      event.preventDefault();
      lastOpener = opener;
      show(panel.hidden !== false);
      if (!panel.hidden && opener.dataset['menuOpen'] === 'law')
        panel.querySelector<HTMLElement>('[data-law-choice] input:checked')?.focus();
    };
    this.addEventListener('click', openFrom, { signal });
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key === ' ') openFrom(event);
        if (event.key === 'Escape' && !panel.hidden) {
          show(false);
          lastOpener?.focus();
        }
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }
}
