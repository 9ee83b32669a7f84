import type { ResolvedClauses, Lookup } from './clauses.ts';
import type { WorkFacts } from './facts.ts';
import { countWanted, matchDocuments, toScore } from './matching.ts';
import type { Match } from './matching.ts';
import type { SearchHint } from './protocol.ts';
import type { ParsedQuery } from './query.ts';
import { expandWords } from './words.ts';
import type { ExpandedWord } from './words.ts';

/** The works that answer a query, whatever is ticked. */
export interface FoundWorks {
  /** Numbers of the works, best first. */
  readonly ranked: readonly number[];
  readonly matches: ReadonlyMap<number, Match>;
  /** The words as they were matched. */
  readonly words: readonly ExpandedWord[];
  /** True where no work has all the words. */
  readonly isNearest: boolean;
  readonly hints: readonly SearchHint[];
}

/** So many works are shown where none has all the words. */
const MOST_NEAREST = 20;

/** Works with all the words; slips are forgiven where that finds nothing; else those with most of the words. */
export function findWorks(
  query: ParsedQuery,
  clauses: ResolvedClauses,
  facts: readonly WorkFacts[],
  lookup: Lookup,
): FoundWorks {
  const admitted = facts.flatMap((work, number) => (clauses.isMetBy(work) ? [number] : []));
  if (query.words.length === 0) {
    return { ranked: admitted, matches: new Map(), words: [], isNearest: false, hints: [] };
  }
  const strict = matchWorks(query, admitted, lookup, false);
  if (strict.complete.length > 0) return toFound(strict, strict.complete);
  const lenient = matchWorks(query, admitted, lookup, true);
  if (lenient.complete.length > 0) return toFound(lenient, lenient.complete);
  const nearest = toFound(lenient, lenient.ranked.slice(0, MOST_NEAREST));
  return {
    ...nearest,
    isNearest: nearest.ranked.length > 0,
    hints: toMissingHints(lenient, query),
  };
}

interface Attempt {
  readonly words: readonly ExpandedWord[];
  readonly matches: ReadonlyMap<number, Match>;
  /** Best first. */
  readonly ranked: readonly number[];
  /** Those of them that have all the words. */
  readonly complete: readonly number[];
}

function matchWorks(
  query: ParsedQuery,
  admitted: readonly number[],
  lookup: Lookup,
  isLenient: boolean,
): Attempt {
  const { expander, inverted, index, isName } = lookup;
  const words = expandWords(query.words, expander, { isLenient, isName });
  const wanted = countWanted(words);
  const matches = matchDocuments(words, inverted.works, index.works.length);
  const scored = admitted.flatMap((number) => {
    const match = matches.get(number);
    return match && match.covered > 0 ? [{ number, match, score: toScore(match, wanted) }] : [];
  });
  // Works stand newest first, which settles ties.
  scored.sort((a, b) => b.score - a.score || a.number - b.number);
  return {
    words,
    matches,
    ranked: scored.map(({ number }) => number),
    complete: scored.filter(({ match }) => match.covered === wanted).map(({ number }) => number),
  };
}

function toFound({ words, matches }: Attempt, ranked: readonly number[]): FoundWorks {
  return { ranked, matches, words, isNearest: false, hints: [] };
}

/** Words that stand nowhere in the library are named, with the query that is left without them. */
function toMissingHints({ words }: Attempt, query: ParsedQuery): readonly SearchHint[] {
  const isMissing = ({ ways }: ExpandedWord): boolean =>
    ways.every((way) => way.some((choice) => choice.length === 0));
  const missing = words.filter((word) => !word.isOptional && isMissing(word));
  const left = query.words.filter(({ term }) => missing.every(({ typed }) => typed !== term));
  if (missing.length === 0 || countWanted(words) === missing.length) return [];
  const message = `Nothing here has ${missing.map(({ typed }) => `“${typed}”`).join(' or ')}.`;
  const isWhole = query.authors.length + query.topics.length + query.types.length === 0;
  if (!isWhole || query.years.length > 0) return [{ message }];
  return [
    {
      message,
      suggestion: left
        .map(({ term, parts }) => (parts.length > 0 ? parts.join('-') : term))
        .join(' '),
    },
  ];
}
