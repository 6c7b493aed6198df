import { isOverdue, localDay } from '../../domain/dates.ts';

/**
 * `<review-due data-due="2027-11-24" data-overdue="Review due …">`: the page says whether the review is due as of the
 * build; this says it as of today.
 */
export class ReviewDue extends HTMLElement {
  connectedCallback() {
    const { due, overdue } = this.dataset;
    if (!due || !overdue || !isOverdue(due, localDay(new Date()))) return;
    this.textContent = overdue;
    this.closest('dd')?.classList.add('overdue');
  }
}
