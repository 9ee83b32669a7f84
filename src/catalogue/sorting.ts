import type { PartialDate } from '../schemas/dates.ts';
import { byNewest, isBefore } from './date-order.ts';
import type { Author, Topic, Work } from './model.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Alphabetical as readers expect it; equal-looking texts are told apart, so that the order is total. */
export function byText(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** Articles do not count when titles are sorted. */
function titleKey(title: string): string {
  return title.replace(/^(?:the|an?)\s+/iu, '').replace(/^[^\p{L}\p{N}]+/u, '');
}

/** What the order of works goes by. */
type Listed = Pick<Work, 'id' | 'title'> & { readonly published?: PartialDate | undefined };

/** Alphabetical by title, as `byText` has it; an article at the beginning and signs before it do not count. */
export function byTitle(a: Listed, b: Listed): number {
  return byText(titleKey(a.title), titleKey(b.title)) || byText(a.id, b.id);
}

/** Newest first, undated last, then by title. */
export function byPublished(a: Listed, b: Listed): number {
  return byNewest(a.published, b.published) || byTitle(a, b);
}

/** Oldest first, undated last, then by title. */
export function byOldest(a: Work, b: Work): number {
  const isUndated = (work: Work): number => Number(work.published === undefined);
  return isUndated(a) - isUndated(b) || byNewest(b.published, a.published) || byTitle(a, b);
}

/** Whether one work is surely the earlier one; where a date is missing, nobody knows. */
export function isEarlier({ published: a }: Work, { published: b }: Work): boolean {
  return a !== undefined && b !== undefined && isBefore(a, b);
}

/** Latest into the library first, then newest first. */
export function byAdded(a: Work, b: Work): number {
  return byNewest(a.added, b.added) || byPublished(a, b);
}

/** Alphabetical by family name, as `byText` has it; namesakes stand by id. */
export function bySortName(
  a: Pick<Author, 'sortName' | 'id'>,
  b: Pick<Author, 'sortName' | 'id'>,
): number {
  return byText(a.sortName, b.sortName) || byText(a.id, b.id);
}

/** Alphabetical by label, as `byText` has it. */
export function byLabel(a: Topic, b: Topic): number {
  return byText(a.label, b.label) || byText(a.id, b.id);
}
