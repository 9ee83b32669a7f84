import { IMPORT } from '../../budgets.ts';
import type { ImportReport, ImportRun } from './measure-size.ts';

/** A column of the table, and what it means. */
interface Column {
  readonly name: string;
  readonly meaning: string;
  readonly cell: (report: ImportReport) => string;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'records',
    meaning: 'records in the BibTeX file',
    cell: ({ records }) => String(records),
  },
  { name: 'MB', meaning: 'its size', cell: ({ megabytes }) => megabytes.toFixed(1) },
  {
    name: 'new',
    meaning: 'works that the first run makes',
    cell: ({ first }) => String(first.counts.new),
  },
  {
    name: 'known',
    meaning: 'records that the first run takes for a work of the same file',
    cell: ({ first }) => String(first.counts.unchanged + first.counts.changed),
  },
  {
    name: 'doubtful',
    meaning: 'records that wait, for a name may mean several people',
    cell: ({ first }) => String(first.counts.doubtful),
  },
  {
    name: 'refused',
    meaning: 'records that are wrong',
    cell: ({ first }) => String(first.counts.refused),
  },
  {
    name: 'seconds',
    meaning: 'time of the first run, by the clock',
    cell: ({ first }) => first.seconds.toFixed(1),
  },
  {
    name: 'CPU',
    meaning: 'CPU seconds of the first run',
    cell: ({ first }) => first.usage.cpuSeconds.toFixed(1),
  },
  {
    name: 'peak MB',
    meaning: 'most memory held at one time by the first run',
    cell: ({ first }) => first.usage.peakMegabytes.toFixed(0),
  },
  {
    name: 'again',
    meaning: 'time of the second run',
    cell: ({ second }) => second.seconds.toFixed(1),
  },
  {
    name: 'differs',
    meaning: 'records that the second run takes for new or changed',
    cell: ({ second }) => String(countDifferences(second)),
  },
];

function countDifferences({ counts }: ImportRun): number {
  return counts.new + counts.changed;
}

/** The names of the columns, as a line. */
export function toHeadLine(): string {
  return toLine(COLUMNS.map(({ name }) => name));
}

/** The figures of one size, as a line. */
export function toReportLine(report: ImportReport): string {
  return toLine(COLUMNS.map(({ cell }) => cell(report)));
}

/** What the columns mean, a line each. */
export function toMeaningLines(): string {
  return COLUMNS.map(({ name, meaning }) => `${name.padEnd(10)}${meaning}`).join('\n');
}

/** The limits that an import has passed, each in a sentence; those of time and memory grow with the records. */
export function findExcess({ records, first, second }: ImportReport): readonly string[] {
  const share = Math.max(1, records / IMPORT.records);
  const limits = [
    { name: 'seconds', value: first.seconds, limit: IMPORT.seconds * share },
    { name: 'MB of memory', value: first.usage.peakMegabytes, limit: IMPORT.megabytes * share },
    { name: 'differences in the second run', value: countDifferences(second), limit: 0 },
  ];
  return limits
    .filter(({ value, limit }) => value > limit)
    .map(
      ({ name, value, limit }) =>
        `${String(records)} records: ${value.toFixed(0)} ${name}, where ${limit.toFixed(0)} are allowed`,
    );
}

function toLine(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(10)).join('');
}
