import '../shell/shell.entry.ts';
import { printOnClick } from '../shell/print-button.ts';
import { ChecklistCount } from './checklist-count.element.ts';
import { ChecklistFilter } from './checklist-filter.element.ts';
import { ChecklistForm } from './checklist-form.element.ts';
import { ClearList } from './clear-list.element.ts';
import { NextUnfinished } from './next-unfinished.element.ts';

customElements.define('checklist-form', ChecklistForm);
customElements.define('checklist-count', ChecklistCount);
customElements.define('checklist-filter', ChecklistFilter);
customElements.define('clear-list', ClearList);
customElements.define('next-unfinished', NextUnfinished);
printOnClick();
