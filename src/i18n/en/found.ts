/** The site's own lists as the search finds them: a sentence about each, and what people type when they look for it. */
export const found = {
  guides: { about: 'All guides, topic by topic.', keywords: ['articles', 'how to', 'read everything'] },
  checklists: {
    about: 'All checklists, with how far you have come in each.',
    keywords: ['to-do list', 'tick off', 'all lists', 'where was I', 'my progress', 'audit'],
  },
  documents: {
    about: 'All documents: blank forms to print and fill in with a pen.',
    keywords: ['templates', 'forms to print', 'sample contracts', 'download a form', 'fill in'],
  },
  aToZ: {
    about: 'Every guide, checklist and document in one list, by the letters of the alphabet.',
    keywords: ['table of contents', 'index', 'overview', 'sitemap', 'list of everything'],
  },
  glossary: {
    about: 'The words of this site explained, in English and Swedish.',
    keywords: ['what does it mean', 'dictionary', 'abbreviations', 'explain a word', 'translate'],
  },
  sources: {
    about: 'Every fact on this site about law, money or deadlines, with where it comes from.',
    keywords: ['references', 'citations', 'where does this come from', 'is this true', 'links to the law'],
  },
  changes: {
    about: 'What has been added to the site or corrected, and when.',
    keywords: ['what is new', 'updates', 'last updated', 'is this up to date', 'news feed', 'RSS'],
  },
  device: {
    about: 'What your browser keeps for this site. See it all, and erase it if you like.',
    keywords: [
      'delete my answers',
      'erase everything I typed',
      'start over',
      'save my progress',
      'where are my answers saved',
      'shared computer',
      'dark mode',
    ],
  },
};
export type FoundMessages = typeof found;
