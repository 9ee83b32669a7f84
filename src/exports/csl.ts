import { findReadingUrl } from '../catalogue/facts.ts';
import type { Contribution, Work } from '../catalogue/model.ts';
import { principalContributions } from '../catalogue/names.ts';
import { parseDate } from '../schemas/dates.ts';
import type { PartialDate } from '../schemas/dates.ts';
import type { Role, WorkType } from '../schemas/work.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { toNameParts } from './name-parts.ts';
import { toNoticeLine } from './notice.ts';
import { setRangeSign } from '../text/range-sign.ts';

/** Types of CSL 1.0.2, as far as works here have them. */
export const CSL_TYPES = {
  article: 'article-journal',
  preprint: 'article',
  paper: 'paper-conference',
  report: 'report',
  commentary: 'post-weblog',
  statement: 'document',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  dataset: 'dataset',
  software: 'software',
  webpage: 'webpage',
  talk: 'speech',
} as const satisfies Record<WorkType, string>;

/** A name in CSL-JSON: its parts, or `literal` for an organisation. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** A date or a span of two, as numbers: [[2025, 4, 17]]; parts that are not known are left out. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** What CSL-JSON has no field for: the arXiv id of a work that is no preprint, and the library's page on the work. */
export interface CslCustom {
  readonly record: string;
  readonly arxiv?: string;
}

/** One item of CSL-JSON (schema of citation-style-language/schema, version 1.0). */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof CSL_TYPES)[WorkType];
  readonly 'citation-key': string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly section?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly number?: string;
  readonly version?: string;
  readonly edition?: string;
  readonly genre?: string;
  readonly 'event-title'?: string;
  readonly 'event-place'?: string;
  readonly 'event-date'?: CslDate;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly language?: string;
  readonly keyword?: string;
  readonly note?: string;
  readonly custom: CslCustom;
}

/** The last name of a printed list that goes on, as pandoc and citeproc read and write it: they print "et al." */
export const OTHERS: CslName = { literal: 'others' };

/**
 * A work as an item for citation processors. Values that are not known are left out.
 * @param key becomes the id of the item
 * @param url absolute address of the library's page on the work; never given out as the address of the work itself
 */
export function toCsl(work: Work, key: string, url: string): CslItem {
  return dropAbsent({
    id: key,
    type: CSL_TYPES[work.type],
    'citation-key': key,
    title: toFullTitle(work),
    author: toCslNames(work, 'author'),
    editor: toCslNames(work, 'editor'),
    translator: toCslNames(work, 'translator'),
    issued: toCslDate(work.published),
    'container-title': toContainer(work),
    ...toSeries(work),
    publisher: toPublisher(work),
    volume: work.volume,
    issue: work.issue,
    page: work.pages && setRangeSign(work.pages, '-'),
    ...toNumber(work),
    edition: work.edition,
    genre: toGenre(work),
    'event-title': work.event?.name,
    'event-place': work.event?.place,
    'event-date': work.event && toCslDate(work.event.start, work.event.end),
    DOI: work.doi,
    ISBN: work.isbn,
    ISSN: work.issn,
    URL: findReadingUrl(work),
    abstract: work.summary,
    language: work.language,
    keyword: work.topics.map(({ label }) => label).join(', ') || undefined,
    note: work.notice && [toNoticeLine(work.notice), work.notice.url].filter(Boolean).join(' '),
    custom: toCustom(work, url),
  });
}

/** Works as a file of CSL-JSON: an array, one item for each work in their order. */
export function toCslJson(
  works: readonly Work[],
  keyOf: (work: Work) => string,
  urlOf: (work: Work) => string,
): string {
  const items = works.map((work) => withoutOthers(toCsl(work, keyOf(work), urlOf(work))));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/**
 * Only citeproc and pandoc read "others" as "et al."; reference managers would make a person of it. A note says that
 * the list goes on.
 */
function withoutOthers(item: CslItem): CslItem {
  const { author, editor } = item;
  const isOthers = ({ literal }: CslName): boolean => literal === OTHERS.literal;
  if (![...(author ?? []), ...(editor ?? [])].some(isOthers)) return item;
  const named = Object.entries({ author, editor }).flatMap(([role, names]) =>
    names === undefined ? [] : [[role, names.filter((name) => !isOthers(name))] as const],
  );
  const note = [item.note, 'The printed list of names goes on.'].filter(Boolean).join(' ');
  return { ...item, ...Object.fromEntries(named), note };
}

/** Every key of an item, with `undefined` where nothing is known. */
type CslFields = { readonly [K in keyof CslItem]: CslItem[K] | undefined } & Pick<
  CslItem,
  'id' | 'type' | 'citation-key' | 'title' | 'custom'
>;

function dropAbsent(fields: CslFields): CslItem {
  const { id, type, 'citation-key': key, title, custom, ...rest } = fields;
  const known = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { id, type, 'citation-key': key, title, ...Object.fromEntries(known), custom };
}

/** Commentaries and pages stand on a site or in a column of it. */
function isOnSite({ type }: Work): boolean {
  return type === 'commentary' || type === 'webpage';
}

/** Where no site is named, the column is what readers know it by, or else the body whose site it is. */
function toContainer(work: Work): string | undefined {
  const { container, series, publisher } = work;
  return container ?? (isOnSite(work) ? (series ?? publisher) : undefined);
}

/** A column of a site or a magazine is a section of it; anything else belongs to a collection. */
function toSeries(work: Work): Pick<CslFields, 'section' | 'collection-title'> {
  if (!isOnSite(work)) return { 'collection-title': work.series };
  return { section: work.container === undefined ? undefined : work.series };
}

function toPublisher(work: Work): string | undefined {
  const { type, publisher, institution } = work;
  if (isOfArchive(work)) return 'arXiv';
  return type === 'report' || type === 'thesis'
    ? (institution ?? publisher)
    : (publisher ?? institution);
}

/** Nobody but the archive put it out. */
function isOfArchive({ type, publisher, institution, arxiv }: Work): boolean {
  const isLoose = publisher === undefined && institution === undefined;
  return arxiv !== undefined && isLoose && (type === 'preprint' || type === 'report');
}

/** Data and programs have versions; what only an archive put out is numbered by it. */
function toNumber(work: Work): Pick<CslFields, 'number' | 'version'> {
  const { type, number } = work;
  if (type === 'dataset' || type === 'software') return { version: number };
  return { number: number ?? toArchiveNumber(work) };
}

function toArchiveNumber(work: Work): string | undefined {
  const { type, arxiv } = work;
  const isNumbered = type === 'preprint' || isOfArchive(work);
  return isNumbered && arxiv !== undefined ? `arXiv:${arxiv}` : undefined;
}

function toGenre({ type }: Work): string | undefined {
  if (type === 'preprint') return 'Preprint';
  return type === 'statement' ? 'Statement' : undefined;
}

function toCustom(work: Work, record: string): CslCustom {
  const { number, arxiv } = work;
  const isNumbered = number === undefined && toArchiveNumber(work) !== undefined;
  return arxiv === undefined || isNumbered ? { record } : { arxiv, record };
}

/** Names of those who signed in this role, in printed order; undefined where nobody did. */
function toCslNames(work: Work, role: Role): readonly CslName[] | undefined {
  const signed = work.contributions.filter((contribution) => contribution.role === role);
  if (signed.length === 0) return undefined;
  const goesOn = work.moreAuthors !== undefined && principalContributions(work)[0]?.role === role;
  return [...signed.map(toCslName), ...(goesOn ? [OTHERS] : [])];
}

/** One name in its parts; an organisation is literal. */
export function toCslName(contribution: Contribution): CslName {
  const parts = toNameParts(contribution);
  if ('literal' in parts) return parts;
  const { family, given, particle, suffix } = parts;
  return {
    family,
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function toCslDate(start: PartialDate | undefined, end?: PartialDate): CslDate | undefined {
  const dates = [start, end].flatMap((date) => {
    const parts = date === undefined ? undefined : parseDate(date);
    if (!parts) return [];
    return [[parts.year, parts.month, parts.day].filter((part) => part !== undefined)];
  });
  return dates.length === 0 ? undefined : { 'date-parts': dates };
}
