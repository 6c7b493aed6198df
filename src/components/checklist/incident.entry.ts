import '../shell/shell.entry.ts';
import { printOnClick } from '../shell/print-button.ts';
import { RegionSwitch } from '../shell/region-switch.element.ts';
import { ChecklistForm } from './checklist-form.element.ts';
import { ClearList } from './clear-list.element.ts';
import { IncidentClock } from './incident-clock.element.ts';

customElements.define('checklist-form', ChecklistForm);
customElements.define('clear-list', ClearList);
customElements.define('region-switch', RegionSwitch);
customElements.define('incident-clock', IncidentClock);
printOnClick();
