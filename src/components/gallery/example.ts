import type { Localized } from '../../domain/locale.ts';

/**
 * One state of a component that is worth seeing. Stands beside the component in `Name.examples.ts`, without logic, and
 * is drawn by the gallery in both languages: on screen, without script and on paper.
 */
export interface Example<Props extends object> {
  /** What is to be seen, as the heading over it. */
  name: Localized;
  /** What is the same in both languages. */
  props: Props;
}

/** An example that says something: `words` is its slot, or the texts that the component is given. */
export interface WordedExample<Props extends object, Words = string> extends Example<Props> {
  words: Localized<Words>;
}
