import { measureImport } from './bench/import/measure-size.ts';
import { parseOptions, USAGE } from './bench/import/options.ts';
import { findExcess, toHeadLine, toMeaningLines, toReportLine } from './bench/import/report.ts';
import { InputError, UsageError } from './bench/search/input-error.ts';

// `npm run bench:import -- [--works 1000,10000] [--records FILE]`: makes BibTeX files of these sizes, imports each into
// an empty library twice, and prints what that took. Ends with 1 where a limit is passed.
try {
  await benchImport(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 1;
}

async function benchImport(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const excesses: string[] = [];
  console.log(toHeadLine());
  for (const works of options.works) {
    const report = await measureImport(works, options);
    console.log(toReportLine(report));
    excesses.push(...findExcess(report));
  }
  console.log(`\n${toMeaningLines()}`);
  console.log(excesses.length === 0 ? '\nEvery limit is kept.' : `\n${excesses.join('\n')}`);
  process.exitCode = excesses.length === 0 ? 0 : 1;
}
