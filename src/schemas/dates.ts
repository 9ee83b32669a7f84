import { z } from 'zod';

/** A date as precise as is known: `2025`, `2025-04` or `2025-04-17`. */
export type PartialDate = string & { readonly __brand?: 'PartialDate' };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** The numbers in a date; month and day are absent where they are unknown. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/** Takes a date apart, or gives undefined where the text is none or names a day that never was. */
export function parseDate(text: string): DateParts | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (!year) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether one date is surely before another: both are compared as far as both are known. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** A bare year is a number to YAML; everything else arrives as text. */
export const partialDate = z
  .union([z.string(), z.number()], {
    error: 'a date such as 2025, 2025-04 or 2025-04-17 is wanted',
  })
  .transform((value) => String(value).trim())
  .refine((value) => parseDate(value) !== undefined, {
    error: (issue) => `"${String(issue.input)}" is no date`,
    params: {
      code: 'invalid-date',
      suggestion: 'Write 2025, 2025-04 or 2025-04-17, as precisely as it is known.',
    },
  })
  .transform((value): PartialDate => value);
