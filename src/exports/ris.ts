import { findReadingUrl } from '../catalogue/facts.ts';
import type { Work } from '../catalogue/model.ts';
import { parseDate } from '../schemas/dates.ts';
import type { WorkType } from '../schemas/work.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { toNoticeLine } from './notice.ts';
import { parsePageRange } from './page-range.ts';
import { setRangeSign } from '../text/range-sign.ts';
import { toRisNames } from './ris-names.ts';
import { toSerials } from './ris-serials.ts';
import type { SerialTag } from './ris-serials.ts';

/** A line for each value; none where there is no such thing. */
type Field = readonly [tag: string, value: (work: Work) => string | readonly string[] | undefined];

interface RecordForm {
  readonly type: string;
  /** What SN holds. */
  readonly serial: SerialTag;
  /** The tag under which Zotero finds the editors of this type. */
  readonly editors: 'A2' | 'A3' | 'ED';
  /** Where it came out: container, series, numbers and publisher. */
  readonly fields: readonly Field[];
}

const SERIES: Field = ['T3', ({ series }) => series];
const VOLUME: Field = ['VL', ({ volume }) => volume];
const ISSUE: Field = ['IS', ({ issue }) => issue];
const EDITION: Field = ['ET', ({ edition }) => edition];
const NUMBER: Field = ['M1', ({ number }) => number];
const VERSION: Field = ['ET', ({ number }) => number];
const PUBLISHER: Field = ['PB', ({ publisher, institution }) => publisher ?? institution];
const INSTITUTION: Field = ['PB', ({ publisher, institution }) => institution ?? publisher];
const PAGES: readonly Field[] = [
  ['SP', ({ pages }) => parsePageRange(pages)?.first ?? (pages && setRangeSign(pages, '-'))],
  ['EP', ({ pages }) => parsePageRange(pages)?.last],
];
const IN = (tag: string): Field => [tag, ({ container }) => container];

/** Tags as the RIS specification of 2011 gives them for each type, where it is silent or Zotero differs as Zotero reads them. */
const FORMS = {
  article: {
    type: 'JOUR',
    serial: 'issn',
    editors: 'A2',
    fields: [IN('T2'), SERIES, VOLUME, ISSUE, ...PAGES, PUBLISHER],
  },
  preprint: {
    type: 'UNPB',
    serial: 'isbn',
    editors: 'ED',
    fields: [IN('T2'), NUMBER, ...PAGES, ['M3', () => 'Preprint'], PUBLISHER],
  },
  paper: {
    type: 'CPAPER',
    serial: 'isbn',
    editors: 'A2',
    fields: [
      ['T2', ({ event, container }) => event?.name ?? container],
      ['C1', ({ event }) => event?.place],
      IN('C3'),
      SERIES,
      VOLUME,
      ISSUE,
      ...PAGES,
      PUBLISHER,
    ],
  },
  report: {
    type: 'RPRT',
    serial: 'report',
    editors: 'ED',
    fields: [['T2', ({ series, container }) => series ?? container], VOLUME, ...PAGES, INSTITUTION],
  },
  commentary: {
    type: 'BLOG',
    serial: 'isbn',
    editors: 'A2',
    fields: [
      ['T2', ({ container, series, publisher }) => container ?? series ?? publisher],
      ...PAGES,
      PUBLISHER,
    ],
  },
  statement: {
    type: 'GEN',
    serial: 'isbn',
    editors: 'A2',
    fields: [IN('T2'), SERIES, NUMBER, PUBLISHER],
  },
  book: {
    type: 'BOOK',
    serial: 'isbn',
    editors: 'A3',
    fields: [['T2', ({ series }) => series], VOLUME, NUMBER, EDITION, PUBLISHER],
  },
  chapter: {
    type: 'CHAP',
    serial: 'isbn',
    editors: 'A2',
    fields: [IN('T2'), SERIES, VOLUME, EDITION, ...PAGES, PUBLISHER],
  },
  thesis: { type: 'THES', serial: 'isbn', editors: 'ED', fields: [NUMBER, INSTITUTION] },
  dataset: { type: 'DATA', serial: 'issn', editors: 'ED', fields: [SERIES, VERSION, PUBLISHER] },
  software: {
    type: 'COMP',
    serial: 'isbn',
    editors: 'ED',
    fields: [['T2', ({ series }) => series], VERSION, PUBLISHER],
  },
  webpage: { type: 'ELEC', serial: 'isbn', editors: 'ED', fields: [IN('T2'), PUBLISHER] },
  talk: {
    type: 'SLIDE',
    serial: 'isbn',
    editors: 'ED',
    fields: [
      ['T2', ({ event, container }) => event?.name ?? container],
      ['CY', ({ event }) => event?.place],
      SERIES,
      PUBLISHER,
    ],
  },
} as const satisfies Record<WorkType, RecordForm>;

/** What follows the names, whatever the type. */
const FIRST: readonly Field[] = [
  ['TI', toFullTitle],
  ['PY', ({ published }) => published?.slice(0, 4)],
  ['DA', ({ published }) => published && toRisDate(published)],
];

/** What every record ends with. */
const LAST: readonly Field[] = [
  ['DO', ({ doi }) => doi],
  ['DB', ({ arxiv }) => (arxiv === undefined ? undefined : 'arXiv')],
  ['AN', ({ arxiv }) => (arxiv === undefined ? undefined : `arXiv:${arxiv}`)],
  ['UR', findReadingUrl],
  ['L1', ({ pdf }) => pdf],
  // In Zotero's fields for programs, LA is what the program is written in.
  ['LA', ({ language, type }) => (type === 'software' ? undefined : language)],
  ['AB', ({ summary }) => summary],
  // Zotero takes a semicolon for the end of a keyword.
  ['KW', ({ topics }) => topics.map(({ label }) => label.replaceAll(';', ','))],
];

/** One work as a RIS record, from TY to ER; lines end in CR LF. */
export function toRis(work: Work, key: string): string {
  const form: RecordForm = FORMS[work.type];
  const fields: readonly Field[] = [
    ['TY', () => form.type],
    ['ID', () => key],
    ['AU', () => toRisNames(work, 'author')],
    [form.editors, () => toRisNames(work, 'editor')],
    ['A4', () => toRisNames(work, 'translator')],
    ...FIRST,
    ...form.fields,
    ['SN', () => toSerials(work, form.serial).number],
    ...LAST,
    ['N1', () => toNotes(work, form)],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    [value(work) ?? []].flat().map((text) => toLine(tag, text)),
  );
  return `${lines.join('')}ER  - \r\n`;
}

/** Works as a .ris file, in their order. */
export function toRisFile(works: readonly Work[], keyOf: (work: Work) => string): string {
  return works.map((work) => toRis(work, keyOf(work))).join('\r\n');
}

/** Line breaks would begin a new field, so they are folded with all other space. */
function toLine(tag: string, text: string): string {
  const folded = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return `${tag}  - ${folded}\r\n`;
}

/** "2025/04/17/", "2025/04//", "2025///". */
function toRisDate(published: string): string | undefined {
  if (!parseDate(published)) return undefined;
  const [year = '', month = '', day = ''] = published.split('-');
  return `${year}/${month}/${day}/`;
}

/** What no tag is for: a notice, a list of authors that goes on, and numbers whose tag is taken by another. */
function toNotes(work: Work, { serial }: RecordForm): readonly string[] {
  const { notice } = work;
  const notes = [
    notice && [toNoticeLine(notice), notice.url].filter(Boolean).join(' '),
    toRest(work),
  ];
  return [...notes.filter((note) => note !== undefined), ...toSerials(work, serial).others];
}

function toRest({ moreAuthors }: Work): string | undefined {
  if (moreAuthors === undefined) return undefined;
  return moreAuthors === true
    ? 'The printed list of names goes on.'
    : `The printed list of names has ${String(moreAuthors)} more.`;
}
