import { otherLocale, type Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { inPageLanguage } from '../../i18n/in-page.ts';
import { MarkupError } from '../../browser/markup-error.ts';
import { answeredLines } from '../checklist/ChecklistLines.examples.ts';
import { drawGroup } from '../search/hit-list.ts';
import { hitListExamples } from '../search/hit-list.examples.ts';

/**
 * `<gallery-hits data-hit="0">`: draws one of the examples of a hit, as the search does.
 * Needs inside: `<ol>`. The name of topic 4 comes in `data-topic-name`.
 */
export class GalleryHits extends HTMLElement {
  connectedCallback() {
    const list = this.querySelector('ol');
    const example = hitListExamples[Number(this.dataset['hit'])];
    if (!list || !example) throw new MarkupError(this, 'an <ol>, and data-hit with the place of an example');
    const locale = inPageLanguage<Locale>({ en: 'en', sv: 'sv' });
    list.replaceChildren(
      drawGroup(example.words[locale], {
        texts: messages[locale].search,
        topics: new Map([[4, this.dataset['topicName'] ?? '']]),
        progress: answeredLines,
        ...(example.props.isOtherLanguage ? { locale: otherLocale(locale) } : {}),
      }),
    );
  }
}
