import { parseDate } from '../schemas/dates.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** Forms in which people write dates; each says which of its groups is the year, the month and the day. */
const FORMS: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [/^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/u, 1, 2, 3],
  [/^(\d{4})-(\d{2})-(\d{2})[T ]\d{2}:\d{2}.*$/u, 1, 2, 3],
  [/^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?,? (\d{4})$/iu, 3, 2, 1],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu, 3, 1, 2],
  [/^([a-z]{3,9})\.?,? (\d{4})$/iu, 2, 1, 0],
  [/^(\d{4}),? ([a-z]{3,9})\.?(?: (\d{1,2}))?$/iu, 1, 2, 3],
];

/**
 * A date in the form that the library keeps, from one of the usual ones that can be read in one way only: "17 April
 * 2025", "2025/4/17", "April 2025". Undefined where it is none, and for such as 04/05/2025.
 */
export function toDateForm(written: string): string | undefined {
  const text = written.replace(/\s+/gu, ' ').trim();
  for (const [pattern, year, month, day] of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = [match[year], toMonth(match[month]), day === 0 ? undefined : match[day]];
    const date = parts.flatMap((part) => (part ? part.padStart(2, '0') : [])).join('-');
    if (parseDate(date)) return date;
  }
  return undefined;
}

/** A number stays one; of an English name the first three letters are enough. */
function toMonth(written: string | undefined): string | undefined {
  if (written === undefined || /^\d+$/u.test(written)) return written;
  const index = MONTHS.findIndex((name) => name.startsWith(written.toLowerCase()));
  return index < 0 ? '0' : String(index + 1);
}
