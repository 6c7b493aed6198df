/**
 * `<chosen-topics data-template="First for you: ….">`: the topics that were ticked on the front page (`?topic=…`) come
 * first, with a mark at the list to begin with. A topic nobody knows is ignored.
 * Needs inside: `[data-chosen]`; on the page `[data-topic-id]` groups with `.begin`.
 */
export class ChosenTopics extends HTMLElement {
  connectedCallback() {
    const wanted = new URLSearchParams(location.search).getAll('topic');
    const groups = [...document.querySelectorAll<HTMLElement>('[data-topic-id]')];
    const chosen = groups.filter(({ dataset }) => wanted.includes(dataset['topicId'] ?? ''));
    if (chosen.length === 0) return;

    groups[0]?.before(...chosen);
    for (const group of chosen) {
      const begin = group.querySelector<HTMLElement>('.begin');
      if (begin) begin.hidden = false;
      // The list to begin with stands first in its topic.
      const row = begin?.closest('li');
      row?.parentElement?.prepend(row);
    }
    const names = chosen.map(({ dataset }) => dataset['topicName'] ?? '');
    const sentence = this.querySelector('[data-chosen]');
    const list = new Intl.ListFormat(document.documentElement.lang).format(names);
    if (sentence) sentence.textContent = (this.dataset['template'] ?? '…').replace('…', list);
    this.hidden = false;
  }
}
