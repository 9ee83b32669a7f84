import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { InputError, UsageError } from './bench/search/input-error.ts';
import { toFacts } from './bench/search/judge.ts';
import type { Facts } from './bench/search/judge.ts';
import { findExcesses } from './bench/search/limits.ts';
import { measureSize } from './bench/search/measure-size.ts';
import { parseOptions, USAGE } from './bench/search/options.ts';
import { chooseQueries, readQueries } from './bench/search/queries.ts';
import { readRecords } from './bench/search/records.ts';
import {
  compare,
  MEANINGS,
  toKindTables,
  toMeaningLines,
  toSizeTable,
} from './bench/search/report.ts';
import type { Comparison, SizeReport } from './bench/search/report.ts';

// `npm run bench:search -- --records FILE --queries FILE [--works 1000,10000] [--engines …] [--kinds …] [--per-kind N]
// [--json FILE]`: puts the same queries to our search and to its peers, each in a program of its own, judges the
// answers, and prints how right they are, how long they took, and what a site and its readers pay for them. Ends with 1
// where a limit in budgets.ts is passed.
try {
  await benchSearch(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 1;
}

async function benchSearch(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const queries = await readQueries(options.queries);
  const largest = options.works.at(-1) ?? 0;
  // Said now where a kind is not there, and not after an hour.
  chooseQueries(queries, largest, options);
  const facts = await collectFacts(options.records, largest);
  const reports: SizeReport[] = [];
  for (const works of options.works) {
    const report = await measureSize(works, { options, queries, facts }, tell);
    reports.push(report);
    for (const table of [toSizeTable(report), ...toKindTables(report)]) console.log(`${table}\n`);
  }
  const comparisons = compare(reports);
  const excesses = findExcesses(reports);
  const verdict = excesses.length === 0 ? ['No limit is passed.'] : excesses;
  console.log(`${[...comparisons.map(toSentence), ...verdict].join('\n')}\n`);
  console.log(toMeaningLines());
  process.exitCode = excesses.length === 0 ? 0 : 1;
  const { json } = options;
  if (json !== undefined)
    await writeFile(json, toJson({ options, reports, comparisons, excesses }));
}

/** What decides about right and wrong is small enough to be kept for 100,000 records; the records are not kept. */
async function collectFacts(file: string, works: number): Promise<readonly Facts[]> {
  const facts: Facts[] = [];
  for await (const record of readRecords(file, works)) facts.push(toFacts(record));
  return facts;
}

/** Progress, beside the tables, so that those can be kept in a file. */
function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

function toSentence({ works, ratio, against }: Comparison): string {
  const [size, other] = [works, against].map((count) => count.toLocaleString('en'));
  const p95 = `At ${String(size)} works, the p95 of ours is ${ratio.toFixed(2)} of MiniSearch's`;
  return works === against ? `${p95}.` : `${p95} at ${String(other)}.`;
}

function toJson(found: object): string {
  const machine = { node: process.version, processors: cpus().map(({ model }) => model) };
  return `${JSON.stringify({ machine, meanings: MEANINGS, ...found }, undefined, 2)}\n`;
}
