/** A term that a word may be a slip of. */
export interface Slip {
  /** Number of the term in the list. */
  readonly term: number;
  /** How many edits lead from the word to the term, or to its nearest beginning where the word is unfinished. */
  readonly edits: number;
  /** False where the whole term is further away than its beginning. */
  readonly isWhole: boolean;
}

/** Finds the terms that at most so many edits lead to, in their order. */
export type SlipFinder = (word: string, isUnfinished: boolean, most: number) => readonly Slip[];

/** Of longer words and terms nothing is found. In UTF-16 units. */
export const LONGEST_SLIP = 40;

const WIDTH = LONGEST_SLIP + 1;

/**
 * Walks through the terms as through a tree: what is reckoned for a beginning holds for all terms that share it, and
 * where a beginning is too far from the word, all its terms are passed over. Insertions, deletions, replacements and
 * transpositions of neighbours count as one edit each (optimal string alignment).
 * @param terms sorted by their UTF-16 units
 */
export function createSlipFinder(terms: readonly string[]): SlipFinder {
  const tree = toTree(terms);
  const table = createTable();
  return (word, isUnfinished, most) => {
    if (word.length > LONGEST_SLIP) return [];
    const found: Slip[] = [];
    startTable(table, word, most);
    for (let term = 0; term < terms.length;) {
      walk(term, tree, table);
      const edits = (isUnfinished ? table.nearest[table.depth] : table.whole) ?? WIDTH;
      const end = skip(term + 1, table.end, tree);
      if (edits <= most) {
        const isWhole = table.whole === edits;
        for (; term < end; term += 1) found.push({ term, edits, isWhole });
      }
      term = end;
    }
    return found;
  };
}

/** Terms one after another, and how many letters each shares with the one before it. */
interface TermTree {
  readonly units: Uint16Array;
  /** Where each term begins, and where the last one ends. */
  readonly starts: Uint32Array;
  readonly shared: Uint8Array;
}

function toTree(terms: readonly string[]): TermTree {
  const starts = new Uint32Array(terms.length + 1);
  for (const [term, { length }] of terms.entries()) starts[term + 1] = (starts[term] ?? 0) + length;
  const units = new Uint16Array(starts.at(-1) ?? 0);
  const shared = new Uint8Array(terms.length);
  let previous = '';
  for (const [term, text] of terms.entries()) {
    const start = starts[term] ?? 0;
    for (let place = 0; place < text.length; place += 1)
      units[start + place] = text.charCodeAt(place);
    shared[term] = countShared(previous, text);
    previous = text;
  }
  return { units, starts, shared };
}

function countShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length, LONGEST_SLIP);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

/** The edits between each beginning of the word and each beginning of one term. */
interface Table {
  readonly word: Uint16Array;
  size: number;
  most: number;
  /** A row for each number of letters of the term, a column for each of the word; above `most` all is alike. */
  readonly rows: Uint8Array;
  /** For each number of letters of the term: the fewest edits between the word and a beginning of so many, or fewer. */
  readonly nearest: Uint8Array;
  /** What is known of this term holds for all that share so many letters with it. */
  end: number;
  /** How many letters of the term have rows. */
  depth: number;
  /** The edits between the word and the whole term. */
  whole: number;
}

function createTable(): Table {
  return {
    word: new Uint16Array(WIDTH),
    size: 0,
    most: 0,
    rows: new Uint8Array(WIDTH * WIDTH),
    nearest: new Uint8Array(WIDTH),
    end: WIDTH,
    depth: 0,
    whole: 0,
  };
}

function startTable(table: Table, word: string, most: number): void {
  table.size = word.length;
  table.most = most;
  table.end = WIDTH;
  for (let place = 0; place <= word.length; place += 1) {
    table.word[place] = word.charCodeAt(place);
    table.rows[place] = place;
  }
  table.nearest[0] = word.length;
}

/** @returns the first term, from this one on, that shares fewer letters with the one before it */
function skip(term: number, letters: number, { shared }: TermTree): number {
  let next = term;
  while (next < shared.length && (shared[next] ?? 0) >= letters) next += 1;
  return next;
}

/** Fills the rows for a term, from the first letter that it does not share with the one before it. */
function walk(term: number, { units, starts, shared }: TermTree, table: Table): void {
  const start = starts[term] ?? 0;
  const length = (starts[term + 1] ?? 0) - start;
  table.end = WIDTH;
  for (table.depth = shared[term] ?? 0; table.depth < length;) {
    table.depth += 1;
    const before = table.depth > 1 ? units[start + table.depth - 2] : undefined;
    const least = fillRow(table, units[start + table.depth - 1] ?? 0, before);
    if (least <= table.most && table.depth < LONGEST_SLIP) continue;
    table.end = table.depth;
    break;
  }
  const isNear = table.end > length && Math.abs(length - table.size) <= table.most;
  table.whole = isNear ? (table.rows[length * WIDTH + table.size] ?? WIDTH) : WIDTH;
}

/**
 * Only the columns about the diagonal are reckoned: more edits would be needed for any other.
 * @returns the least of the row
 */
function fillRow(table: Table, letter: number, before: number | undefined): number {
  const { rows, word, size, most, depth, nearest } = table;
  const row = depth * WIDTH;
  const [from, to] = [Math.max(1, depth - most), Math.min(size, depth + most)];
  let least = from === 1 ? depth : most + 1;
  rows[row + from - 1] = least;
  // The cells to the left, above, and between these two.
  let left = least;
  let corner = rows[row - WIDTH + from - 1] ?? 0;
  for (let place = from; place <= to; place += 1) {
    const above = rows[row - WIDTH + place] ?? 0;
    const sought = word[place - 1];
    let edits = sought === letter ? corner : corner + 1;
    if (above < edits) edits = above + 1;
    if (left < edits) edits = left + 1;
    if (sought === before && place > 1 && word[place - 2] === letter) {
      edits = Math.min(edits, (rows[row - 2 * WIDTH + place - 2] ?? 0) + 1);
    }
    rows[row + place] = edits;
    if (edits < least) least = edits;
    [left, corner] = [edits, above];
  }
  if (to < size) rows[row + to + 1] = most + 1;
  const here = to === size && from <= size ? left : WIDTH;
  nearest[depth] = Math.min(nearest[depth - 1] ?? WIDTH, here);
  return least;
}
