import '../shell/shell.entry.ts';
import { CopyText } from '../shell/copy-text.element.ts';

customElements.define('copy-text', CopyText);
