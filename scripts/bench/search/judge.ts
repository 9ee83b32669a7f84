import { fold } from '../../../src/text/fold.ts';
import type { BenchQuery, Relevance } from './queries.ts';
import type { BenchRecord } from './records.ts';

/** What of a record decides whether it is right. */
export interface Facts {
  /** The folded words of the title, each between spaces: " counting chips across borders ". */
  readonly title: string;
  /** Folded, "morales-menendez". */
  readonly families: readonly string[];
}

/** So many answers are looked at. */
export const TOP = 10;

/** How good one answer is; both figures go from 0 to 1. */
export interface Judgement {
  /** 1 where the first work is right, 1/2 where the second is, …; 0 where none of the first ten is. */
  readonly reciprocalRank: number;
  /**
   * How much of what is right stands among the first ten. Where the right records are listed, the share of them, of
   * ten at most. Where a name or a word says what is right, many records may be, more than ten can hold: then 1 where
   * at least one stands there, so that the mean is the share of queries that are answered at all.
   */
  readonly recall: number;
}

/** The words are split by a rule of the benchmark's own, for the engines' rules are on trial. */
export function toFacts({ title, family }: Pick<BenchRecord, 'title' | 'family'>): Facts {
  const words = fold(title)
    .replace(/['’ʼ‘]/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return {
    title: ` ${words.filter((word) => word !== '').join(' ')} `,
    families: family.map(fold),
  };
}

/** Whether a record answers a query. @param number of the record */
export function isRight(rel: Relevance, number: number, { title, families }: Facts): boolean {
  if ('sn' in rel) return families.includes(rel.sn);
  if ('ti' in rel) return title.includes(` ${rel.ti} `);
  if ('pre' in rel) {
    const last = rel.pre.length - 1;
    return rel.pre.every((word, index) => title.includes(` ${word}${index === last ? '' : ' '}`));
  }
  return rel.includes(number);
}

/**
 * Judges an answer.
 * @param answer numbers of records, best first
 * @param facts of all records, by number
 */
export function judge(
  { rel }: Pick<BenchQuery, 'rel'>,
  answer: readonly number[],
  facts: readonly Facts[],
): Judgement {
  const top = [...new Set(answer)].slice(0, TOP);
  const right = top.map((number) => {
    const known = facts[number];
    return known !== undefined && isRight(rel, number, known);
  });
  const first = right.indexOf(true);
  const found = right.filter(Boolean).length;
  const wanted = Array.isArray(rel) ? Math.min(new Set(rel).size, TOP) : 1;
  return {
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    recall: Math.min(1, found / wanted),
  };
}
