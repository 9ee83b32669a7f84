import { toNameWords, toWords } from './analysis.ts';
import type { Word } from './analysis.ts';
import type { MarkedText, TextRange } from './protocol.ts';
import { isLetter } from './words.ts';
import type { ExpandedWord } from './words.ts';

/** Marks what was found in a text. Whole words are marked, in the text as it is shown. */
export interface Marker {
  readonly markText: (text: string) => MarkedText;
  /** Initials are found in names as well. */
  readonly markName: (name: string) => MarkedText;
}

/** Frequent words are marked only where nothing else was sought. */
export function createMarker(words: readonly ExpandedWord[]): Marker {
  const telling = words.some(({ isOptional }) => !isOptional)
    ? words.filter(({ isOptional }) => !isOptional)
    : words;
  const longer = telling.filter(({ typed }) => !isLetter(typed));
  // A letter says something in a text only where nothing else was typed.
  const whole = longer.length > 0 ? longer : telling.filter(({ isInitial }) => !isInitial);
  const [inNames, inTexts] = [collectTerms(telling), collectTerms(whole)];
  const markName = (name: string): MarkedText =>
    markWords(
      name,
      toNameWords(name).map((word) => withPoint(name, word)),
      inNames,
    );
  // Beside whole words, an initial says something only of the names that have one of those words.
  const isNamed = (name: string): boolean =>
    toNameWords(name).some(({ term }) => inTexts.has(term));
  return {
    markText: (text) => {
      const words = toWords(text).map((word) =>
        isAbbreviated(text, word) ? withPoint(text, word) : word,
      );
      return markWords(text, words, inTexts);
    },
    markName: (name) =>
      whole.length === 0 || isNamed(name) ? markName(name) : { text: name, marks: [] },
  };
}

function collectTerms(words: readonly ExpandedWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ ways }) => ways.flat(2).map(({ term }) => term)));
}

/** "U.S." with points inside, unlike the last word of a sentence. */
function isAbbreviated(text: string, { start, end }: Word): boolean {
  return text.slice(start, end).includes('.');
}

/** Takes the full stop in that belongs to a word: "F." and "Jr." in a name. */
function withPoint(text: string, word: Word): Word {
  return text[word.end] === '.' ? { ...word, end: word.end + 1 } : word;
}

function markWords(text: string, words: readonly Word[], terms: ReadonlySet<string>): MarkedText {
  const found = words.filter(({ term }) => terms.has(term));
  return { text, marks: mergeRanges(found.map(({ start, end }) => [start, end])) };
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
