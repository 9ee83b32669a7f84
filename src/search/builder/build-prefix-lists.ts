import { saturate } from '../engine/field-weights.ts';
import type { InvertedLibrary } from './invert.ts';
import { IMPACTS, isInTitle } from '../format/postings.ts';
import type { Postings } from '../format/postings.ts';
import { listBroadPrefixes, MOST_BEST } from '../format/prefix-lists.ts';
import type { PrefixList } from '../format/prefix-lists.ts';
import { findPrefixRange, toPrefixQuality } from '../terms/term-ranges.ts';

/** A title is what a reader sees first of a work: a word there counts so much more than one anywhere else. */
const IN_TITLE = 2;

/** A list for each beginning that many terms have. */
export function buildPrefixLists(
  { lexicon, main, names }: InvertedLibrary,
  works: number,
): readonly PrefixList[] {
  const scores = new Float32Array(works);
  const isTitle = new Uint8Array(works);
  return listBroadPrefixes(lexicon).map((prefix) => {
    const [from, to] = findPrefixRange(lexicon.terms, prefix);
    const found = collectNumbers(main.slice(from, to));
    for (let term = from; term < to; term += 1) {
      const quality = toPrefixQuality(prefix, lexicon.terms[term] ?? '');
      for (const [index, number] of (main[term]?.numbers ?? new Uint32Array()).entries()) {
        const byte = main[term]?.impacts[index] ?? 0;
        const factor = isInTitle(byte) ? IN_TITLE * quality : quality;
        if (isInTitle(byte)) isTitle[number] = 1;
        scores[number] = Math.max(scores[number] ?? 0, factor * saturate(IMPACTS[byte] ?? 0));
      }
    }
    const list = {
      best: selectBest(found, scores),
      titles: found.filter((number) => isTitle[number] === 1),
      others: found.filter((number) => isTitle[number] === 0),
      authors: collectNumbers(names.slice(from, to)),
    };
    for (const number of found) [scores[number], isTitle[number]] = [0, 0];
    return list;
  });
}

/** Every number once, in rising order. */
function collectNumbers(lists: readonly Postings[]): Uint32Array {
  const all = new Set<number>();
  for (const { numbers } of lists) for (const number of numbers) all.add(number);
  return Uint32Array.from(all).sort();
}

/** Works stand newest first, which settles ties. */
function selectBest(found: Uint32Array, scores: Float32Array): Uint32Array {
  const byScore = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  return found.toSorted(byScore).slice(0, MOST_BEST);
}
