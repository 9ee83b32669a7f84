import { toWords } from '../analysis.ts';
import type { TopicDocument } from '../format/document-model.ts';
import { createExpander } from '../terms/expansions.ts';
import { createMatcher, toScore } from './matching.ts';
import type { QueryWord } from '../query/query.ts';
import type { LoadedWord } from './sources.ts';
import { expandWords } from '../terms/words.ts';
import type { ExpandedWord } from '../terms/words.ts';

/** The topics that words name, best first, and the words as they were matched. */
export interface FoundTopics {
  readonly ranked: readonly number[];
  readonly words: readonly LoadedWord[];
}

/** Finds topics by their names. There are few of them, so that all are at hand. */
export interface TopicFinder {
  /** Topics with all the words; slips are forgiven where no topic has them as they stand. */
  readonly findNamed: (words: readonly QueryWord[]) => FoundTopics;
  /** Topics with all the words; failing that, topics all of whose words are among these. */
  readonly findAmong: (words: readonly QueryWord[]) => FoundTopics;
}

/** @param isWord whether works have the word as it stands: then it is no slip in the name of a topic */
export function createTopicFinder(
  topics: readonly TopicDocument[],
  isWord: (term: string) => boolean,
): TopicFinder {
  const named = topics.map(({ label, also = [] }) => [
    ...new Set([label, ...also].flatMap(toWords).map(({ term }) => term)),
  ]);
  const terms = [...new Set(named.flat())].sort();
  const topicsOf = Map.groupBy(
    named.flatMap((list, number) => list.map((term) => ({ term, number }))),
    ({ term }) => term,
  );
  const expander = createExpander(terms);
  const matcher = createMatcher(topics.length);
  const load = (word: ExpandedWord): LoadedWord => ({
    word,
    terms: new Set(
      word.ways.flat(2).flatMap(({ expansions }) => expansions.map((one) => one.text)),
    ),
    prefixes: [],
    initials: [],
    ways: word.ways.map((way) =>
      way.map(({ expansions }) => ({
        others: [],
        lists: expansions.map(({ text, quality }) => {
          const found = topicsOf.get(text) ?? [];
          return {
            numbers: Uint32Array.from(found, ({ number }) => number),
            // The fewer words a topic is called by, the more each of them says.
            scores: Float32Array.from(found, ({ number }) => {
              return quality / (3 + (named[number]?.length ?? 0));
            }),
          };
        }),
      })),
    ),
  });
  const match = (
    sought: readonly QueryWord[],
    isLenient: boolean,
    isWanted: (covered: number, number: number, wanted: number) => boolean,
  ): FoundTopics => {
    const reach = {
      expander,
      prefixes: new Map<string, number>(),
      countDocuments: () => 1,
      enough: 0,
      isLenient,
    };
    const words = expandWords(sought, reach).map(load);
    const { numbers, scores, covered, wanted } = matcher.matchAny(words);
    const found = Array.from(numbers, (number, index) => ({
      number,
      covered: covered[index] ?? 0,
      score: toScore(scores[index] ?? 0, covered[index] ?? 0, 0, wanted),
      works: topics[number]?.works ?? 0,
    })).filter((one) => isWanted(one.covered, one.number, wanted));
    found.sort((a, b) => b.score - a.score || b.works - a.works || a.number - b.number);
    return { ranked: found.map(({ number }) => number), words };
  };
  const findNamed = (words: readonly QueryWord[]): FoundTopics => {
    if (words.every(({ isOptional }) => isOptional)) return { ranked: [], words: [] };
    const hasAll = (covered: number, _: number, wanted: number): boolean => covered === wanted;
    const strict = match(words, false, hasAll);
    const isSlip = words.some(({ term }) => !topicsOf.has(term) && isWord(term));
    return strict.ranked.length > 0 || isSlip ? strict : match(words, true, hasAll);
  };
  return {
    findNamed,
    findAmong: (words) => {
      const whole = findNamed(words);
      if (whole.ranked.length > 0) return whole;
      return match(words, false, (covered, number) => {
        return covered > 0 && covered >= countLabelWords(topics[number]?.label ?? '');
      });
    },
  };
}

function countLabelWords(label: string): number {
  return label.split(/[\s–-]+/u).filter((word) => word !== 'and' && word !== 'in').length;
}
