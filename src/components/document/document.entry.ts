import '../shell/shell.entry.ts';
import { RegionPart } from '../guide/region-part.element.ts';
import { ReviewDue } from '../guide/review-due.element.ts';
import { printOnClick } from '../shell/print-button.ts';

customElements.define('region-part', RegionPart);
customElements.define('review-due', ReviewDue);
printOnClick();
