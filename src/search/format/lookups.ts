import { toWordGroups } from '../analysis.ts';
import type { Word } from '../analysis.ts';
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

/** The letters again. */
export function fromInitialsKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** A word of a title that an acronym may have a letter of. */
function isSpelt({ term }: Word): boolean {
  return !PASSED_OVER.has(term);
}

/** The words of a title whose initials, one after another, are these; none where it does not spell them out. */
export function findInitials(title: string, initials: string): readonly Word[] {
  const spelt = toWordGroups(title).flat().filter(isSpelt);
  const letters = [...initials];
  const start = spelt.findIndex((_, from) =>
    letters.every((letter, place) => toInitial(spelt[from + place]) === letter),
  );
  return start === -1 ? [] : spelt.slice(start, start + letters.length);
}

function toInitial(word: Word | undefined): string {
  return [...(word?.term ?? '')][0] ?? '';
}

/** Its identifiers, and the initials of every three to six words of its title that follow one another. */
export function listLookupKeys({ title, identifiers }: WorkDocument): readonly string[] {
  const spelt = toWordGroups(title).flat().filter(isSpelt);
  const initials = spelt.flatMap((_, from) =>
    listInitials(spelt.slice(from, from + MOST_INITIALS)),
  );
  return [...new Set([...identifiers, ...initials.flatMap((term) => toInitialsKey(term) ?? [])])];
}

function listInitials(spelt: readonly Word[]): readonly string[] {
  const letters = spelt.map(toInitial).join('');
  return Array.from({ length: MOST_INITIALS }, (_, index) => letters.slice(0, index + 1));
}
