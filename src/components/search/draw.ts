/** What may be set on a drawn element. */
interface Attributes {
  class?: string;
  lang?: string;
  href?: string;
  type?: string;
  role?: string;
  hidden?: boolean;
  [data: `data-${string}`]: string | undefined;
  [aria: `aria-${string}`]: string | undefined;
}

/**
 * An element with its attributes and what stands in it. Text stays text: nothing is ever read as HTML.
 *
 * @param inside Elements, and texts; `undefined` is left out.
 */
export function draw<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...inside: (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...inside.filter((part) => part !== undefined));
  return element;
}

/** A button that does something on the page. */
export function drawButton(words: string, press: () => void, className = 'link-button'): HTMLButtonElement {
  const button = draw('button', { type: 'button', class: className }, words);
  button.addEventListener('click', press);
  return button;
}

/** The icon of the close button: a cross, as in `Icon.astro`. */
export function drawCross(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M18 6 6 18M6 6l12 12');
  svg.append(path);
  return svg;
}
