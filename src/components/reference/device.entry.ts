import '../shell/shell.entry.ts';
import { KeptPages } from '../offline/kept-pages.element.ts';
import { KeptList } from './kept-list.element.ts';

customElements.define('kept-list', KeptList);
customElements.define('kept-pages', KeptPages);
