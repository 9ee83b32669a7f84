import { saturate } from './field-weights.ts';
import { IMPACTS, isInTitle } from './postings.ts';
import type { Postings } from './postings.ts';
import {
  addBoard,
  clear,
  count,
  countTitles,
  createBoard,
  listTouched,
  raise,
  raiseBoard,
  scale,
} from './score-board.ts';
import type { Board } from './score-board.ts';
import type { ChoiceSources, ListSource, LoadedWord, TermSource } from './sources.ts';

/** Documents that hold at least one of the words, in rising order. */
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

/** @param size how many documents there are */
export function createMatcher(size: number): Matcher {
  const [choiceBoard, wayBoard, wordBoard, board] = [
    createBoard(size),
    createBoard(size),
    createBoard(size),
    createBoard(size),
  ];
  const [met, covered, inTitle] = [
    new Uint8Array(size),
    new Uint8Array(size),
    new Uint8Array(size),
  ];
  /** Documents that meet every choice; they score the mean of them. */
  const matchWay = (way: readonly ChoiceSources[]): void => {
    for (const choice of way) {
      matchChoice(choice, choiceBoard);
      count(choiceBoard, met);
      addBoard(choiceBoard, wayBoard, 1 / way.length);
      clear(choiceBoard);
    }
    raiseBoard(wayBoard, wordBoard, (number) => met[number] === way.length);
    reset(met, wayBoard.touched.subarray(0, wayBoard.size));
    clear(wayBoard);
  };
  const matchWord = ({ word, ways }: LoadedWord): void => {
    const [only] = ways.length === 1 ? ways : [];
    // Most words are to be met in one way, by one choice: these need no boards of their own.
    if (only?.[0] && only.length === 1) matchChoice(only[0], wordBoard);
    else for (const way of ways) matchWay(way);
    if (!word.isOptional) {
      count(wordBoard, covered);
      countTitles(wordBoard, inTitle);
    }
    addBoard(wordBoard, board, 1);
    clear(wordBoard);
  };
  return {
    match: (words) => {
      for (const word of words) matchWord(word);
      const numbers = listTouched(board);
      const matches = {
        numbers,
        scores: pick(board.scores, numbers, new Float32Array(numbers.length)),
        covered: pick(covered, numbers, new Uint8Array(numbers.length)),
        inTitle: pick(inTitle, numbers, new Uint8Array(numbers.length)),
        wanted: countWanted(words),
      };
      reset(covered, numbers);
      reset(inTitle, numbers);
      clear(board);
      return matches;
    },
  };
}

type Column = Uint8Array | Float32Array;

/** Of a column the values of these documents. */
function pick<T extends Column>(column: T, numbers: Uint32Array, picked: T): T {
  for (let place = 0; place < numbers.length; place += 1) {
    picked[place] = column[numbers[place] ?? 0] ?? 0;
  }
  return picked;
}

function reset(column: Uint8Array, numbers: Uint32Array): void {
  for (const number of numbers) column[number] = 0;
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
 * @param board empty, and filled with what meets the choice
 */
function matchChoice({ exact, others, lists }: ChoiceSources, board: Board): void {
  for (const source of others) addTerm(source, board, 1);
  for (const list of lists) addList(list, board);
  const size = board.scores.length;
  const frequency = exact ? Math.max(countIn(exact.main), countIn(exact.summary)) : 0;
  scale(board, toRarity(Math.max(board.size, frequency), size));
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
  const [first, second] = [main ?? NO_POSTINGS, summary ?? NO_POSTINGS];
  const [firstEnd, secondEnd] = [first.numbers.length, second.numbers.length];
  let j = 0;
  for (let i = 0; i < firstEnd; i += 1) {
    const number = first.numbers[i] ?? 0;
    while (j < secondEnd && (second.numbers[j] ?? 0) < number) {
      raise(board, second.numbers[j] ?? 0, factor * (WORTHS[second.impacts[j] ?? 0] ?? 0));
      j += 1;
    }
    const byte = first.impacts[i] ?? 0;
    let worth = WORTHS[byte] ?? 0;
    if (j < secondEnd && second.numbers[j] === number) {
      worth = saturate((IMPACTS[byte] ?? 0) + (IMPACTS[second.impacts[j] ?? 0] ?? 0));
      j += 1;
    }
    raise(board, number, factor * worth);
    if (isInTitle(byte)) board.inTitle[number] = 1;
  }
  for (; j < secondEnd; j += 1) {
    raise(board, second.numbers[j] ?? 0, factor * (WORTHS[second.impacts[j] ?? 0] ?? 0));
  }
}

const NO_POSTINGS: Postings = { numbers: new Uint32Array(), impacts: new Uint8Array() };

/** What each impact byte is worth by itself. */
const WORTHS = IMPACTS.map(saturate);

function addList({ numbers, scores, isInTitle = false }: ListSource, board: Board): void {
  for (let index = 0; index < numbers.length; index += 1) {
    const score = typeof scores === 'number' ? scores : (scores[index] ?? 0);
    const number = numbers[index] ?? 0;
    raise(board, number, score);
    if (isInTitle) board.inTitle[number] = 1;
  }
}
