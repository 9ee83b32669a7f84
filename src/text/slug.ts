import { fold } from './fold.ts';

/** What is seen of no sign of its own: joiners, soft hyphens, selectors of variants. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Turns a name into a piece of an address: lower-case letters and digits joined by hyphens; empty where it has neither.
 * Letters outside ASCII that have no plain spelling are kept, for a name without any Latin letter must still get an
 * address, and so are the marks that belong to them: in many scripts they are the vowels.
 */
export function toSlug(name: string): string {
  // What stood behind a sign that was taken out may now belong to the letter before it.
  return fold(fold(name).replace(UNSEEN, '').replace(/['’]/gu, ''))
    .replace(/(?:^|[^\p{L}\p{N}\p{M}])[^\p{L}\p{N}]*/gu, '-')
    .replace(/^-|-$/gu, '');
}
