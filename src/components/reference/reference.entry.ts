import '../shell/shell.entry.ts';
import { ChoiceFilter } from './choice-filter.element.ts';
import { TextFilter } from './text-filter.element.ts';

customElements.define('choice-filter', ChoiceFilter);
customElements.define('text-filter', TextFilter);
