import { noOtherHasPhrase, nothingHasPhrase, phrasesInBestOnly } from '#words';
import type { WorkTest } from './filters.ts';
import type { Library } from './library.ts';
import { hasPhrases } from '../query/phrases.ts';
import type { SearchHint } from '../protocol.ts';
import type { ParsedQuery, Phrase } from '../query/query.ts';
import { toRanking } from './ranking.ts';
import type { Ranking } from './ranking.ts';

// Postings do not say where words stand: phrases are looked for in the texts of the works that have their words.

/** In a library of many files works are read in steps of so many, until enough have the phrases, or the most were read. */
const READ_AT_ONCE = 128;
const ENOUGH_WITH_PHRASES = 20;
const MOST_READ = 512;

/** The works of a ranking that have all phrases; a hint says so where not all of them were read. */
export async function checkPhrases(
  ranked: Ranking,
  phrases: readonly Phrase[],
  { reader }: Library,
): Promise<{ readonly kept: Ranking; readonly hints: readonly SearchHint[] }> {
  if (phrases.length === 0) return { kept: ranked, hints: [] };
  const enough = reader.isWhole ? Infinity : ENOUGH_WITH_PHRASES;
  const best = ranked.listBest(reader.isWhole ? Infinity : MOST_READ);
  const kept: number[] = [];
  let read = 0;
  while (read < best.length && kept.length < enough) {
    const step = best.slice(read, read + READ_AT_ONCE);
    kept.push(...(await selectWithPhrases(step, phrases, reader)));
    read += step.length;
  }
  return { kept: toRanking(kept), hints: toCutHint(read, ranked) };
}

/** The works of a ranking that have a phrase; a hint says so where not all of them were read. */
export async function findWithPhrase(
  ranked: Ranking,
  phrase: Phrase,
  { reader }: Library,
): Promise<{ readonly numbers: readonly number[]; readonly hints: readonly SearchHint[] }> {
  const best = ranked.listBest(reader.isWhole ? Infinity : MOST_READ);
  const numbers = await selectWithPhrases(best, [phrase], reader);
  return { numbers, hints: toCutHint(best.length, ranked) };
}

/** What there is to say where every work with all the words was read, and none has the phrases. */
export function toPhraseHints(
  { words, phrases }: ParsedQuery,
  isAdmitted: WorkTest | undefined,
): readonly SearchHint[] {
  const terms = new Set(phrases.flatMap((phrase) => phrase.terms));
  const isInPhrase = words.every(({ term, parts }) =>
    parts.length > 0 ? parts.every((part) => terms.has(part)) : terms.has(term),
  );
  const isAll = phrases.length === 1 && isInPhrase && isAdmitted === undefined;
  const toMessage = isAll ? nothingHasPhrase : noOtherHasPhrase;
  return phrases.map(({ text }) => ({ message: toMessage(text) }));
}

async function selectWithPhrases(
  numbers: readonly number[],
  phrases: readonly Phrase[],
  reader: Library['reader'],
): Promise<readonly number[]> {
  const records = await reader.loadWorks(numbers);
  return numbers.filter((_, place) => {
    const record = records[place];
    return record !== undefined && phrases.every(hasPhrases(record, reader.manifest.topics));
  });
}

function toCutHint(read: number, { numbers }: Ranking): readonly SearchHint[] {
  return read < numbers.length ? [{ message: phrasesInBestOnly(read) }] : [];
}
