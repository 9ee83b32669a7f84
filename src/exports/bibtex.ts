import { toDoiUrl } from '../catalogue/facts.ts';
import type { Work } from '../catalogue/model.ts';
import { TYPE_NAMES } from '../catalogue/shelves.ts';
import { parseDate } from '../schemas/dates.ts';
import type { DateParts } from '../schemas/dates.ts';
import type { WorkType } from '../schemas/work.ts';
import { toTexNames } from './bibtex-names.ts';
import { escapeTex, toVerbatim } from './bibtex-text.ts';
import { toFullTitle } from './full-title.ts';
import { toNoticeLine } from './notice.ts';
import { setRangeSign } from './range-sign.ts';
import { splitByCase } from './title-case.ts';

/** A field: its name and what stands after the `=`, braces included; undefined where the work has no such thing. */
type Field = readonly [name: string, value: (work: Work) => string | undefined];

interface EntryForm {
  /** A type that BibTeX's own styles know, so that none of them warns; biblatex knows these too. */
  readonly type: string;
  /** Fields between date and identifiers, in order. */
  readonly fields: readonly Field[];
}

const text = (name: string, find: (work: Work) => string | undefined): Field => [
  name,
  (work) => braced(find(work), escapeTex),
];
const verbatim = (name: string, find: (work: Work) => string | undefined): Field => [
  name,
  (work) => braced(find(work), toVerbatim),
];
const titled = (name: string, find: (work: Work) => string | undefined): Field => [
  name,
  (work) => braced(find(work), (title) => toTexTitle(title, work.language)),
];

function braced(value: string | undefined, encode: (value: string) => string): string | undefined {
  return value === undefined ? undefined : `{${encode(value)}}`;
}

const PAGES: Field = [
  'pages',
  ({ pages }) => braced(pages && setRangeSign(escapeTex(pages), '--'), String),
];
const VOLUME = text('volume', ({ volume }) => volume);
const SERIES = text('series', ({ series }) => series);
const EDITION = text('edition', ({ edition }) => edition);
const NUMBER = text('number', ({ number }) => number);
const PUBLISHER = text('publisher', ({ publisher, institution }) => publisher ?? institution);
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

/** What BibTeX knows no type for is `misc`; biblatex prints what it is, and where it came out. */
function toMisc(
  type: WorkType,
  where: (work: Work) => string | undefined,
  further: readonly Field[] = [],
): EntryForm {
  return {
    type: 'misc',
    fields: [['type', () => `{${TYPE_NAMES[type].one}}`], text('howpublished', where), ...further],
  };
}

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
      text('publisher', ({ publisher }) => publisher),
      text('organization', ({ institution }) => institution),
      ...EVENT,
    ],
  },
  report: {
    type: 'techreport',
    fields: [
      ['type', () => '{Report}'],
      text('institution', ({ institution, publisher }) => institution ?? publisher),
      text('publisher', ({ institution, publisher }) =>
        institution === undefined ? undefined : publisher,
      ),
      text('series', ({ series, container }) => series ?? container),
      VOLUME,
      NUMBER,
      PAGES,
    ],
  },
  commentary: toMisc('commentary', ({ container, publisher }) => container ?? publisher, [
    SERIES,
    VOLUME,
    PAGES,
  ]),
  statement: toMisc(
    'statement',
    ({ institution, publisher, container }) => institution ?? publisher ?? container,
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
      text('school', ({ institution, publisher }) => institution ?? publisher),
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
} as const satisfies Record<WorkType, EntryForm>;

/** What every entry begins with, whatever its type. */
const FIRST: readonly Field[] = [
  ...(['author', 'editor', 'translator'] as const).map((role): Field => [
    role,
    (work) => braced(toTexNames(work, role), String),
  ]),
  titled('title', toFullTitle),
  ['year', ({ published }) => braced(dateOf(published)?.year.toString(), String)],
  ['month', ({ published }) => MONTHS[(dateOf(published)?.month ?? 0) - 1]],
  ['day', ({ published }) => braced(dateOf(published)?.day?.toString(), String)],
];

/** What every entry ends with, whatever its type. */
const LAST: readonly Field[] = [
  verbatim('doi', ({ doi }) => doi),
  verbatim('eprint', ({ arxiv }) => arxiv),
  ['archiveprefix', ({ arxiv }) => (arxiv === undefined ? undefined : '{arXiv}')],
  text('isbn', ({ isbn }) => isbn),
  text('issn', ({ issn }) => issn),
  verbatim('url', findUrl),
  ['langid', ({ language }) => braced(findLangId(language), String)],
  text('abstract', ({ summary }) => summary),
  text(
    'keywords',
    ({ topics }) => topics.map(({ label }) => label.replaceAll(',', '')).join(', ') || undefined,
  ),
  text(
    'note',
    ({ notice }) => notice && [toNoticeLine(notice), notice.url].filter(Boolean).join(' '),
  ),
];

/** The macros for months that every BibTeX style defines. */
const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

/** Names under which babel, and so biblatex's `langid`, knows languages; others are left out. */
const LANG_IDS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  'en-GB': 'british',
  'en-US': 'american',
  es: 'spanish',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  uk: 'ukrainian',
  zh: 'chinese',
};

/** One work as a BibTeX entry (UTF-8; for BibTeX with its own styles, and for biblatex with biber), with a line end after it. */
export function toBibtex(work: Work, key: string): string {
  const form: EntryForm = FORMS[work.type];
  const fields = [...FIRST, ...form.fields, ...LAST].flatMap(([name, value]) => {
    const found = value(work);
    return found === undefined || found === '{}' ? [] : [`  ${name} = ${found},\n`];
  });
  return `@${form.type}{${key},\n${fields.join('')}}\n`;
}

/** Works as a .bib file, in their order. */
export function toBibtexFile(works: readonly Work[], keyOf: (work: Work) => string): string {
  return works.map((work) => toBibtex(work, keyOf(work))).join('\n');
}

function toTexTitle(title: string, language: string | undefined): string {
  return splitByCase(title.replace(/\s+/gu, ' ').trim(), language)
    .map(({ text: piece, keepsCase }) => (keepsCase ? `{${escapeTex(piece)}}` : escapeTex(piece)))
    .join('');
}

function dateOf(published: Work['published']): DateParts | undefined {
  return published === undefined ? undefined : parseDate(published);
}

/** The address, unless it is only that of the DOI, which stands in a field of its own. */
function findUrl({ url, pdf, doi, arxiv }: Work): string | undefined {
  if (url === undefined) return doi === undefined && arxiv === undefined ? pdf : undefined;
  return doi !== undefined && url.toLowerCase() === toDoiUrl(doi).toLowerCase() ? undefined : url;
}

function findLangId(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  return LANG_IDS[language] ?? LANG_IDS[language.split('-')[0] ?? ''];
}
