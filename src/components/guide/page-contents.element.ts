/**
 * `<page-contents>`: marks the section that is being read in the list of sections.
 * Needs inside: links to `#section` ids of the page.
 */
export class PageContents extends HTMLElement {
  #watching?: IntersectionObserver;

  connectedCallback() {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
    );
    this.#watching = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        const current = entered && links.get(entered.target.id);
        if (!current) return;
        for (const link of links.values()) link.removeAttribute('aria-current');
        current.setAttribute('aria-current', 'true');
      },
      { rootMargin: '0px 0px -70% 0px' },
    );
    for (const id of links.keys()) {
      const heading = document.getElementById(id);
      if (heading) this.#watching.observe(heading);
    }
  }

  disconnectedCallback() {
    this.#watching?.disconnect();
  }
}
