import type { TypeReading } from '../find-type.ts';

/** The types of the RIS specification (2001 and 2011), with those that programs write besides. */
const RIS_TYPES = {
  ABST: 'article',
  ADVS: 'anything',
  AGGR: 'dataset',
  ANCIENT: 'book',
  ART: 'anything',
  BILL: 'statement',
  BLOG: 'commentary',
  BOOK: 'book',
  CASE: 'statement',
  CHAP: 'chapter',
  CHART: 'anything',
  CLSWK: 'book',
  COMP: 'software',
  CONF: 'paper',
  CPAPER: 'paper',
  CTLG: 'book',
  DATA: 'dataset',
  DBASE: 'dataset',
  DICT: 'book',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article',
  ELEC: 'webpage',
  ENCYC: 'chapter',
  EQUA: 'anything',
  FIGURE: 'anything',
  GEN: 'anything',
  GOVDOC: 'report',
  GRANT: 'report',
  HEAR: 'talk',
  ICOMM: 'anything',
  INPR: 'preprint',
  JFULL: 'book',
  JOUR: 'article',
  LEGAL: 'statement',
  MANSCPT: 'preprint',
  MAP: 'anything',
  MGZN: 'commentary',
  MPCT: 'anything',
  MULTI: 'anything',
  MUSIC: 'anything',
  NEWS: 'commentary',
  PAMP: 'report',
  PAT: 'report',
  PCOMM: 'statement',
  PREPRINT: 'preprint',
  RPRT: 'report',
  SER: 'book',
  SLIDE: 'talk',
  SOUND: 'talk',
  STAND: 'report',
  STAT: 'statement',
  STD: 'report',
  THES: 'thesis',
  UNBILL: 'statement',
  UNPB: 'preprint',
  VIDEO: 'talk',
  WEB: 'webpage',
} as const satisfies Record<string, TypeReading>;

/** What the tag TY says; a type that nobody knows may be anything. */
export function readRisType(type: string): TypeReading {
  const known = type.toUpperCase();
  return isKnown(known) ? RIS_TYPES[known] : 'anything';
}

function isKnown(type: string): type is keyof typeof RIS_TYPES {
  return Object.hasOwn(RIS_TYPES, type);
}
