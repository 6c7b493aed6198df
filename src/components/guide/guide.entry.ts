import '../shell/shell.entry.ts';
import { ChecklistForm } from '../checklist/checklist-form.element.ts';
import { CopyText } from '../shell/copy-text.element.ts';
import { printOnClick } from '../shell/print-button.ts';
import { RegionSwitch } from '../shell/region-switch.element.ts';
import { GlossaryTerm } from './glossary-term.element.ts';
import { PageContents } from './page-contents.element.ts';
import { RegionPart } from './region-part.element.ts';
import { ReviewDue } from './review-due.element.ts';

customElements.define('region-part', RegionPart);
customElements.define('region-switch', RegionSwitch);
customElements.define('glossary-term', GlossaryTerm);
customElements.define('page-contents', PageContents);
customElements.define('review-due', ReviewDue);
customElements.define('copy-text', CopyText);
customElements.define('checklist-form', ChecklistForm);
printOnClick();
