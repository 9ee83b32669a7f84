/** The terms that begin with a prefix stand together: from the first of these places to before the second. */
export function findPrefixRange(
  terms: readonly string[],
  prefix: string,
): readonly [from: number, to: number] {
  return [findPlace(terms, prefix), findPlace(terms, `${prefix}\uFFFF`)];
}

/** The first place in the sorted list whose term is not before this one. */
export function findPlace(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How sure it is that somebody who typed the word wants the term that begins with it, from 0 to 1. */
export function toPrefixQuality(word: string, term: string): number {
  return term === word ? 1 : 0.55 + (0.35 * word.length) / term.length;
}
