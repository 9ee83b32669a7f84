import type { TypeReading } from '../find-type.ts';

/** The entry types of BibTeX and biblatex, with aliases and what Zotero, JabRef and Mendeley write besides. */
const BIBTEX_TYPES = {
  article: 'article',
  artwork: 'anything',
  audio: 'talk',
  bibnote: 'anything',
  book: 'book',
  bookinbook: 'chapter',
  booklet: 'report',
  collection: 'book',
  commentary: 'commentary',
  conference: 'paper',
  dataset: 'dataset',
  electronic: 'webpage',
  image: 'anything',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper',
  inreference: 'chapter',
  jurisdiction: 'statement',
  legal: 'statement',
  legislation: 'statement',
  letter: 'statement',
  manual: 'report',
  mastersthesis: 'thesis',
  misc: 'anything',
  movie: 'anything',
  music: 'anything',
  mvbook: 'book',
  mvcollection: 'book',
  mvproceedings: 'book',
  mvreference: 'book',
  online: 'webpage',
  patent: 'report',
  performance: 'talk',
  periodical: 'book',
  phdthesis: 'thesis',
  preprint: 'preprint',
  proceedings: 'book',
  reference: 'book',
  report: 'report',
  review: 'article',
  software: 'software',
  standard: 'report',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  suppperiodical: 'article',
  techreport: 'report',
  thesis: 'thesis',
  unpublished: 'anything',
  video: 'talk',
  www: 'webpage',
} as const satisfies Record<string, TypeReading>;

/** What the type of an entry says; a type that nobody knows may be anything. */
export function readBibtexType(type: string): TypeReading {
  return isKnown(type) ? BIBTEX_TYPES[type] : 'anything';
}

function isKnown(type: string): type is keyof typeof BIBTEX_TYPES {
  return Object.hasOwn(BIBTEX_TYPES, type);
}
