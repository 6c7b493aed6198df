import '../shell/shell.entry.ts';
import { CopyText } from '../shell/copy-text.element.ts';
import { OfflineState } from './offline-state.element.ts';

customElements.define('copy-text', CopyText);
customElements.define('offline-state', OfflineState);
