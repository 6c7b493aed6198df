import '../shell/shell.entry.ts';
import { printOnClick } from '../shell/print-button.ts';
import { ChecklistCount } from './checklist-count.element.ts';
import { ChecklistIndex } from './checklist-index.element.ts';
import { ChosenTopics } from './chosen-topics.element.ts';

customElements.define('checklist-index', ChecklistIndex);
customElements.define('checklist-count', ChecklistCount);
customElements.define('chosen-topics', ChosenTopics);
printOnClick();
