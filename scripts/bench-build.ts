import { measureSize } from './bench/build/measure-size.ts';
import { parseOptions, USAGE } from './bench/build/options.ts';
import type { BuildReport } from './bench/build/report.ts';
import { toHeadLine, toMeaningLines, toReportLine } from './bench/build/report.ts';
import { UsageError } from './bench/search/input-error.ts';
import { root } from './project.ts';

// `npm run bench:build -- [--works 1000,10000] [--content FOLDER] [--cold]`: makes libraries of these sizes by
// recombining the content, builds their sites, whole and as pages alone, and prints what that took.
try {
  await benchBuild(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
}

async function benchBuild(args: readonly string[]): Promise<void> {
  const options = parseOptions(args, root);
  console.log(toHeadLine());
  let before: BuildReport | undefined;
  for (const works of options.works) {
    const report = await measureSize(works, options);
    console.log(toReportLine(report, before));
    before = report;
  }
  console.log(`\n${toMeaningLines()}`);
}
