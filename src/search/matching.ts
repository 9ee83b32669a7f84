import type { Postings } from './postings.ts';
import type { SearchField } from './protocol.ts';
import type { Choice, ExpandedWord } from './words.ts';

/** How well a document answers. */
export interface Match {
  readonly score: number;
  /** How many of the words that have to be found are there. */
  readonly covered: number;
  /** Where each of those words tells most. */
  readonly fields: ReadonlySet<SearchField>;
  /** How many of those words stand in the title. */
  readonly inTitle: number;
}

/** How well a document answers one word. */
interface WordMatch {
  readonly score: number;
  readonly field: SearchField;
  readonly isInTitle: boolean;
}

type WordMatches = ReadonlyMap<number, WordMatch>;

/** From where on more of the same counts little (k1 of BM25). */
const SATURATION = 1.2;

/** How much more a document counts whose title has all the words. */
const WHOLE_TITLE = 1.25;

/**
 * The documents that hold at least one of the words.
 * @param size how many documents there are
 */
export function matchDocuments(
  words: readonly ExpandedWord[],
  postings: Postings,
  size: number,
): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  for (const word of words) {
    const found = matchWord(word, postings);
    const rarity = Math.log(1 + (size - found.size + 0.5) / (found.size + 0.5));
    for (const [number, { score, field, isInTitle }] of found) {
      const known = matches.get(number) ?? { score: 0, covered: 0, fields: new Set(), inTitle: 0 };
      const wanted = Number(!word.isOptional);
      matches.set(number, {
        score: known.score + rarity * score,
        covered: known.covered + wanted,
        fields: word.isOptional ? known.fields : new Set([...known.fields, field]),
        inTitle: known.inTitle + (isInTitle ? wanted : 0),
      });
    }
  }
  return matches;
}

/** How many of these words have to be found. */
export function countWanted(words: readonly ExpandedWord[]): number {
  return words.filter(({ isOptional }) => !isOptional).length;
}

/** The final score: a document counts by the square of the share of words that it has. */
export function toScore({ score, covered, inTitle }: Match, wanted: number): number {
  const share = wanted === 0 ? 1 : covered / wanted;
  return score * share * share * (inTitle === wanted ? WHOLE_TITLE : 1);
}

function matchWord(word: ExpandedWord, postings: Postings): WordMatches {
  const best = new Map<number, WordMatch>();
  for (const way of word.ways) {
    for (const [number, match] of matchAll(way, postings)) {
      if (match.score > (best.get(number)?.score ?? 0)) best.set(number, match);
    }
  }
  return best;
}

/** Documents that meet every choice; they score the mean of them. */
function matchAll(choices: readonly Choice[], postings: Postings): WordMatches {
  const [first, ...others] = choices.map((choice) => matchChoice(choice, postings));
  if (!first) return new Map();
  return others.reduce<WordMatches>(
    (known, next) => {
      const both = new Map<number, WordMatch>();
      for (const [number, match] of known) {
        const other = next.get(number);
        if (!other) continue;
        both.set(number, {
          score: match.score + other.score / choices.length,
          field: match.field,
          isInTitle: match.isInTitle && other.isInTitle,
        });
      }
      return both;
    },
    scaled(first, 1 / choices.length),
  );
}

function scaled(matches: WordMatches, factor: number): WordMatches {
  if (factor === 1) return matches;
  return new Map(
    [...matches].map(([number, match]) => [number, { ...match, score: match.score * factor }]),
  );
}

function matchChoice(choice: Choice, postings: Postings): WordMatches {
  const best = new Map<number, WordMatch>();
  for (const { term, quality } of choice) {
    for (const [number, { impacts }] of postings.get(term) ?? []) {
      const sum = [...impacts.values()].reduce((total, impact) => total + impact, 0);
      const score = (quality * sum * (SATURATION + 1)) / (sum + SATURATION);
      const known = best.get(number);
      const isInTitle = impacts.has('title') || known?.isInTitle === true;
      if (!known || score > known.score) {
        best.set(number, { score, field: toStrongest(impacts), isInTitle });
      } else if (isInTitle !== known.isInTitle) best.set(number, { ...known, isInTitle });
    }
  }
  return best;
}

function toStrongest(impacts: ReadonlyMap<SearchField, number>): SearchField {
  return [...impacts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
