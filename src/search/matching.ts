import { saturate } from './field-weights.ts';
import { IMPACTS, isInTitle } from './postings.ts';
import type { ChoiceSources, ListSource, LoadedWord, TermSource } from './sources.ts';

/** Documents that hold at least one of the words, in no order. */
export interface Matches {
  readonly numbers: Uint32Array;
  /** For each of them: how well it answers, and how many of the words that have to be found it has. */
  readonly scores: Float32Array;
  readonly covered: Uint8Array;
  /** How many of these stand in the title. */
  readonly inTitle: Uint8Array;
  /** How many words have to be found. */
  readonly wanted: number;
}

/** Finds documents by words; its memory is used again for each question. */
export interface Matcher {
  readonly match: (words: readonly LoadedWord[]) => Matches;
}

/** Scores by document, and which documents have one: reset without looking at the others. */
interface Board {
  readonly scores: Float32Array;
  /** 1 where the word stands in the title. */
  readonly inTitle: Uint8Array;
  readonly touched: Uint32Array;
  size: number;
}

/** @param size how many documents there are */
export function createMatcher(size: number): Matcher {
  const [choiceBoard, wayBoard, wordBoard, board] = [
    createBoard(size),
    createBoard(size),
    createBoard(size),
    createBoard(size),
  ];
  const met = new Uint8Array(size);
  const inTitle = new Uint8Array(size);
  const covered = new Uint8Array(size);

  /** Documents that meet every choice; they score the mean of them. */
  const matchWay = (way: readonly ChoiceSources[]): void => {
    for (const choice of way) {
      matchChoice(choice, choiceBoard, size);
      forEachTouched(choiceBoard, (number, score) => {
        met[number] = (met[number] ?? 0) + 1;
        add(wayBoard, number, score / way.length);
        if (choiceBoard.inTitle[number] === 1) wayBoard.inTitle[number] = 1;
      });
      clear(choiceBoard);
    }
    forEachTouched(wayBoard, (number, score) => {
      if (met[number] === way.length) {
        raise(wordBoard, number, score);
        if (wayBoard.inTitle[number] === 1) wordBoard.inTitle[number] = 1;
      }
      met[number] = 0;
    });
    clear(wayBoard);
  };
  const matchWord = ({ word, ways }: LoadedWord): void => {
    for (const way of ways) matchWay(way);
    forEachTouched(wordBoard, (number, score) => {
      add(board, number, score);
      if (word.isOptional) return;
      covered[number] = (covered[number] ?? 0) + 1;
      inTitle[number] = (inTitle[number] ?? 0) + (wordBoard.inTitle[number] ?? 0);
    });
    clear(wordBoard);
  };
  return {
    match: (words) => {
      for (const word of words) matchWord(word);
      const matches = {
        numbers: board.touched.slice(0, board.size),
        scores: new Float32Array(board.size),
        covered: new Uint8Array(board.size),
        inTitle: new Uint8Array(board.size),
        wanted: countWanted(words),
      };
      for (let place = 0; place < board.size; place += 1) {
        const number = board.touched[place] ?? 0;
        matches.scores[place] = board.scores[number] ?? 0;
        matches.covered[place] = covered[number] ?? 0;
        matches.inTitle[place] = inTitle[number] ?? 0;
        covered[number] = 0;
        inTitle[number] = 0;
      }
      clear(board);
      return matches;
    },
  };
}

/** How many of these words have to be found. */
export function countWanted(words: readonly LoadedWord[]): number {
  return words.filter(({ word }) => !word.isOptional).length;
}

/** How much more a document counts whose title has all the words; a single one may as well be a name. */
const WHOLE_TITLE = 1.25;

/** The final score: a document counts by the square of the share of words that it has. */
export function toScore(score: number, covered: number, inTitle: number, wanted: number): number {
  const share = wanted === 0 ? 1 : covered / wanted;
  return score * share * share * (wanted > 1 && inTitle === wanted ? WHOLE_TITLE : 1);
}

/**
 * The best of all terms counts. What the exact word tells depends on how many documents have it; what the others tell,
 * on how many have any of them: a rare word that merely begins alike says no more than a frequent one.
 */
function matchChoice({ exact, others, lists }: ChoiceSources, board: Board, size: number): void {
  for (const source of others) addTerm(source, board, 1);
  for (const list of lists) addList(list, board);
  const found = board.size;
  const frequency = exact ? Math.max(countIn(exact.main), countIn(exact.summary)) : 0;
  const rarity = toRarity(Math.max(found, frequency), size);
  for (let place = 0; place < found; place += 1) {
    const number = board.touched[place] ?? 0;
    board.scores[number] = (board.scores[number] ?? 0) * rarity;
  }
  if (exact) addTerm(exact, board, toRarity(frequency, size));
}

/** Inverse document frequency (BM25), always above 0. */
function toRarity(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function countIn(postings: TermSource['main']): number {
  return postings?.numbers.length ?? 0;
}

/** Both lists rise, so that they are merged on the way. */
function addTerm({ quality, main, summary }: TermSource, board: Board, rarity: number): void {
  const factor = quality * rarity;
  const [first, second] = [main?.numbers, summary?.numbers];
  const [firstEnd, secondEnd] = [first?.length ?? 0, second?.length ?? 0];
  let [i, j] = [0, 0];
  while (i < firstEnd || j < secondEnd) {
    const a = i < firstEnd ? (first?.[i] ?? Infinity) : Infinity;
    const b = j < secondEnd ? (second?.[j] ?? Infinity) : Infinity;
    const number = Math.min(a, b);
    let impact = 0;
    if (a <= b) {
      const byte = main?.impacts[i] ?? 0;
      impact += IMPACTS[byte] ?? 0;
      i += 1;
      if (isInTitle(byte)) board.inTitle[number] = 1;
    }
    if (b <= a) {
      impact += IMPACTS[summary?.impacts[j] ?? 0] ?? 0;
      j += 1;
    }
    raise(board, number, factor * saturate(impact));
  }
}

function addList({ numbers, scores, isInTitle = false }: ListSource, board: Board): void {
  for (let index = 0; index < numbers.length; index += 1) {
    const score = typeof scores === 'number' ? scores : (scores[index] ?? 0);
    const number = numbers[index] ?? 0;
    raise(board, number, score);
    if (isInTitle) board.inTitle[number] = 1;
  }
}

function createBoard(size: number): Board {
  return {
    scores: new Float32Array(size),
    inTitle: new Uint8Array(size),
    touched: new Uint32Array(size),
    size: 0,
  };
}

function touch(board: Board, number: number): void {
  if (board.scores[number] !== 0) return;
  board.touched[board.size] = number;
  board.size += 1;
}

function raise(board: Board, number: number, score: number): void {
  touch(board, number);
  if (score > (board.scores[number] ?? 0)) board.scores[number] = score;
}

function add(board: Board, number: number, score: number): void {
  touch(board, number);
  board.scores[number] = (board.scores[number] ?? 0) + score;
}

function forEachTouched(board: Board, visit: (number: number, score: number) => void): void {
  for (let place = 0; place < board.size; place += 1) {
    const number = board.touched[place] ?? 0;
    visit(number, board.scores[number] ?? 0);
  }
}

function clear(board: Board): void {
  for (let place = 0; place < board.size; place += 1) {
    const number = board.touched[place] ?? 0;
    board.scores[number] = 0;
    board.inTitle[number] = 0;
  }
  board.size = 0;
}
