/** Scores by document; all are 0 before and after each use. */
export interface Board {
  readonly scores: Float32Array;
  /** 1 where a word stands in the title. */
  readonly inTitle: Uint8Array;
}

/** @param size how many documents there are */
export function createBoard(size: number): Board {
  return { scores: new Float32Array(size), inTitle: new Uint8Array(size) };
}

/** Gives a document a score, unless it has a better one. */
export function raise({ scores }: Board, number: number, score: number): void {
  if (score > (scores[number] ?? 0)) scores[number] = score;
}

/** What some documents have of a word, or of part of one; a value for each, in their order. */
export interface Tally {
  readonly scores: Float32Array;
  /** How many of the parts each of them has, and how many of these in its title; a name may have hundreds. */
  readonly met: Uint16Array;
  readonly inTitle: Uint16Array;
}

/** @param size how many documents are looked at */
export function createTally(size: number): Tally {
  return {
    scores: new Float32Array(size),
    met: new Uint16Array(size),
    inTitle: new Uint16Array(size),
  };
}

/**
 * Adds to a tally what its documents have on the board, times the factor, and clears the board.
 * @param isCounted whether the part is one of those that are counted
 */
export function takeFrom(
  { scores, inTitle }: Board,
  numbers: Uint32Array,
  tally: Tally,
  factor: number,
  isCounted: boolean,
): void {
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    const score = scores[number] ?? 0;
    if (score === 0) continue;
    tally.scores[place] = (tally.scores[place] ?? 0) + score * factor;
    if (isCounted) {
      tally.met[place] = (tally.met[place] ?? 0) + 1;
      tally.inTitle[place] = (tally.inTitle[place] ?? 0) + (inTitle[number] ?? 0);
    }
    scores[number] = 0;
    inTitle[number] = 0;
  }
}

/** Raises the documents of a tally that have all of so many parts. */
export function raiseWhole(
  { scores, met, inTitle }: Tally,
  numbers: Uint32Array,
  parts: number,
  board: Board,
): void {
  for (let place = 0; place < numbers.length; place += 1) {
    if (met[place] !== parts) continue;
    const number = numbers[place] ?? 0;
    raise(board, number, scores[place] ?? 0);
    if ((inTitle[place] ?? 0) > 0) board.inTitle[number] = 1;
  }
}
