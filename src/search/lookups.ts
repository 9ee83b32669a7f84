import { toWordGroups } from './analysis.ts';
import { hashBytes } from './content-hash.ts';
import type { WorkDocument } from './document-model.ts';

/** Initials of fewer words are words of their own, and of more, nobody's. */
const [FEWEST_INITIALS, MOST_INITIALS] = [3, 6];

/** Words that acronyms pass over: "Reinforcement Learning from Human Feedback" is RLHF. */
const PASSED_OVER = new Set('a an and for from in of on the to with'.split(' '));

/** Which part a key lies in. */
export function toLookupPart(key: string, parts: number): number {
  return hashBytes(new TextEncoder().encode(key)) % parts;
}

/** `initials:rlhf`; undefined for what cannot be an acronym. */
export function toInitialsKey(term: string): string | undefined {
  const isAcronym = term.length >= FEWEST_INITIALS && term.length <= MOST_INITIALS;
  return isAcronym && /^\p{L}+$/u.test(term) ? `initials:${term}` : undefined;
}

/** Its identifiers, and the initials of every three to six words of its title that follow one another. */
export function listLookupKeys({ title, identifiers }: WorkDocument): readonly string[] {
  const terms = toWordGroups(title)
    .flat()
    .map(({ term }) => term)
    .filter((term) => !PASSED_OVER.has(term));
  const initials = terms.flatMap((_, from) =>
    listInitials(terms.slice(from, from + MOST_INITIALS)),
  );
  return [...new Set([...identifiers, ...initials.flatMap((term) => toInitialsKey(term) ?? [])])];
}

function listInitials(terms: readonly string[]): readonly string[] {
  const letters = terms.map((term) => [...term][0] ?? '').join('');
  return Array.from({ length: MOST_INITIALS }, (_, index) => letters.slice(0, index + 1));
}
