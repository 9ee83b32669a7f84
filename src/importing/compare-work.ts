import { toFullTitle } from '../catalogue/full-title.ts';
import type { WorkData } from '../schemas/work.ts';
import { setRangeSign } from '../text/range-sign.ts';
import { toIsbnKey } from './find-identifiers.ts';
import { toNameKey } from './name-key.ts';
import type { Facts, Reference } from './reference.ts';

/** A key of a work's front matter that a record can speak of. */
export type FactKey = Exclude<keyof Facts, 'subtitle'>;

/** A key under which a source says something else than the library. */
export interface Difference {
  readonly key: FactKey | 'authors' | 'topics' | 'summary';
  /** As the library has it; undefined where it has nothing. */
  readonly known: unknown;
  readonly source: unknown;
}

/** Whether two values of a key say the same, for all that they are spelt in another way. */
type IsSame<K extends FactKey> = (source: NonNullable<Facts[K]>, work: WorkData) => boolean;

const sameText =
  (find: (work: WorkData) => string | undefined): ((source: string, work: WorkData) => boolean) =>
  (source, work) =>
    toNameKey(source) === toNameKey(find(work) ?? '');

/** Formats mix up who put a work out and what it stands in: what is said anywhere is said. */
const isSaidOfOrigin = (source: string, work: WorkData): boolean => {
  const { publisher, institution, container, series, event } = work;
  const said = [publisher, institution, container, series, event?.name].flat();
  return said.some((text) => text !== undefined && toNameKey(text) === toNameKey(source));
};

/** Likewise with numbers. */
const isSaidOfNumbers = (source: string, work: WorkData): boolean => {
  const { number, issue, volume, edition } = work;
  const key = (text: string): string => setRangeSign(text, '-').toLowerCase();
  return [number, issue, volume, edition].some(
    (text) => text !== undefined && key(text) === key(source),
  );
};

/** How each key is compared. */
const IS_SAME = {
  // Compared together with the subtitle, below.
  title: () => true,
  type: (source, work) => source === work.type,
  // What is less precise does not contradict.
  published: (source, work) => work.published?.startsWith(source) ?? false,
  publisher: isSaidOfOrigin,
  institution: isSaidOfOrigin,
  container: isSaidOfOrigin,
  series: isSaidOfOrigin,
  volume: isSaidOfNumbers,
  issue: isSaidOfNumbers,
  number: isSaidOfNumbers,
  edition: isSaidOfNumbers,
  pages: (source, work) => setRangeSign(source, '-') === setRangeSign(work.pages ?? '', '-'),
  event: (source, work) => isSaidOfOrigin(source.name, work),
  url: (source, work) =>
    [work.url, work.pdf, ...work.copies.map(({ url }) => url)].some(
      (url) => url !== undefined && toAddressKey(url) === toAddressKey(source),
    ),
  pdf: (source, work) => work.pdf === source || work.url === source,
  doi: (source, { doi, copies }) =>
    [doi, ...copies.map((copy) => copy.doi)].some(
      (known) => known?.toLowerCase() === source.toLowerCase(),
    ),
  arxiv: (source, { arxiv, copies }) =>
    [arxiv, ...copies.map((copy) => copy.arxiv)].some(
      (known) => known?.toLowerCase() === source.toLowerCase(),
    ),
  isbn: (source, { isbn = '' }) => toIsbnKey(source) === toIsbnKey(isbn),
  issn: sameText(({ issn }) => issn),
  language: (source, { language = '' }) => source.split('-')[0] === language.split('-')[0],
} as const satisfies { readonly [K in FactKey]: IsSame<K> };

const KEYS = Object.keys(IS_SAME) as readonly FactKey[];

function toAddressKey(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}

/** The keys under which a record says something that the library has not got, or has otherwise; in the schema's order. */
export function compareFacts(
  { facts, isTypeGuessed }: Reference,
  work: WorkData,
): readonly Difference[] {
  const [title, known] = [toFullTitle(facts), toFullTitle(work)];
  const titles: Difference[] =
    toNameKey(title) === toNameKey(known) ? [] : [{ key: 'title', known, source: title }];
  const others = KEYS.flatMap((key): Difference[] => {
    const source = facts[key];
    if (source === undefined || isSame(key, source, work)) return [];
    if (key === 'type' && isTypeGuessed) return [];
    return [{ key, known: work[key], source }];
  });
  return [...titles, ...others];
}

function isSame(key: FactKey, source: unknown, work: WorkData): boolean {
  // The table is total, and gives each key the function for its value.
  const compare = IS_SAME[key] as (source: unknown, work: WorkData) => boolean;
  return compare(source, work);
}
