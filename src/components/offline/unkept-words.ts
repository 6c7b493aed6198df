type Field = HTMLInputElement | HTMLTextAreaElement;

const writtenTypes = ['text', 'email', 'tel', 'url', 'number', 'textarea'];

/** Whether someone stands in a field that takes words. */
export function isWriting(): boolean {
  const field = document.activeElement;
  return isField(field) && (field.type === 'search' || writtenTypes.includes(field.type));
}

/**
 * Whether the page holds words that would be lost if it was loaded again. Fields that are kept as soon as they are left
 * say so with `data-change` (checklists) or stand inside `[data-kept]`; a note that is too long is not kept.
 */
export function hasUnkeptWords(): boolean {
  return [...document.querySelectorAll<Field>('input, textarea')].some((field) => {
    if (!writtenTypes.includes(field.type) || field.value === field.defaultValue) return false;
    const isKept = field.hasAttribute('data-change') || field.closest('[data-kept]') !== null;
    return !isKept || field.getAttribute('aria-invalid') === 'true';
  });
}

function isField(element: Element | null): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
