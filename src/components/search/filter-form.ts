/** The filters of the page: read off its fields, put into them, and counted. */
import { isRegion } from '../../domain/region.ts';
import { countChoices, kindChoices, type Filters } from '../../domain/search/filters.ts';
import type { HitGroup } from '../../domain/search/group.ts';

export class FilterForm {
  readonly #form: HTMLElement;

  constructor(form: HTMLElement) {
    this.#form = form;
  }

  read(): Filters {
    const kinds = kindChoices.filter((kind) => this.#field('kind', kind)?.checked);
    const topic = this.#checked('topic');
    const law = this.#checked('law');
    return {
      // All of them is the same as none: nothing is narrowed.
      kinds: kinds.length === kindChoices.length ? [] : kinds,
      ...(topic ? { topic: Number(topic) } : {}),
      ...(isRegion(law) ? { law } : {}),
    };
  }

  write({ kinds, topic, law }: Filters): void {
    for (const kind of kindChoices) {
      const field = this.#field('kind', kind);
      if (field) field.checked = kinds.length === 0 || kinds.includes(kind);
    }
    const chosen = [
      this.#field('topic', topic === undefined ? '' : String(topic)),
      this.#field('law', law ?? 'both'),
    ];
    for (const field of chosen) if (field) field.checked = true;
  }

  /** Writes beside each choice how many pages it would leave. */
  count(groups: readonly HitGroup[]): void {
    const counts = countChoices(groups, this.read());
    for (const count of this.#form.querySelectorAll<HTMLElement>('[data-count]')) {
      const name = count.dataset['count'] ?? '';
      const [, topic] = /^topic-(.*)$/.exec(name) ?? [];
      const [, law] = /^law-(.*)$/.exec(name) ?? [];
      const kind = kindChoices.find((choice) => choice === name);
      if (kind) count.textContent = String(counts.kind(kind));
      else if (topic !== undefined)
        count.textContent = String(counts.topic(topic === '' ? undefined : Number(topic)));
      else count.textContent = String(counts.law(isRegion(law) ? law : undefined));
    }
  }

  #field(name: string, value: string): HTMLInputElement | null {
    return this.#form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  }

  #checked(name: string): string | undefined {
    return this.#form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  }
}
