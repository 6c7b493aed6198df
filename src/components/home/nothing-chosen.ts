/**
 * The pad of the front page, sent with nothing checked, leads to the list that fits everyone: a list of all lists would
 * not say what to do first. Without script the link beside the button leads there.
 *
 * Needs in the page: a form with `data-pad`, in it checkboxes and a link with `data-nothing-chosen`.
 */
export function startWhenNothingIsChosen(): void {
  const pad = document.querySelector<HTMLFormElement>('form[data-pad]');
  pad?.addEventListener('submit', (event) => {
    const start = pad.querySelector<HTMLAnchorElement>('a[data-nothing-chosen]');
    if (!start || pad.querySelector('input:checked')) return;
    event.preventDefault();
    start.click();
  });
}
