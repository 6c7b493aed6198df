/** The words of MDX as a book prints them: nothing to press, ids that are unique in the whole book. */
import AskMentor from '../guide/AskMentor.astro';
import Cite from '../guide/Cite.astro';
import Steps from '../guide/Steps.astro';
import BookChecklist from './BookChecklist.astro';
import BookDocument from './BookDocument.astro';
import BookHeading from './BookHeading.astro';
import BookRegion from './BookRegion.astro';
import BookSay from './BookSay.astro';
import BookText from './BookText.astro';

export const bookWords = {
  Steps,
  Say: BookSay,
  Region: BookRegion,
  Cite,
  Term: BookText,
  Checklist: BookChecklist,
  Document: BookDocument,
  AskMentor,
  a: BookText,
  h2: BookHeading,
};
