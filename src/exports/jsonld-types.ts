import type { WorkType } from '../schemas/work.ts';

/** Classes of schema.org for what is catalogued; a talk has none of its own. */
export const SCHEMA_TYPES = {
  article: 'ScholarlyArticle',
  preprint: 'ScholarlyArticle',
  paper: 'ScholarlyArticle',
  report: 'Report',
  commentary: 'Article',
  statement: 'Article',
  book: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  webpage: 'WebPage',
  talk: 'CreativeWork',
} as const satisfies Record<WorkType, string>;
