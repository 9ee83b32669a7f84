import { toNameWords, toWords } from '../analysis.ts';
import type { Word } from '../analysis.ts';
import { findInitials } from '../format/lookups.ts';
import type { MarkedText, TextRange } from '../protocol.ts';
import type { LoadedWord } from '../engine/sources.ts';
import { isLetter } from '../terms/words.ts';

/** Marks what was found in a text. Whole words are marked, in the text as it is shown. */
export interface Marker {
  readonly markText: (text: string) => MarkedText;
  /** Words that spell an acronym out are found in titles as well. */
  readonly markTitle: (title: string) => MarkedText;
  /** Initials are found in names as well. */
  readonly markName: (name: string) => MarkedText;
}

/** Frequent words are marked only where nothing else was sought. */
export function createMarker(words: readonly LoadedWord[]): Marker {
  const wanted = words.filter(({ word }) => !word.isOptional);
  const telling = wanted.length > 0 ? wanted : words;
  const longer = telling.filter(({ word }) => !isLetter(word.typed));
  // A letter says something in a text only where nothing else was typed.
  const whole = longer.length > 0 ? longer : telling.filter(({ word }) => !word.isInitial);
  const [inNames, inTexts] = [toTermTest(telling), toTermTest(whole)];
  const markName = (name: string): MarkedText =>
    toMarked(name, toShownName(name), inNames, (word) => withPoint(name, word));
  // Beside whole words, an initial says something only of the names that have one of those words.
  const isNamed = (name: string): boolean => toShownName(name).some(({ term }) => inTexts(term));
  const markText = (text: string): MarkedText =>
    toMarked(text, toShownWords(text), inTexts, (word) =>
      isAbbreviated(text, word) ? withPoint(text, word) : word,
    );
  const initials = whole.flatMap((word) => word.initials);
  return {
    markText,
    markTitle: (title) => {
      const { marks } = markText(title);
      const spelt = initials.flatMap((letters) => findInitials(title, letters));
      return { text: title, marks: mergeRanges([...marks, ...spelt.map(toTextRange)]) };
    },
    markName: (name) =>
      whole.length === 0 || isNamed(name) ? markName(name) : { text: name, marks: [] },
  };
}

/** So many texts are remembered: with each key, most results are those of the key before. */
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, readonly Word[]>();

/** The words of a text that is shown; the same ones are taken apart again and again. */
export function toShownWords(text: string): readonly Word[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = toWords(text);
  remembered.set(text, words);
  return words;
}

const rememberedNames = new Map<string, readonly Word[]>();

/** The same for names. */
export function toShownName(name: string): readonly Word[] {
  const known = rememberedNames.get(name);
  if (known) return known;
  if (rememberedNames.size >= MOST_REMEMBERED) rememberedNames.clear();
  const words = toNameWords(name);
  rememberedNames.set(name, words);
  return words;
}

/** @returns whether a term of a text stands for one of the words */
export function toTermTest(words: readonly LoadedWord[]): (term: string) => boolean {
  const terms = new Set(words.flatMap((word) => [...word.terms]));
  const prefixes = words.flatMap((word) => word.prefixes);
  return (term) => terms.has(term) || prefixes.some((prefix) => term.startsWith(prefix));
}

/** "U.S." with points inside, unlike the last word of a sentence. */
function isAbbreviated(text: string, { start, end }: Word): boolean {
  return text.slice(start, end).includes('.');
}

/** Takes the full stop in that belongs to a word: "F." and "Jr." in a name. */
function withPoint(text: string, word: Word): Word {
  return text[word.end] === '.' ? { ...word, end: word.end + 1 } : word;
}

/** @param stretch takes signs in that belong to a word */
function toMarked(
  text: string,
  words: readonly Word[],
  isSought: (term: string) => boolean,
  stretch: (word: Word) => Word,
): MarkedText {
  const found = words.filter(({ term }) => isSought(term)).map(stretch);
  return { text, marks: mergeRanges(found.map(toTextRange)) };
}

function toTextRange({ start, end }: Word): TextRange {
  return [start, end];
}

/** In order and apart from one another. */
function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
