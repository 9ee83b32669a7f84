import type { Usage } from '../measure-run.ts';
import type { Phase, PhaseUsage } from './phases.ts';

/** What the builds of one size took, and what came of them. */
export interface BuildReport {
  readonly works: number;
  /** HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly cold: Builds;
  /** Of the whole cold build. */
  readonly phases: readonly PhaseReport[];
  readonly warm?: Builds;
  readonly hugo?: HugoReport;
}

/** A site of the same library made by Hugo, and its search index made by Pagefind. */
export interface HugoReport {
  readonly version: string;
  readonly pages: number;
  readonly bytes: number;
  readonly making: Usage;
  readonly search: Usage;
}

/** What a part of the whole cold build took, and what came of it. */
export interface PhaseReport extends PhaseUsage {
  readonly phase: Phase;
  readonly files: number;
  readonly bytes: number;
}

/** Two builds of the same library. */
export interface Builds {
  /** Without citations, search index, data package, exports and feeds. */
  readonly pagesAlone: Usage;
  readonly whole: Usage;
}

/** A column of the table, and what it means. */
interface Column {
  readonly name: string;
  readonly meaning: string;
  /** @param before the size before, which growth is measured from */
  readonly cell: (report: BuildReport, before: BuildReport | undefined) => string;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'works',
    meaning: 'works in the library; it has 0.6 authors for each, or as many as --authors says',
    cell: ({ works }) => String(works),
  },
  { name: 'pages', meaning: 'HTML files of the site', cell: ({ pages }) => String(pages) },
  { name: 'files', meaning: 'all files of the site', cell: ({ files }) => String(files) },
  { name: 'MB', meaning: 'their size', cell: ({ bytes }) => String(Math.round(bytes / 1e6)) },
  ...listTimes('cold', 'with nothing kept from an earlier build', ({ cold }) => cold),
  ...listTimes('warm', 'with all that the first build kept', ({ warm }) => warm),
  {
    name: 'pages/s',
    meaning: 'pages of the whole cold build for each CPU second',
    cell: ({ pages, cold }) => (pages / cold.whole.cpuSeconds).toFixed(1),
  },
  {
    name: 'searched/s',
    meaning: 'the same for pages alone and the search index, as others build them',
    cell: (report) => (report.pages / toSearchedSeconds(report)).toFixed(1),
  },
  {
    name: '+ms/work',
    meaning: 'CPU milliseconds for each work more than at the size before, in the whole cold build',
    cell: (report, before) => (before ? toGrowth(report, before).toFixed(1) : '-'),
  },
  {
    name: 'peak MB',
    meaning: 'most memory held at one time by the whole cold build',
    cell: ({ cold }) => cold.whole.peakMegabytes.toFixed(0),
  },
];

function listTimes(
  name: string,
  when: string,
  find: (report: BuildReport) => Builds | undefined,
): readonly Column[] {
  const toCell =
    (toText: (builds: Builds) => string): Column['cell'] =>
    (report) => {
      const builds = find(report);
      return builds ? toText(builds) : '-';
    };
  return [
    {
      name: `alone ${name}`,
      meaning: `CPU seconds of a build of pages alone, ${when}: no citations, and nothing beside the pages`,
      cell: toCell(({ pagesAlone }) => pagesAlone.cpuSeconds.toFixed(1)),
    },
    {
      name: `whole ${name}`,
      meaning: `CPU seconds of the whole build, ${when}, without social images`,
      cell: toCell(({ whole }) => whole.cpuSeconds.toFixed(1)),
    },
    {
      name: `ratio ${name}`,
      meaning: 'the second of these divided by the first',
      cell: toCell(({ pagesAlone, whole }) =>
        (whole.cpuSeconds / pagesAlone.cpuSeconds).toFixed(2),
      ),
    },
  ];
}

/** CPU seconds of the cold build of pages alone and of the search index. */
export function toSearchedSeconds({ cold, phases }: BuildReport): number {
  const index = phases.find(({ phase }) => phase === 'search index');
  return cold.pagesAlone.cpuSeconds + (index?.cpuSeconds ?? 0);
}

/** CPU milliseconds of the whole cold build for each work more than at the size before. */
export function toGrowth(report: BuildReport, before: BuildReport): number {
  const seconds = report.cold.whole.cpuSeconds - before.cold.whole.cpuSeconds;
  return (1000 * seconds) / (report.works - before.works);
}

/** The names of the columns, as a line. */
export function toHeadLine(): string {
  return toLine(COLUMNS.map(({ name }) => name));
}

/** The figures of one size, as a line. */
export function toReportLine(report: BuildReport, before: BuildReport | undefined): string {
  return toLine(COLUMNS.map(({ cell }) => cell(report, before)));
}

const PHASE_COLUMNS = ['', 'CPU s', 'ms/work', '+ms/work', 'files', 'MB', 'peak MB'];

/** The parts of the whole cold build of one size, a line each below the names of their columns. */
export function toPhaseLines(report: BuildReport, before: BuildReport | undefined): string {
  const lines = report.phases.map((phase) => toPhaseCells(phase, report, before));
  return [PHASE_COLUMNS, ...lines]
    .map(
      ([name = '', ...cells]) => name.padEnd(14) + cells.map((cell) => cell.padStart(15)).join(''),
    )
    .join('\n');
}

function toPhaseCells(
  { phase, cpuSeconds, files, bytes, peakMegabytes }: PhaseReport,
  { works }: BuildReport,
  before: BuildReport | undefined,
): readonly string[] {
  const earlier = before?.phases.find((other) => other.phase === phase);
  const growth =
    before && earlier
      ? (1000 * (cpuSeconds - earlier.cpuSeconds)) / (works - before.works)
      : undefined;
  return [
    phase,
    cpuSeconds.toFixed(1),
    ((1000 * cpuSeconds) / works).toFixed(2),
    growth?.toFixed(2) ?? '-',
    String(files),
    (bytes / 1e6).toFixed(1),
    peakMegabytes.toFixed(0),
  ];
}

/** What the columns mean, a line each. */
export function toMeaningLines(): string {
  return COLUMNS.map(({ name, meaning }) => `${name.padEnd(12)}${meaning}`).join('\n');
}

function toLine(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(12)).join('');
}
