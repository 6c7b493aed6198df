import '../shell/shell.entry.ts';
import { KeptList } from './kept-list.element.ts';

customElements.define('kept-list', KeptList);
