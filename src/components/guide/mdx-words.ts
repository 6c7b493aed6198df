/** The words an author may use in MDX, given to every text without imports. The table stands in CONTRIBUTING.md. */
import Checklist from '../checklist/Checklist.astro';
import Document from '../document/Document.astro';
import AskMentor from './AskMentor.astro';
import Cite from './Cite.astro';
import Link from './Link.astro';
import Region from './Region.astro';
import Say from './Say.astro';
import SectionHeading from './SectionHeading.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

export const mdxWords = {
  Steps,
  Say,
  Region,
  Cite,
  Term,
  Checklist,
  Document,
  AskMentor,
  a: Link,
  h2: SectionHeading,
};
