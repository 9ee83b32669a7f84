import { findBuildExcess } from './bench/build/limits.ts';
import { toHugoLines } from './bench/build/hugo-report.ts';
import { measureSize } from './bench/build/measure-size.ts';
import { parseOptions, USAGE } from './bench/build/options.ts';
import type { BuildReport } from './bench/build/report.ts';
import { toHeadLine, toMeaningLines, toPhaseLines, toReportLine } from './bench/build/report.ts';
import { InputError, UsageError } from './bench/search/input-error.ts';
import { root } from './project.ts';

// `npm run bench:build -- [--works 1000,10000] [--content FOLDER] [--cold] [--hugo]`: makes libraries of these sizes by
// recombining the content, builds their sites, whole and as pages alone, and prints what that took, with what passed a
// limit (scripts/budgets.ts).
try {
  await benchBuild(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 1;
}

async function benchBuild(args: readonly string[]): Promise<void> {
  const options = parseOptions(args, root);
  const excess: string[] = [];
  let before: BuildReport | undefined;
  for (const works of options.works) {
    const report = await measureSize(works, options);
    console.log([toHeadLine(), toReportLine(report, before)].join('\n'));
    console.log(`\n${toPhaseLines(report, before)}\n`);
    if (report.hugo) console.log(`${toHugoLines(report, report.hugo)}\n`);
    excess.push(...findBuildExcess(report, before));
    before = report;
  }
  console.log(toMeaningLines());
  if (excess.length === 0) return;
  console.error(`\n${excess.join('\n')}`);
  process.exitCode = 1;
}
