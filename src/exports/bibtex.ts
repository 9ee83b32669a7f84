import { toDoiUrl } from '../catalogue/facts.ts';
import type { Work } from '../catalogue/model.ts';
import { parseDate } from '../schemas/dates.ts';
import type { DateParts } from '../schemas/dates.ts';
import { braced, text, titled, verbatim } from './bibtex-field.ts';
import type { Field } from './bibtex-field.ts';
import { toForm } from './bibtex-forms.ts';
import { toTexNames } from './bibtex-names.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { toNoticeLine } from './notice.ts';
import { NO_PROPER_NAMES } from './proper-names.ts';
import type { ProperNames } from './proper-names.ts';

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

/** What every entry begins with, whatever its type. */
const FIRST: readonly Field[] = [
  ...(['author', 'editor', 'translator'] as const).map((role): Field => [
    role,
    (work) => braced(toTexNames(work, role), String),
  ]),
  titled('title', toFullTitle),
  // BibTeX's own styles sort and label a work by this where nobody signs it.
  text('key', (work) => (work.contributions.length === 0 ? work.title : undefined)),
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

/**
 * One work as a BibTeX entry (UTF-8; for BibTeX with its own styles, and for biblatex with biber), with a line end after
 * it.
 * @param names names whose capitals styles must not take from titles
 */
export function toBibtex(work: Work, key: string, names: ProperNames = NO_PROPER_NAMES): string {
  const form = toForm(work);
  const fields = [...FIRST, ...form.fields, ...LAST].flatMap(([name, value]) => {
    const found = value(work, names);
    return found === undefined || found === '{}' ? [] : [`  ${name} = ${found},\n`];
  });
  return `@${form.type}{${key},\n${fields.join('')}}\n`;
}

/** Works as a .bib file, in their order. */
export function toBibtexFile(
  works: readonly Work[],
  keyOf: (work: Work) => string,
  names: ProperNames = NO_PROPER_NAMES,
): string {
  return works.map((work) => toBibtex(work, keyOf(work), names)).join('\n');
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
