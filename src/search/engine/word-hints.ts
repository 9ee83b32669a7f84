import { noExactMatch, nothingHas } from '#words';
import type { Lexicon } from '../format/lexicon.ts';
import { countWanted } from './matching.ts';
import type { SearchHint } from '../protocol.ts';
import type { ParsedQuery } from '../query/query.ts';
import type { LoadedWord } from './sources.ts';

/** "No exact match for “goverance”; showing “governance”." for each word that only others which look like it stand for. */
export function toGuessHints(
  words: readonly LoadedWord[],
  lexicon: Lexicon,
): readonly SearchHint[] {
  return words.filter(isGuessed).flatMap((loaded) => {
    const shown = findMostFrequent(loaded, lexicon);
    if (shown === undefined) return [];
    return [{ message: noExactMatch(loaded.word.text, shown) }];
  });
}

/** A rare word of a summary may have turned up after all. */
function isGuessed({ word, terms }: LoadedWord): boolean {
  if (!word.isGuess || word.isOptional) return false;
  const typed = word.ways.flat().map((choice) => choice.typed);
  return [...terms].every((term) => !typed.some((beginning) => term.startsWith(beginning)));
}

/** Of the terms that are surest, the one that most works have. */
function findMostFrequent({ word }: LoadedWord, { main, summary }: Lexicon): string | undefined {
  const found = word.ways.flat(2).flatMap(({ expansions }) => expansions);
  const count = (term: number): number => (main[term] ?? 0) + (summary[term] ?? 0);
  const [best] = found.toSorted((a, b) => b.quality - a.quality || count(b.term) - count(a.term));
  return best?.text;
}

/** Words that stand nowhere in the library are named, with the query that is left without them. */
export function toMissingHints(
  words: readonly LoadedWord[],
  query: ParsedQuery,
): readonly SearchHint[] {
  const missing = words.filter((loaded) => !loaded.word.isOptional && isMissing(loaded));
  if (missing.length === 0 || countWanted(words) === missing.length) return [];
  const texts = new Set(missing.map(({ word }) => word.text));
  const message = nothingHas([...texts]);
  const left = query.words.filter(({ text }) => !texts.has(text));
  const suggestion = [...new Set(left.map(({ text }) => text))].join(' ');
  return [hasOnlyWords(query) ? { message, suggestion } : { message }];
}

function isMissing({ ways }: LoadedWord): boolean {
  return ways.every((way) =>
    way.some(({ exact, others, lists }) => !exact && others.length + lists.length === 0),
  );
}

function hasOnlyWords(query: ParsedQuery): boolean {
  const { authors, topics, types, publishers, years, excludedYears, isOpen } = query;
  const { phrases, excluded, excludedPhrases } = query;
  const fields = [authors, topics, types, publishers, years, excludedYears];
  const others = [...fields, phrases, excluded, excludedPhrases];
  return isOpen === undefined && others.every(({ length }) => length === 0);
}
