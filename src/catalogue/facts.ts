import * as words from '#words';
import type { Permalinks } from './permalink.ts';
import type { Work } from './model.ts';
import { toArxivUrl, toDoiUrl } from './identifier-url.ts';
import { toDateRange, toLongDate } from './dates.ts';
import { findLicenseUrl, toLicenseName } from './license.ts';
import { setRangeSign } from '../text/range-sign.ts';
import { toSlug } from '../text/slug.ts';
import { toTypographic, toTypographicName } from '../text/typography.ts';

export { toArxivUrl, toDoiUrl } from './identifier-url.ts';

/** A value of a fact, with the address it leads to; outside the site or on it. */
export interface FactValue {
  readonly text: string;
  readonly href?: string;
  readonly isOutside?: boolean;
  /** Said after the value in a quieter voice. */
  readonly note?: string;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** Where a work, or a copy of it, can be read: its address, else its DOI, arXiv id or PDF. */
export function findReadingUrl({
  url,
  doi,
  arxiv,
  pdf,
}: Partial<Pick<Work, 'url' | 'doi' | 'arxiv' | 'pdf'>>): string | undefined {
  if (url !== undefined) return url;
  if (doi !== undefined) return toDoiUrl(doi);
  if (arxiv !== undefined) return toArxivUrl(arxiv);
  return pdf;
}

/** What is known of a work, in the order of a catalogue card; what is unknown is left out. */
export function toFacts(work: Work, links: Permalinks): readonly Fact[] {
  const plain = (label: string, text: string | undefined): Fact[] =>
    text === undefined ? [] : [{ label, values: [{ text: toTypographic(text) }] }];
  // A hyphen in a number is a part of it.
  const exact = (label: string, text: string | undefined): Fact[] =>
    text === undefined ? [] : [{ label, values: [{ text }] }];
  const shelf = (label: string, names: readonly string[], href: (slug: string) => string): Fact[] =>
    listFact(
      label,
      names.map((name) => ({ text: toTypographicName(name), href: href(toSlug(name)) })),
    );
  return [
    ...plain(words.facts.published, toLongDate(work.published)),
    {
      label: words.facts.type,
      values: [{ text: words.types[work.type].one, href: links.type(work.type) }],
    },
    ...shelf(
      work.publishers.length > 1 ? words.facts.publishers : words.facts.publisher,
      work.publishers,
      links.publisher,
    ),
    ...plain(words.facts.institution, work.institution),
    ...plain(words.facts.container, work.container),
    ...shelf(words.facts.series, work.series === undefined ? [] : [work.series], links.inSeries),
    ...exact(words.facts.locator, toLocator(work)),
    ...exact(words.facts.number, work.number),
    ...exact(words.facts.edition, work.edition),
    ...plain(words.facts.event, toEvent(work)),
    ...listFact(words.facts.identifiers, toIdentifiers(work)),
    ...plain(words.facts.language, work.language && toLanguageName(work.language)),
    ...listFact(words.facts.licence, toLicence(work.license)),
    ...plain(words.facts.added, work.added && toLongDate(work.added)),
  ];
}

function listFact(label: string, values: readonly FactValue[]): Fact[] {
  return values.length === 0 ? [] : [{ label, values }];
}

/** "384(6698), 842–845". */
function toLocator({ volume, issue, pages }: Work): string | undefined {
  const number = [volume, issue && `(${issue})`].filter(Boolean).join('');
  const locator = [number, pages && words.pageRange(setRangeSign(pages, '–'))]
    .filter(Boolean)
    .join(', ');
  return locator === '' ? undefined : locator;
}

function toEvent({ event }: Work): string | undefined {
  if (!event) return undefined;
  const date = event.start ?? event.end;
  const days = date === undefined ? undefined : toDateRange(event.start, event.end);
  return [event.name, event.place, days].filter((part) => part !== undefined).join(', ');
}

/** Identifiers of the form described, then those of its copies, which say whose they are. */
export function toIdentifiers(
  work: Pick<Work, 'doi' | 'arxiv' | 'isbn' | 'issn' | 'copies'>,
): readonly FactValue[] {
  const own = identify(work);
  const known = new Set(own.map(({ text }) => text));
  const copied = work.copies.flatMap((copy) =>
    identify(copy)
      .filter(({ text }) => !known.has(text))
      .map((value) => ({ ...value, note: copy.label })),
  );
  const numbers = [work.isbn && `ISBN ${work.isbn}`, work.issn && `ISSN ${work.issn}`];
  return [...own, ...copied, ...numbers.flatMap((text) => (text ? [{ text }] : []))];
}

function identify({
  doi,
  arxiv,
}: {
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
}): FactValue[] {
  return [
    ...(doi === undefined ? [] : [{ text: `doi:${doi}`, href: toDoiUrl(doi), isOutside: true }]),
    ...(arxiv === undefined
      ? []
      : [{ text: `arXiv:${arxiv}`, href: toArxivUrl(arxiv), isOutside: true }]),
  ];
}

const LANGUAGES = new Intl.DisplayNames(words.language, { type: 'language' });

function toLanguageName(tag: string): string {
  return LANGUAGES.of(tag) ?? tag;
}

function toLicence(license: string | undefined): readonly FactValue[] {
  if (license === undefined) return [];
  const text = toLicenseName(license);
  const href = findLicenseUrl(license);
  return [href === undefined ? { text } : { text, href, isOutside: true }];
}
