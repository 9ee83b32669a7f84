import { z } from 'zod';

/** A language tag that browsers know how to read and how to name (BCP 47, without extensions). */
export const language = z.string({ error: 'a language tag is wanted' }).refine(isLanguageTag, {
  error: (issue) => `"${String(issue.input)}" is not a language tag`,
  params: { suggestion: 'Write one such as en, en-GB or zh-Hant.' },
});

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Longer ones are kept free for what may be registered one day: a language has a code of two or three letters. */
const BEGINNING = /^[a-z]{2,3}(?:-|$)/u;

/** Signs of a tag: RFC 5646 (4.4.1) counts 35 for all parts that a language has in practice. */
const LONGEST = 100;

function isLanguageTag(tag: string): boolean {
  if (!BEGINNING.test(tag) || tag.length > LONGEST) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && NAMES.of(tag) !== undefined;
  } catch {
    // The only way in which either says that it is none.
    return false;
  }
}
