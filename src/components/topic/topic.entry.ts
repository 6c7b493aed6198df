import '../shell/shell.entry.ts';
import { ChecklistCount } from '../checklist/checklist-count.element.ts';
import { printOnClick } from '../shell/print-button.ts';

customElements.define('checklist-count', ChecklistCount);
printOnClick();
