import type { EngineName } from './engines.ts';
import type { Figures, KindFigures } from './figures.ts';

/** All that was found of one engine at one size. */
export interface Result extends Figures {
  readonly engine: EngineName;
  readonly kinds: readonly KindFigures[];
  readonly startBytes: number;
  readonly totalBytes: number;
  readonly files: number;
  readonly buildCpuSeconds: number;
  readonly openMilliseconds: number;
  readonly peakMegabytes: number;
  /** Milliseconds that the slowest of the odd queries took; absent where none was put. */
  readonly slowestOdd?: number | undefined;
  /** Its p95 divided by MiniSearch's in the same run; absent where MiniSearch did not run. */
  readonly p95Ratio?: number;
}

/** All that was found at one size. */
export interface SizeReport {
  readonly works: number;
  readonly results: readonly Result[];
  /** Engines that were left out, or broke, and why. */
  readonly leftOut: readonly { readonly engine: EngineName; readonly reason: string }[];
}

/** What the figures mean; printed below the tables and written with the data. */
export const MEANINGS = {
  mrr: 'mean of 1 / rank of the first right work among the first ten (0 where there is none), over the queries of a kind; the mean over the kinds is given, in which each kind counts the same',
  recall:
    'where the right works are listed, the share of them among the first ten; where a name, a word or words say what is right, the share of queries with at least one right work among the first ten; means as for MRR',
  p50: 'milliseconds for a query, at most, for half of all queries, and for 95 in 100 (p95): in one process for each engine, without network, after 50 of the queries were asked once to warm up, uncounted; × is p95 divided by that of MiniSearch in the same run',
  open: 'milliseconds from the fetched bytes to an engine that can answer',
  start:
    'kB (1,000 bytes) of the index, sent with brotli (quality 9), that are fetched before the first answer is known; no programs',
  total: 'the same for all files of the index and those that results are shown from',
  build: 'seconds of processor time for making the index',
  odd: 'signs and scripts at random, misspelt words, words without end and hundreds of words: no engine may fail at them',
  peak: 'the most memory in MiB for reading the records, making the index and answering, programs beside included',
} as const;

const COLUMNS = [
  ...['engine', 'queries', 'MRR', 'recall', 'p50 ms', 'p95 ms', 'p95 ×', 'open ms'],
  ...['start kB', 'total kB', 'files', 'build s', 'peak MiB'],
];

/** One size as a table, an engine a row, and a line for each engine that was left out. */
export function toSizeTable({ works, results, leftOut }: SizeReport): string {
  return [
    `${count(works)} works`,
    toTable([COLUMNS, ...results.map(toRow)]),
    ...results.flatMap(({ engine, slowestOdd }) =>
      slowestOdd === undefined
        ? []
        : [`The slowest of the odd queries took ${engine} ${slowestOdd.toFixed(0)} ms.`],
    ),
    ...leftOut.map(({ engine, reason }) => `${engine} is left out: ${reason}.`),
  ].join('\n');
}

function toRow(result: Result): readonly string[] {
  const { engine, queries, mrr, recall, p50, p95, p95Ratio, openMilliseconds } = result;
  return [
    ...[engine, count(queries), mrr.toFixed(3), recall.toFixed(3), p50.toFixed(2), p95.toFixed(2)],
    ...[p95Ratio?.toFixed(2) ?? '–', openMilliseconds.toFixed(0)],
    ...[toKilobytes(result.startBytes), toKilobytes(result.totalBytes), count(result.files)],
    ...[result.buildCpuSeconds.toFixed(1), count(Math.round(result.peakMegabytes))],
  ];
}

/**
 * Ours and the best of its peers, by MRR, kind by kind: a kind a row. One table, or none where either did not run.
 */
export function toKindTables({ works, results }: SizeReport): readonly string[] {
  const ours = results.find(({ engine }) => engine === 'ours');
  const [peer] = results.filter(({ engine }) => engine !== 'ours').sort((a, b) => b.mrr - a.mrr);
  if (!ours || !peer) return [];
  const both = [ours, peer];
  const head = both.flatMap(({ engine }) => [`${engine} MRR`, 'recall', 'p50 ms', 'p95 ms']);
  const rows = ours.kinds.map(({ kind, queries }) => [
    ...[kind, count(queries)],
    ...both.flatMap(({ kinds }) => toKindCells(kinds.find((other) => other.kind === kind))),
  ]);
  return [`By kind, ${count(works)} works\n${toTable([['kind', 'queries', ...head], ...rows])}`];
}

function toKindCells(figures: KindFigures | undefined): readonly string[] {
  if (!figures) return ['–', '–', '–', '–'];
  const { mrr, recall, p50, p95 } = figures;
  return [mrr.toFixed(3), recall.toFixed(3), p50.toFixed(2), p95.toFixed(2)];
}

/** The size at which MiniSearch is what ours is compared with, at every size. */
const COMPARED = 10_000;

export interface Comparison {
  readonly works: number;
  /** p95 of ours divided by that of MiniSearch. */
  readonly ratio: number;
  /** At how many works MiniSearch took that. */
  readonly against: number;
}

/** Ours at every size beside MiniSearch at 10,000 works, or at the same size in a run without that one. */
export function compare(reports: readonly SizeReport[]): readonly Comparison[] {
  const peers = new Map(
    reports.map(({ works, results }) => [works, results.find(isMiniSearch)?.p95]),
  );
  return reports.flatMap(({ works, results }) => {
    const ours = results.find(({ engine }) => engine === 'ours')?.p95;
    const against = peers.get(COMPARED) === undefined ? works : COMPARED;
    const peer = peers.get(against);
    return ours === undefined || peer === undefined ? [] : [{ works, ratio: ours / peer, against }];
  });
}

function isMiniSearch({ engine }: Result): boolean {
  return engine === 'minisearch';
}

/** What the columns mean, a line each. */
export function toMeaningLines(): string {
  return Object.entries(MEANINGS)
    .map(([name, meaning]) => `${name}: ${meaning}.`)
    .join('\n');
}

/** Cells in columns: the first to the left, the others to the right. */
function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return rows.map(line).join('\n');
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function toKilobytes(bytes: number): string {
  return count(Math.round(bytes / 1000));
}
