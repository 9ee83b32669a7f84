import { saturate } from './field-weights.ts';
import {
  addNumbers,
  countNumbers,
  createNumberSet,
  hasNumber,
  intersect,
  isEmpty,
  listNumbers,
  unite,
} from './number-set.ts';
import type { NumberSet } from './number-set.ts';
import { IMPACTS, isInTitle } from '../format/postings.ts';
import type { Postings } from '../format/postings.ts';
import { createBoard, createTally, raise, raiseWhole, takeFrom } from './score-board.ts';
import type { Board, Tally } from './score-board.ts';
import type { ChoiceSources, ListSource, LoadedWord, TermSource } from './sources.ts';

/** Documents that words find, in rising order. */
export interface Matches {
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** For each of them: how well it answers, and how many of the words that have to be found it has. */
  readonly scores: Float32Array;
  readonly covered: Uint16Array;
  /** How many of these stand in the title. */
  readonly inTitle: Uint16Array;
  /** How many words have to be found. */
  readonly wanted: number;
}

/** Finds documents by words; its memory is used again for each question. */
export interface Matcher {
  /** Documents that have all the words that have to be found. */
  readonly matchAll: (words: readonly LoadedWord[]) => Matches;
  /** Documents that have any of the words. */
  readonly matchAny: (words: readonly LoadedWord[]) => Matches;
}

/** A choice, with how much its terms tell: the one that was typed, and those that stand for it. */
interface WeighedChoice {
  readonly sources: ChoiceSources;
  readonly exactRarity: number;
  readonly otherRarity: number;
}

interface WeighedWord {
  readonly isOptional: boolean;
  readonly ways: readonly (readonly WeighedChoice[])[];
}

/**
 * Sets tell which documents count, and only these are scored: one rare word spares all the documents of the frequent
 * ones beside it.
 * @param size how many documents there are
 */
export function createMatcher(size: number): Matcher {
  const [found, ofWord, ofWay, ofChoice] = [
    createNumberSet(size),
    createNumberSet(size),
    createNumberSet(size),
    createNumberSet(size),
  ];
  const [board, wordBoard] = [createBoard(size), createBoard(size)];
  const weighWord = ({ word, ways }: LoadedWord): WeighedWord => {
    ofWord.fill(0);
    const weighed = ways.map((way) => {
      ofWay.fill(-1);
      const choices = way.map((choice) => {
        ofChoice.fill(0);
        const weighedChoice = weighChoice(choice, ofChoice, size);
        intersect(ofWay, ofChoice);
        return weighedChoice;
      });
      if (way.length > 0) unite(ofWord, ofWay);
      return choices;
    });
    return { isOptional: word.isOptional, ways: weighed };
  };
  const scoreWord = (
    { ways, isOptional }: WeighedWord,
    numbers: Uint32Array,
    tally: Tally,
  ): void => {
    const [only] = ways.length === 1 ? ways : [];
    // Most words are to be met in one way, by one choice.
    if (only?.[0] && only.length === 1) {
      scoreChoice(only[0], numbers, found, board);
      takeFrom(board, numbers, tally, 1, !isOptional);
      return;
    }
    for (const way of ways) {
      const ofAll = createTally(numbers.length);
      for (const choice of way) {
        scoreChoice(choice, numbers, found, board);
        takeFrom(board, numbers, ofAll, 1 / way.length, true);
      }
      raiseWhole(ofAll, numbers, way.length, wordBoard);
    }
    takeFrom(wordBoard, numbers, tally, 1, !isOptional);
  };
  const score = (words: readonly WeighedWord[]): Matches => {
    const numbers = listNumbers(found);
    const tally = createTally(numbers.length);
    if (numbers.length > 0) for (const word of words) scoreWord(word, numbers, tally);
    const { scores, met, inTitle } = tally;
    const wanted = words.filter(({ isOptional }) => !isOptional).length;
    return { numbers, scores, covered: met, inTitle, wanted };
  };
  return {
    matchAll: (words) => {
      found.fill(countWanted(words) === 0 ? 0 : -1);
      const weighed: WeighedWord[] = [];
      for (const loaded of words) {
        const word = weighWord(loaded);
        weighed.push(word);
        if (word.isOptional) continue;
        intersect(found, ofWord);
        if (isEmpty(found)) break;
      }
      return score(weighed);
    },
    matchAny: (words) => {
      found.fill(0);
      const weighed = words.map((loaded) => {
        const word = weighWord(loaded);
        unite(found, ofWord);
        return word;
      });
      return score(weighed);
    },
  };
}

/** How many of these words have to be found. */
export function countWanted(words: readonly LoadedWord[]): number {
  return words.filter(({ word }) => !word.isOptional).length;
}

/** How much more a document counts whose title has all the words; a single one may as well be a name. */
const WHOLE_TITLE = 1.5;

/** The final score: a document counts by the square of the share of words that it has. */
export function toScore(score: number, covered: number, inTitle: number, wanted: number): number {
  const share = wanted === 0 ? 1 : covered / wanted;
  return score * share * share * (wanted > 1 && inTitle === wanted ? WHOLE_TITLE : 1);
}

/**
 * What the exact word tells depends on how many documents have it; what the others tell, on how many have any of them:
 * a rare word that merely begins alike says no more than a frequent one.
 * @param set empty, and filled with the documents that meet the choice
 * @param size how many documents there are
 */
function weighChoice(sources: ChoiceSources, set: NumberSet, size: number): WeighedChoice {
  const { exact, others, lists } = sources;
  for (const source of others) addSource(set, source);
  for (const { numbers } of lists) addNumbers(set, numbers);
  const frequency = exact ? Math.max(countIn(exact.main), countIn(exact.summary)) : 0;
  const otherRarity = toRarity(Math.max(countNumbers(set), frequency), size);
  if (exact) addSource(set, exact);
  return { sources, exactRarity: toRarity(frequency, size), otherRarity };
}

function addSource(set: NumberSet, { main, summary }: TermSource): void {
  if (main) addNumbers(set, main.numbers);
  if (summary) addNumbers(set, summary.numbers);
}

/** Inverse document frequency (BM25), always above 0. */
function toRarity(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function countIn(postings: TermSource['main']): number {
  return postings?.numbers.length ?? 0;
}

/** The best of all terms counts. */
function scoreChoice(
  { sources, exactRarity, otherRarity }: WeighedChoice,
  numbers: Uint32Array,
  found: NumberSet,
  board: Board,
): void {
  const { exact, others, lists } = sources;
  for (const source of others) scoreTerm(source, otherRarity, numbers, found, board);
  for (const list of lists) scoreList(list, otherRarity, found, board);
  if (exact) scoreTerm(exact, exactRarity, numbers, found, board);
}

/** A document is looked up in a list in the time in which so many others are passed over. */
const LOOK_UP = 16;

function scoreTerm(
  source: TermSource,
  rarity: number,
  numbers: Uint32Array,
  found: NumberSet,
  board: Board,
): void {
  const passed = countIn(source.main) + countIn(source.summary);
  if (LOOK_UP * numbers.length < passed) lookUpTerm(source, rarity, numbers, board);
  else scanTerm(source, rarity, found, board);
}

/** Looks every document up in both lists. */
function lookUpTerm(
  { quality, main, summary }: TermSource,
  rarity: number,
  numbers: Uint32Array,
  board: Board,
): void {
  const factor = quality * rarity;
  const [first, second] = [main ?? NO_POSTINGS, summary ?? NO_POSTINGS];
  let [inFirst, inSecond] = [0, 0];
  for (const number of numbers) {
    inFirst = findNumber(first.numbers, number, inFirst);
    inSecond = findNumber(second.numbers, number, inSecond);
    const isInFirst = first.numbers[inFirst] === number;
    const byte = isInFirst ? (first.impacts[inFirst] ?? 0) : 0;
    const other = second.numbers[inSecond] === number ? (second.impacts[inSecond] ?? 0) : 0;
    if (byte === 0 && other === 0) continue;
    raise(board, number, factor * saturate((IMPACTS[byte] ?? 0) + (IMPACTS[other] ?? 0)));
    if (isInTitle(byte)) board.inTitle[number] = 1;
  }
}

/** The first place, from this one on, of a rising list whose number is not below this one. */
function findNumber(numbers: Uint32Array, number: number, from: number): number {
  let [low, high] = [from, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Passes over both lists. Impacts are added where a document stands in both, and raise it above what either would.
 */
function scanTerm(
  { quality, main, summary }: TermSource,
  rarity: number,
  found: NumberSet,
  board: Board,
): void {
  const factor = quality * rarity;
  const [first, second] = [main ?? NO_POSTINGS, summary ?? NO_POSTINGS];
  for (let place = 0; place < second.numbers.length; place += 1) {
    const number = second.numbers[place] ?? 0;
    if (!hasNumber(found, number)) continue;
    raise(board, number, factor * (WORTHS[second.impacts[place] ?? 0] ?? 0));
  }
  let beside = 0;
  for (let place = 0; place < first.numbers.length; place += 1) {
    const number = first.numbers[place] ?? 0;
    if (!hasNumber(found, number)) continue;
    const byte = first.impacts[place] ?? 0;
    while ((second.numbers[beside] ?? Infinity) < number) beside += 1;
    const worth =
      second.numbers[beside] === number
        ? saturate((IMPACTS[byte] ?? 0) + (IMPACTS[second.impacts[beside] ?? 0] ?? 0))
        : (WORTHS[byte] ?? 0);
    raise(board, number, factor * worth);
    if (isInTitle(byte)) board.inTitle[number] = 1;
  }
}

const NO_POSTINGS: Postings = { numbers: new Uint32Array(), impacts: new Uint8Array() };

/** What each impact byte is worth by itself. */
const WORTHS = IMPACTS.map(saturate);

function scoreList(
  { numbers, scores, isInTitle: isTitle = false }: ListSource,
  rarity: number,
  found: NumberSet,
  board: Board,
): void {
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    if (!hasNumber(found, number)) continue;
    const score = typeof scores === 'number' ? scores : (scores[place] ?? 0);
    raise(board, number, score * rarity);
    if (isTitle) board.inTitle[number] = 1;
  }
}
