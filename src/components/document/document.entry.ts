import '../shell/shell.entry.ts';
import { RegionPart } from '../guide/region-part.element.ts';
import { ReviewDue } from '../guide/review-due.element.ts';
import { printOnClick } from '../shell/print-button.ts';
import { RegionSwitch } from '../shell/region-switch.element.ts';

customElements.define('region-part', RegionPart);
customElements.define('region-switch', RegionSwitch);
customElements.define('review-due', ReviewDue);
printOnClick();
