import { parseDate } from '../schemas/dates.ts';
import type { PartialDate } from '../schemas/dates.ts';

/** The beginnings of the English names of months. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = `(${MONTHS.join('|')})[a-z]*\\.?`;

/** 2025-04-17, 2025/4, 2025.04.17, 2025/04/17/ and what is only a year; an end of a span or a note may follow. */
const IN_NUMBERS = /^\D{0,4}(\d{4})(?:[-/.](\d{1,2})(?!\d)(?:[-/.](\d{1,2})(?!\d))?)?/u;
/** 17 April 2025, April 17, 2025, April 2025; in spans such as "30 June–2 July 2024" the first day counts. */
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*${MONTH_NAME}.*?(\\d{4})`, 'iu');
const MONTH_FIRST = new RegExp(`${MONTH_NAME}\\s*(\\d{1,2})?(?!\\d).*?(\\d{4})`, 'iu');

/**
 * The date in a text, as precise as is known; undefined where there is none. Of a span it is the beginning; a month or
 * a day that cannot be is left out.
 */
export function findDate(text: string | undefined): PartialDate | undefined {
  const trimmed = text?.trim() ?? '';
  const numbers = IN_NUMBERS.exec(trimmed);
  if (numbers) return joinDate(numbers[1], numbers[2], numbers[3]);
  const day = DAY_FIRST.exec(trimmed);
  if (day) return joinDate(day[3], day[2], day[1]);
  const month = MONTH_FIRST.exec(trimmed);
  if (month) return joinDate(month[3], month[1], month[2]);
  return joinDate(/(?<!\d)(\d{4})(?!\d)/u.exec(trimmed)?.[1]);
}

/** The end of a span such as 2025-06-23/2025-06-26. */
export function findEnd(text: string | undefined): PartialDate | undefined {
  const end = /^[^/]*\d[^/]*\/(\d{4}(?:-\d{2}){0,2})\s*$/u.exec(text ?? '')?.[1];
  return joinDate(...(end?.split('-') ?? []));
}

/**
 * A date from its parts, each as it is written: numbers, or the name of a month.
 * Undefined where there is no year; parts after one that is not known are left out.
 */
export function joinDate(year?: string, month?: string, day?: string): PartialDate | undefined {
  const [whole = '', name = '', number = ''] = [year, month, day].map((part) => part?.trim());
  const found = /(?<!\d)\d{4}(?!\d)/u.exec(whole)?.[0];
  if (found === undefined) return undefined;
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const inYear = index < 0 ? name : String(index + 1);
  const parts = [found, inYear.padStart(2, '0'), number.padStart(2, '0')];
  return [3, 2, 1].map((known) => parts.slice(0, known).join('-')).find((date) => parseDate(date));
}
