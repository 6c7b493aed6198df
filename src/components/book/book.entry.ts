import '../shell/shell.entry.ts';
import { printOnClick } from '../shell/print-button.ts';
import { BookLaw } from './book-law.element.ts';

customElements.define('book-law', BookLaw);
printOnClick();
