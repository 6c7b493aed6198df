import '../shell/shell.entry.ts';
import { printOnClick } from '../shell/print-button.ts';
import { ChecklistForm } from './checklist-form.element.ts';
import { IncidentClock } from './incident-clock.element.ts';

customElements.define('checklist-form', ChecklistForm);
customElements.define('incident-clock', IncidentClock);
printOnClick();
