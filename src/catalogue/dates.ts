import * as words from '#words';
import { parseDate } from '../schemas/dates.ts';
import type { DateParts, PartialDate } from '../schemas/dates.ts';

function partsOf(date: PartialDate | undefined): DateParts | undefined {
  return date === undefined ? undefined : parseDate(date);
}

/** The year as it stands in lists and addresses; undefined for an undated piece. */
export function yearOf(date: PartialDate | undefined): string | undefined {
  return date?.slice(0, 4);
}

/** "17 April 2025", "April 2025" or "2025", as precise as is known. */
export function toLongDate(date: PartialDate | undefined): string {
  const parts = partsOf(date);
  return parts ? words.longDate(parts) : words.undated;
}

/** "Apr 2025" or "2025": a date for the margin of a list. */
export function toShortDate(date: PartialDate | undefined): string {
  const parts = partsOf(date);
  return parts ? words.shortDate(parts) : words.undated;
}

/** "23–26 June 2025", or the two dates in full where they share less. */
export function toDateRange(start: PartialDate | undefined, end: PartialDate | undefined): string {
  if (start === undefined || end === undefined || start === end) return toLongDate(start ?? end);
  const [from, to] = [partsOf(start), partsOf(end)];
  const sameMonth = from?.year === to?.year && from?.month === to?.month;
  if (sameMonth && from?.day !== undefined && to?.day !== undefined) {
    return words.dayRange(from.day, to);
  }
  return `${toLongDate(start)} – ${toLongDate(end)}`;
}
