import '../shell/shell.entry.ts';
import { CopyText } from '../shell/copy-text.element.ts';
import { startWhenNothingIsChosen } from './nothing-chosen.ts';

customElements.define('copy-text', CopyText);
startWhenNothingIsChosen();
