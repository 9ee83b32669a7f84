import { fold } from '../text/fold.ts';

/**
 * A name in the form in which it is compared: small letters without diacritics, words parted by one blank. Apostrophes
 * join what they stand between; every other sign parts.
 */
export function toNameKey(name: string): string {
  return fold(name)
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** The words of given names, initials that stand together apart: "J.-L.", "JL" and "J L" are all j, l. */
export function toGivenWords(given: string): readonly string[] {
  const apart = /^\p{Lu}{2,3}$/u.test(given) ? [...given].join(' ') : given;
  return toNameKey(apart).split(' ').filter(Boolean);
}

/** Whether of the given names only the first letters are known. */
export function isInitials(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => [...word].length === 1);
}

/**
 * Whether two people of one family name may be one: word by word the given names are equal, or one shortens the other
 * ("R." or "Rob" for "Robert"); middle names may be missing.
 */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first, ...others] = short;
  const [firstOfLong, ...othersOfLong] = long;
  if (first === undefined || firstOfLong === undefined) return true;
  return shortens(first, firstOfLong) && standInOrder(others, othersOfLong);
}

function standInOrder(words: readonly string[], longer: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const index = longer.findIndex((other, place) => place >= from && shortens(word, other));
    from = index + 1;
    return index >= 0;
  });
}

/** Two letters are an accident ("Jo" and "Joshua" may be two people); one letter, or three, are not. */
function shortens(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length !== 2 && long.startsWith(short);
}
