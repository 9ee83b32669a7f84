import type { WorkType } from '../schemas/work.ts';

/** Item types of Zotero, as its schema names them; what a page or a list says to be saved as. */
export const ZOTERO_TYPES = {
  article: 'journalArticle',
  preprint: 'preprint',
  paper: 'conferencePaper',
  report: 'report',
  commentary: 'blogPost',
  statement: 'document',
  book: 'book',
  chapter: 'bookSection',
  thesis: 'thesis',
  dataset: 'dataset',
  software: 'computerProgram',
  webpage: 'webpage',
  talk: 'presentation',
} as const satisfies Record<WorkType, string>;
