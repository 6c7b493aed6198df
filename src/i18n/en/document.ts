/** The documents: their index, the page of each, and what the frame prints round every paper. */
export const document = {
  indexTitle: 'Documents',
  /** The short answer of the index. */
  indexAnswer: (count: number) =>
    `Here are ${count} papers in three piles: the ones you hand over, the ones you keep, and the one you bring. Print them as blank forms and fill them in with a pen.`,
  goTo: 'Go to:',
  /** First line of each pile, and of a document's card. */
  forReader: { customer: 'For your customer', business: 'For the business', mentor: 'For your mentor' },
  /** At the right end of that line, in the index. */
  pileNote: {
    customer: (count: number) => `The yellow copy: ${papers(count)} to show, hand over or sign`,
    business: (count: number) =>
      `The white leaf: ${papers(count)} that ${count === 1 ? 'stays' : 'stay'} with you`,
    mentor: (count: number) => `The pink copy: ${papers(count)} to bring`,
  },
  pileTitle: {
    customer: 'Hand it over',
    business: 'Keep it in the binder',
    mentor: 'Bring it to the meeting',
  },
  /** In the list of jumps: the pile, and how many papers are in it. */
  pileLink: (pile: string, count: number) => `${pile}, ${count}`,
  /** At the right of a row: how much paper, and what is done with it. */
  pagesAndUse: (pages: string, use: string) => `${pages}, ${use}`,
  pagesAtMost: (count: number) => (count === 1 ? '1 page' : `Up to ${count} pages`),
  use: {
    sign: 'to sign',
    'fill-in-and-sign': 'to fill in and sign',
    'fill-in': 'to fill in',
    'hand-over': 'to hand over',
    keep: 'to keep',
    bring: 'to bring',
  },
  /** Under the piles. */
  neverType:
    'Never type a customer’s name, health details or card number here. Write them on the paper, with a pen.',

  /** On phones, above everything else: the paper stands far down. */
  paperFirst: 'See the paper first',

  /** Boxes at the head of a document's page. */
  copiesBox: 'Copies',
  /** "White for you, yellow for the customer". */
  copiesFor: (leaves: readonly string[]) => sentence(leaves.join(', ')),
  copyLeaf: {
    business: 'white for you',
    customer: 'yellow for the customer',
    mentor: 'pink for the mentor',
  },
  pagesBox: 'Length',
  pagesPerCopy: (pages: number, copies: number) =>
    `${pages === 1 ? '1 page' : `Up to ${pages} pages`}${copies === 1 ? '' : ' each'}`,
  printPaper: 'Print the blank form',
  /** In place of the button where no script runs. */
  printWithBrowser: 'Print this page with your browser: only the form is printed.',
  /** Under the button, where no law is chosen. */
  printsBoth: 'Both countries’ forms are printed. Choose a law below to print one.',
  notFor: 'Not for',
  before: 'Before you use it',
  notes: 'Good to know',
  /** Beside a region's name, while its points are folded. */
  readPoints: (count: number) => (count === 1 ? 'Read 1 point' : `Read ${count} points`),
  guides: 'The guides it belongs to',
  paper: 'The paper, blank',
  /** Choice of which blank paper is shown and printed, when there is one for each kind of visit. */
  choosePaper: 'There is one form for each. Show and print:',
  /** Beside the name of the region. */
  paperSize: { us: 'Letter', se: 'A4' },
  /** Above a paper on the screen, after whom it is for: another copy that is not shown. */
  alsoCopy: {
    business: 'The white copy for you says the same and prints after it.',
    customer: 'The customer’s yellow copy says the same and prints after it.',
    mentor: 'The mentor’s pink copy says the same and prints after it.',
  },
  showFormFor: 'Show the form for',
  readThisForm: 'See this form',

  /** On the paper. */
  copyOf: (number: number, count: number, copy: string) => `Copy ${number} of ${count}: ${copy}`,
  copyName: { business: 'the business', customer: 'the customer', mentor: 'the mentor' },
  squaresNote: 'A line with a square counts only if it is checked.',
  yes: 'Yes',
  no: 'No',
  signatureLine: {
    signature: 'Signature',
    name: 'Printed name',
    'place-date': 'Place and date',
    date: 'Date',
  },
  /** Columns of what the owner's plan holds, on blank paper. */
  planCaption: 'Our checklists',
  planColumns: { checklist: 'Checklist', done: 'Lines done', open: 'What is still open' },
  madeWith: 'Made with Safe Hands. This is guidance, not legal advice.',
  versionAndLaw: (version: number, law: string) => `Version ${version} · Law: ${law}`,
};
export type DocumentMessages = typeof document;

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function papers(count: number): string {
  return count === 1 ? '1 paper' : `${count} papers`;
}
