import '../shell/shell.entry.ts';
import { ChecklistForm } from '../checklist/checklist-form.element.ts';
import { IncidentClock } from '../checklist/incident-clock.element.ts';
import { GlossaryTerm } from '../guide/glossary-term.element.ts';
import { RegionPart } from '../guide/region-part.element.ts';
import { CopyText } from '../shell/copy-text.element.ts';
import { RegionSwitch } from '../shell/region-switch.element.ts';
import { GalleryHits } from './gallery-hits.element.ts';

customElements.define('checklist-form', ChecklistForm);
customElements.define('incident-clock', IncidentClock);
customElements.define('glossary-term', GlossaryTerm);
customElements.define('region-part', RegionPart);
customElements.define('region-switch', RegionSwitch);
customElements.define('copy-text', CopyText);
customElements.define('gallery-hits', GalleryHits);
