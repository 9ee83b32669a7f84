import { z } from 'zod';
import { ID } from '../text/id.ts';

/** Control characters, and the marks that reorder text against what the eye expects (Unicode TR 36). */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** Whether a text holds signs that cannot be seen and that change what is. */
export function hasHiddenSigns(text: string): boolean {
  return HIDDEN.test(text);
}

/** A line of text: spaces folded, composed form, never empty, nothing invisible in it. */
export const text = z
  .string({ error: 'text is wanted' })
  .refine((value) => !hasHiddenSigns(value), {
    error: 'the text holds control characters',
    params: { suggestion: 'Delete the line and type it anew.' },
  })
  .transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .refine((value) => value !== '', {
    error: 'the text is empty',
    params: { suggestion: 'Fill it in or remove the key.' },
  });

/** Text that YAML may read as a number, such as a volume or an issue. */
export const textOrNumber = z.union([z.number().transform(String), text], {
  error: 'text or a number is wanted',
});

/** The id of another entry; whether that entry exists is for the catalogue to say. */
export const id = z
  .string({ error: 'an id is wanted: the name of a file without ".md"' })
  .regex(ID, {
    error: (issue) => `"${String(issue.input)}" cannot be an id`,
  });
