import type { LetterGroup, Listed } from './author-index.ts';
import type { Author } from './model.ts';

/** So many names stand on a page of a letter at most. */
const MOST = 400;
/** A page ends with the last of a family where that leaves it with so many names at least. */
const FEWEST = 200;
/** Longest end of a range, in letters. */
const LONGEST = 16;

/** Some authors of a letter, who stand on one page. */
export interface LetterPage<A extends Listed = Author> {
  /** Counted from 1. */
  readonly number: number;
  /** How the first and the last of the names begin: "Ba–Ber". */
  readonly range: string;
  readonly authors: readonly A[];
}

/** The authors of a letter, page by page; families stay together where they can. */
export function toLetterPages<A extends Listed>({
  authors,
}: Pick<LetterGroup<A>, 'authors'>): readonly LetterPage<A>[] {
  const ends = findEnds(authors);
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const range = toRange(authors, start, end);
    return { number: index + 1, range, authors: authors.slice(start, end) };
  });
}

/** Where each page ends: the place after its last name. */
function findEnds(authors: readonly Listed[]): readonly number[] {
  const ends: number[] = [];
  for (let start = 0; start < authors.length; start = ends.at(-1) ?? authors.length) {
    ends.push(findEnd(authors, start));
  }
  return ends;
}

function findEnd(authors: readonly Listed[], start: number): number {
  const most = start + MOST;
  if (most >= authors.length) return authors.length;
  for (let end = most; end >= start + FEWEST; end -= 1) {
    if (familyAt(authors, end - 1) !== familyAt(authors, end)) return end;
  }
  return most;
}

/** What stands before the comma of a name: "Berg" of "Berg, Anna". */
function familyAt(authors: readonly Listed[], place: number): string {
  return (authors[place]?.sortName ?? '').replace(/,.*$/su, '');
}

function toRange(authors: readonly Listed[], start: number, end: number): string {
  const nameAt = (place: number): string => authors[place]?.sortName ?? '';
  const first = toBeginning(nameAt(start), nameAt(start - 1));
  const last = toBeginning(nameAt(end - 1), nameAt(end));
  return first === last ? first : `${first}–${last}`;
}

/** The beginning of a name by which it differs from its neighbour on another page: two letters at least. */
function toBeginning(name: string, neighbour: string): string {
  const [signs, others] = [[...name], [...neighbour]];
  const same = signs.findIndex((sign, place) => sign !== others[place]);
  const length = Math.max(2, same + 1);
  const beginning = signs
    .slice(0, length)
    .join('')
    .replace(/[\s,]+$/u, '');
  return length > LONGEST ? `${signs.slice(0, LONGEST).join('').trim()}…` : beginning;
}
