/** Scores by document, and which documents have one: read and cleared without a look at the others. */
export interface Board {
  /** 0 where a document has none. */
  readonly scores: Float32Array;
  /** 1 where a word stands in the title. */
  readonly inTitle: Uint8Array;
  /** The documents that have a score, as they came; behind `size` nothing counts. */
  readonly touched: Uint32Array<ArrayBuffer>;
  size: number;
}

/** @param size how many documents there are */
export function createBoard(size: number): Board {
  return {
    scores: new Float32Array(size),
    inTitle: new Uint8Array(size),
    touched: new Uint32Array(size),
    size: 0,
  };
}

/** Gives a document a score, unless it has a better one. */
export function raise(board: Board, number: number, score: number): void {
  const known = board.scores[number] ?? 0;
  if (known === 0) touch(board, number);
  if (score > known) board.scores[number] = score;
}

function touch(board: Board, number: number): void {
  board.touched[board.size] = number;
  board.size += 1;
}

export function scale({ scores, touched, size }: Board, factor: number): void {
  for (let place = 0; place < size; place += 1) {
    const number = touched[place] ?? 0;
    scores[number] = (scores[number] ?? 0) * factor;
  }
}

/** Adds all scores, times the factor, to those of another board. */
export function addBoard(board: Board, target: Board, factor: number): void {
  const { scores, inTitle, touched, size } = board;
  for (let place = 0; place < size; place += 1) {
    const number = touched[place] ?? 0;
    const known = target.scores[number] ?? 0;
    if (known === 0) touch(target, number);
    target.scores[number] = known + (scores[number] ?? 0) * factor;
    if (inTitle[number] === 1) target.inTitle[number] = 1;
  }
}

/** Raises the scores of another board to those of the documents that a test admits. */
export function raiseBoard(
  { scores, inTitle, touched, size }: Board,
  target: Board,
  isAdmitted: (number: number) => boolean,
): void {
  for (let place = 0; place < size; place += 1) {
    const number = touched[place] ?? 0;
    if (!isAdmitted(number)) continue;
    raise(target, number, scores[number] ?? 0);
    if (inTitle[number] === 1) target.inTitle[number] = 1;
  }
}

/** Adds 1 in a column for each document that has a score. */
export function count({ touched, size }: Board, column: Uint8Array): void {
  for (let place = 0; place < size; place += 1) {
    const number = touched[place] ?? 0;
    column[number] = (column[number] ?? 0) + 1;
  }
}

/** Adds 1 in a column for each document that has a word in its title. */
export function countTitles({ inTitle, touched, size }: Board, column: Uint8Array): void {
  for (let place = 0; place < size; place += 1) {
    const number = touched[place] ?? 0;
    column[number] = (column[number] ?? 0) + (inTitle[number] ?? 0);
  }
}

/** Where so large a share of all documents has a score, they are listed faster by a look at each. */
const MANY = 1 / 16;

/** The documents that have a score, in rising order. */
export function listTouched({ scores, touched, size }: Board): Uint32Array<ArrayBuffer> {
  const numbers = touched.slice(0, size);
  if (size < MANY * scores.length) return numbers.sort();
  for (let [number, place] = [0, 0]; place < size; number += 1) {
    if (scores[number] === 0) continue;
    numbers[place] = number;
    place += 1;
  }
  return numbers;
}

export function clear(board: Board): void {
  const { scores, inTitle, touched, size } = board;
  for (let place = 0; place < size; place += 1) {
    const number = touched[place] ?? 0;
    scores[number] = 0;
    inTitle[number] = 0;
  }
  board.size = 0;
}
