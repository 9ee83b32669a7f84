import { collectTerms } from './collect-terms.ts';
import type { CollectedTerms, Occurrences } from './collect-terms.ts';
import type { SearchDocuments } from '../format/document-model.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { Postings } from '../format/postings.ts';

/** A term that one work has, in its summary alone. */
export interface RareTerm {
  readonly term: string;
  readonly work: number;
  /** As a byte. */
  readonly impact: number;
}

/** A library turned round: from documents and their words to words and their documents. */
export interface InvertedLibrary {
  readonly lexicon: Lexicon;
  /** For each term of the lexicon; without documents where it has none of this kind. */
  readonly main: readonly Postings[];
  readonly summary: readonly Postings[];
  readonly names: readonly Postings[];
  /** Sorted by term; not in the lexicon. */
  readonly rare: readonly RareTerm[];
}

/** A term stands mostly for authors where at least this share of the works that have it have it as a name. */
const MOSTLY = 0.75;

/** @param isSplit whether terms that one summary alone has are kept out of the lexicon, so that it stays small */
export function invert(documents: SearchDocuments, isSplit: boolean): InvertedLibrary {
  const collected = collectTerms(documents);
  const { terms, works, asAuthor } = collected;
  const [main, summary, names] = [
    group(collected.main, terms.length),
    group(collected.summary, terms.length),
    group(collected.names, terms.length),
  ];
  const isRare = (term: number): boolean =>
    isSplit &&
    summary[term]?.numbers.length === 1 &&
    main[term]?.numbers.length === 0 &&
    names[term]?.numbers.length === 0;
  const sorted = sortTerms(collected);
  const kept = sorted.filter((term) => !isRare(term));
  const pick = (lists: readonly Postings[]): readonly Postings[] =>
    kept.map((term) => lists[term] ?? NO_POSTINGS);
  const count = (lists: readonly Postings[]): Uint32Array =>
    Uint32Array.from(kept, (term) => lists[term]?.numbers.length ?? 0);
  return {
    lexicon: {
      terms: kept.map((term) => terms[term] ?? ''),
      main: count(main),
      summary: count(summary),
      names: count(names),
      isMostlyName: Uint8Array.from(kept, (term) =>
        Number((asAuthor[term] ?? 0) > 0 && (asAuthor[term] ?? 0) >= MOSTLY * (works[term] ?? 0)),
      ),
    },
    main: pick(main),
    summary: pick(summary),
    names: pick(names),
    rare: sorted.filter(isRare).map((term) => ({
      term: terms[term] ?? '',
      work: summary[term]?.numbers[0] ?? 0,
      impact: summary[term]?.impacts[0] ?? 1,
    })),
  };
}

const NO_POSTINGS: Postings = { numbers: new Uint32Array(), impacts: new Uint8Array() };

function sortTerms({ terms }: CollectedTerms): readonly number[] {
  return terms
    .map((term, number) => ({ term, number }))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
    .map(({ number }) => number);
}

/** Sorts occurrences by term, and within a term by document, by counting. */
function group({ terms, documents, impacts }: Occurrences, size: number): readonly Postings[] {
  const starts = new Uint32Array(size + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const [numbers, bytes] = [new Uint32Array(terms.length), new Uint8Array(impacts.length)];
  const next = starts.slice();
  for (const [index, term] of terms.entries()) {
    const place = next[term] ?? 0;
    next[term] = place + 1;
    numbers[place] = documents[index] ?? 0;
    if (impacts.length > 0) bytes[place] = impacts[index] ?? 0;
  }
  return Array.from({ length: size }, (_, term) => ({
    numbers: numbers.subarray(starts[term], starts[term + 1]),
    impacts: bytes.subarray(starts[term], starts[term + 1]),
  }));
}
