import type { Work } from '../catalogue/model.ts';
import type { WorkType } from '../schemas/work.ts';
import { types } from '../words/en.ts';
import { braced, named, text, titled } from './bibtex-field.ts';
import type { Field } from './bibtex-field.ts';
import { escapeTex } from './bibtex-text.ts';
import { setRangeSign } from '../text/range-sign.ts';

/** What a type of work becomes in BibTeX. */
export interface EntryForm {
  /** A type that BibTeX's own styles know, so that none of them warns; biblatex knows these too. */
  readonly type: string;
  /** Fields between date and identifiers, in order. */
  readonly fields: readonly Field[];
}

const PAGES: Field = [
  'pages',
  ({ pages }) => braced(pages && setRangeSign(escapeTex(pages), '--'), String),
];
const VOLUME = text('volume', ({ volume }) => volume);
const SERIES = text('series', ({ series }) => series);
const EDITION = text('edition', ({ edition }) => edition);
const NUMBER = text('number', ({ number }) => number);
const PUBLISHER = named('publisher', ({ publishers, institution }) =>
  publishers.length > 0 ? publishers : [institution],
);
/** BibTeX can print a volume or a number of a series, not both. */
const SERIES_NUMBER = text('number', ({ volume, number, issue }) =>
  volume === undefined ? (number ?? issue) : undefined,
);
const EVENT: readonly Field[] = [
  text('eventtitle', ({ event }) => event?.name),
  text('venue', ({ event }) => event?.place),
  text(
    'eventdate',
    ({ event }) => [event?.start, event?.end].filter(Boolean).join('/') || undefined,
  ),
];

/** What BibTeX knows no type for is `misc`; biblatex prints what it is, in English as records have it, and where it came out. */
function toMisc(
  type: WorkType,
  where: (work: Work) => string | undefined,
  further: readonly Field[] = [],
): EntryForm {
  return {
    type: 'misc',
    fields: [['type', () => `{${types[type].one}}`], text('howpublished', where), ...further],
  };
}

/** The site or the column that a commentary stands in, and whose it is. */
function toSite({ container, series, publisher }: Work): string | undefined {
  const place = container ?? series;
  return (
    [place, place === publisher ? undefined : publisher].filter(Boolean).join(', ') || undefined
  );
}

/** Who put out a report; BibTeX's own styles warn where nobody did. */
function findInstitutions({ institution, publishers, arxiv }: Work): readonly string[] {
  if (institution !== undefined) return [institution];
  return publishers.length === 0 && arxiv !== undefined ? ['arXiv'] : publishers;
}

/** The form of a work: that of its type, but for a report that nobody put out. */
export function toForm(work: Work): EntryForm {
  const isLoose = work.type === 'report' && findInstitutions(work).length === 0;
  return isLoose
    ? toMisc('report', ({ series, container }) => series ?? container)
    : FORMS[work.type];
}

/** The form of each type of work: what says where it came out. */
const FORMS = {
  article: {
    type: 'article',
    fields: [
      text('journal', ({ container }) => container),
      SERIES,
      VOLUME,
      text('number', ({ issue, number }) => issue ?? number),
      PAGES,
      PUBLISHER,
    ],
  },
  preprint: toMisc('preprint', ({ container, publisher }) => container ?? publisher, [NUMBER]),
  paper: {
    type: 'inproceedings',
    fields: [
      titled('booktitle', ({ container, event }) => container ?? event?.name),
      SERIES,
      VOLUME,
      SERIES_NUMBER,
      PAGES,
      named('publisher', ({ publishers }) => publishers),
      named('organization', ({ institution }) => [institution]),
      ...EVENT,
    ],
  },
  report: {
    type: 'techreport',
    fields: [
      ['type', () => '{Report}'],
      named('institution', findInstitutions),
      named('publisher', ({ institution, publishers }) =>
        institution === undefined ? [] : publishers,
      ),
      text('series', ({ series, container }) => series ?? container),
      VOLUME,
      NUMBER,
      PAGES,
    ],
  },
  commentary: toMisc('commentary', toSite, [SERIES, VOLUME, PAGES]),
  statement: toMisc(
    'statement',
    ({ institution, publisher, container }) => publisher ?? institution ?? container,
    [NUMBER],
  ),
  book: { type: 'book', fields: [SERIES, VOLUME, SERIES_NUMBER, EDITION, PUBLISHER] },
  chapter: {
    type: 'incollection',
    fields: [
      titled('booktitle', ({ container }) => container),
      SERIES,
      VOLUME,
      SERIES_NUMBER,
      EDITION,
      PAGES,
      PUBLISHER,
    ],
  },
  thesis: {
    type: 'phdthesis',
    // Nothing says of what degree it is, and without a type of its own it would be printed as a PhD thesis.
    fields: [
      ['type', () => '{Thesis}'],
      named('school', ({ institution, publishers }) =>
        institution === undefined ? publishers : [institution],
      ),
      NUMBER,
    ],
  },
  dataset: toMisc(
    'dataset',
    ({ publisher, institution, container }) => publisher ?? institution ?? container,
    [text('version', ({ number }) => number)],
  ),
  software: toMisc(
    'software',
    ({ publisher, institution, container }) => publisher ?? institution ?? container,
    [text('version', ({ number }) => number)],
  ),
  webpage: toMisc(
    'webpage',
    ({ container, publisher, institution }) => container ?? publisher ?? institution,
    [SERIES],
  ),
  talk: toMisc(
    'talk',
    ({ event, container, publisher, institution }) =>
      event?.name ?? container ?? publisher ?? institution,
    [SERIES, ...EVENT],
  ),
} as const satisfies Readonly<Record<WorkType, EntryForm>>;
