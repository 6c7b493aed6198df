/**
 * Makes an element like another one, and keeps every node that is alike already: the link that somebody is just pressing
 * stays the same link while the text beside it arrives.
 *
 * @param old Stands on the page. Where it is about another hit than `fresh`, this takes its place.
 */
export function become(old: ChildNode, fresh: ChildNode): void {
  if (old.isEqualNode(fresh)) return;
  if (!(old instanceof HTMLElement && fresh instanceof HTMLElement) || !areAlike(old, fresh)) {
    old.replaceWith(fresh);
    return;
  }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
  becomeAll(old, [...fresh.childNodes]);
}

/** The same with all that stands in an element. */
function becomeAll(parent: HTMLElement, fresh: readonly ChildNode[]): void {
  const before = [...parent.childNodes];
  fresh.forEach((node, place) => {
    const old = before[place];
    if (old) become(old, node);
    else parent.append(node);
  });
  for (const old of before.slice(fresh.length)) old.remove();
}

function areAlike(old: HTMLElement, fresh: HTMLElement): boolean {
  return old.nodeName === fresh.nodeName && hitOf(old) === hitOf(fresh);
}

/** The id of the hit that an element is or holds. */
function hitOf(element: HTMLElement): string | undefined {
  return element.dataset['id'] ?? element.querySelector<HTMLElement>('[data-id]')?.dataset['id'];
}
