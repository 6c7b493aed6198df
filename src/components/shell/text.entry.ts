import './shell.entry.ts';
import { CopyText } from './copy-text.element.ts';

customElements.define('copy-text', CopyText);
