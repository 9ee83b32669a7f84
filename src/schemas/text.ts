import { z } from 'zod';
import { toSlug } from '../text/slug.ts';
import { adviseOnId, isDevice, LONGEST_SLUG } from '../text/file-name.ts';
import { ID } from '../text/id.ts';
import { LONGEST_NAME, LONGEST_NOTE, LONGEST_SUMMARY } from './limits.ts';

/** Control characters, and the marks that reorder text against what the eye expects (Unicode TR 36). */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** Whether a text holds signs that cannot be seen and that change what is. */
export function hasHiddenSigns(text: string): boolean {
  return HIDDEN.test(text);
}

/** Signs that take no room on a page, or only room: a text of these alone looks empty. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\u2800]/gu;

/** A line of text of any length: spaces folded, composed form, never empty, nothing invisible in it. */
const line = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean'
        ? 'text is wanted; put it in quotes'
        : 'text is wanted',
  })
  .refine((value) => value.isWellFormed(), {
    error: 'the text holds half a sign, a surrogate without its partner',
    params: { suggestion: 'Delete the line and type it anew.' },
  })
  .refine((value) => !hasHiddenSigns(value), {
    error: 'the text holds control characters',
    params: { suggestion: 'Delete the line and type it anew.' },
  })
  .transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .refine((value) => value.replace(UNSEEN, '') !== '', {
    error: 'the text is empty',
    params: { suggestion: 'Fill it in or remove the key.' },
  });

/** A line of at most so many signs. */
function lineUpTo(longest: number) {
  return line.refine(({ length }) => length <= longest, {
    error: `the text is longer than ${longest.toLocaleString('en')} signs`,
    params: { suggestion: 'Shorten it; what is more can stand below the front matter.' },
  });
}

/** A title, a name, a label: what stands on pages of others too. */
export const text = lineUpTo(LONGEST_NAME);

/** A summary, a definition, a description. */
export const summaryText = lineUpTo(LONGEST_SUMMARY);

/** A note, a reason, a disclaimer: what stands on the entry's own page. */
export const note = lineUpTo(LONGEST_NOTE);

/** A name that is a piece of an address too, and so needs a letter or a digit. */
export const name = text
  .refine((value) => toSlug(value) !== '', {
    error: 'a name with a letter or a digit in it is wanted',
    params: { suggestion: 'Remove the key where nothing is known.' },
  })
  .refine((value) => value.length > LONGEST_NAME || countBytes(toSlug(value)) <= LONGEST_SLUG, {
    error: `the address of its page would be longer than ${String(LONGEST_SLUG)} bytes`,
    params: { suggestion: 'Shorten the name.' },
  })
  .refine((value) => !isDevice(toSlug(value)), {
    error: 'Windows keeps this name for a device, and could not hold the page',
    params: { suggestion: 'Write the name out, such as "Con Press".' },
  });

function countBytes(value: string): number {
  return new TextEncoder().encode(value).length;
}

/** Text that YAML may read as a number, such as a volume or an issue; numbers come here as they were written. */
export const textOrNumber = z.union([z.number().transform(String), text], {
  error: 'text or a number is wanted',
});

/** The id of another entry; whether that entry exists is for the catalogue to say. */
export const id = z
  .string({ error: 'an id is wanted: the name of a file without ".md"' })
  .regex(ID, {
    error: (issue) => `"${String(issue.input)}" cannot be an id`,
  })
  .check(({ value, issues }) => {
    const advice = ID.test(value) ? adviseOnId(value) : undefined;
    if (advice === undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      message: `"${value}" cannot be an id`,
      params: { suggestion: `Take ${advice}.` },
    });
  });
