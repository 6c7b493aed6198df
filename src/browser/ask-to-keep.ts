/** The reader's answer; `later` when the question was closed without one: it may be asked again. */
export type KeepAnswer = 'yes' | 'no' | 'later';

/**
 * Asks, over the page, whether something may be kept. Only the portable edition needs to.
 *
 * @param texts The question, why it is asked, and the two answers.
 */
export function askToKeep(texts: {
  title: string;
  why: string;
  yes: string;
  no: string;
}): Promise<KeepAnswer> {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask-to-keep';
  const heading = document.createElement('h2');
  heading.id = 'ask-to-keep';
  heading.textContent = texts.title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const why = document.createElement('p');
  why.textContent = texts.why;
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(button('yes', texts.yes), button('no', texts.no));
  dialog.append(heading, why, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const { returnValue } = dialog;
      dialog.remove();
      resolve(returnValue === 'yes' || returnValue === 'no' ? returnValue : 'later');
    });
  });
}

function button(value: KeepAnswer, words: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.value = value;
  element.textContent = words;
  return element;
}
