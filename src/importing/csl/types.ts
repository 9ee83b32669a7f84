import type { TypeReading } from '../find-type.ts';

/** The types of CSL 1.0.2, with those that older programs write. */
const CSL_TYPES = {
  article: 'preprint',
  'article-journal': 'article',
  'article-magazine': 'commentary',
  'article-newspaper': 'commentary',
  bill: 'statement',
  book: 'book',
  broadcast: 'talk',
  chapter: 'chapter',
  classic: 'book',
  collection: 'book',
  dataset: 'dataset',
  document: 'anything',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  event: 'talk',
  figure: 'anything',
  graphic: 'anything',
  hearing: 'talk',
  interview: 'commentary',
  legal_case: 'statement',
  legislation: 'statement',
  manuscript: 'preprint',
  map: 'anything',
  motion_picture: 'talk',
  musical_score: 'anything',
  pamphlet: 'report',
  'paper-conference': 'paper',
  patent: 'report',
  performance: 'talk',
  periodical: 'book',
  personal_communication: 'statement',
  post: 'commentary',
  'post-weblog': 'commentary',
  regulation: 'statement',
  report: 'report',
  review: 'article',
  'review-book': 'article',
  software: 'software',
  song: 'anything',
  speech: 'talk',
  standard: 'report',
  thesis: 'thesis',
  treaty: 'statement',
  webpage: 'webpage',
} as const satisfies Record<string, TypeReading>;

/** What the type of an item says; a type that nobody knows may be anything. */
export function readCslType(type: string): TypeReading {
  return isKnown(type) ? CSL_TYPES[type] : 'anything';
}

function isKnown(type: string): type is keyof typeof CSL_TYPES {
  return Object.hasOwn(CSL_TYPES, type);
}
