import { byNewest } from '../catalogue/date-order.ts';
import type { Work } from '../catalogue/model.ts';
import type { PartialDate } from '../schemas/dates.ts';

/** When an entry last changed, as far as it says: when it was added, or when a notice was given after that. */
export function lastChangeOf({
  added,
  notice,
}: Pick<Work, 'added' | 'notice'>): PartialDate | undefined {
  return [added, notice?.date].sort(byNewest).at(0);
}

/** The latest change among works; undefined where none says. */
export function findLastChange(works: readonly Work[]): PartialDate | undefined {
  return works.map(lastChangeOf).reduce((a, b) => (byNewest(a, b) <= 0 ? a : b), undefined);
}

/** A date as a moment (RFC 3339): where day or month are unknown, the first one. */
export function toInstant(date: PartialDate): string {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
