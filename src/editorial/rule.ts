import type { Content } from './content.ts';
import type { Finding } from './problem.ts';

/** One promise that the content keeps, and what an editor is told when it does not. */
export interface Rule {
  /** Its file under `rules/`, and its heading in CONTRIBUTING.md. */
  id: string;
  /** A warning is printed and stops nothing. */
  isWarning?: true;
  /** Pure: what is wrong with this content. Never throws, whatever the content is. */
  check: (content: Content) => Finding[];
}
