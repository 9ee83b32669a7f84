/** How many letters have to be changed to come from one word to another. */
export interface Edits {
  /** To the whole other word. */
  readonly whole: number;
  /** To the nearest beginning of the other word: what is left when somebody has not finished typing. */
  readonly beginning: number;
}

/**
 * The plain way to reckon what `slips.ts` finds on a walk: counts insertions, deletions, replacements and transpositions of neighbours, each as one edit
 * (optimal string alignment). Neither word has more than 200 signs.
 */
export function countEdits(word: string, other: string): Edits {
  const width = other.length + 1;
  let [row, previous, before] = [
    new Uint8Array(width),
    new Uint8Array(width),
    new Uint8Array(width),
  ];
  for (let j = 0; j < width; j += 1) previous[j] = j;
  for (let i = 1; i <= word.length; i += 1) {
    row[0] = i;
    for (let j = 1; j < width; j += 1) {
      const replaced = at(previous, j - 1) + Number(word[i - 1] !== other[j - 1]);
      const nearest = Math.min(replaced, at(previous, j) + 1, at(row, j - 1) + 1);
      const isSwapped =
        i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      row[j] = isSwapped ? Math.min(nearest, at(before, j - 2) + 1) : nearest;
    }
    [before, previous, row] = [previous, row, before];
  }
  return { whole: at(previous, width - 1), beginning: Math.min(...previous) };
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? Infinity;
}
