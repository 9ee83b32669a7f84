import { readFile } from 'node:fs/promises';

/** What Vitest's JSON report says about numbers. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/**
 * Reads how many tests passed and failed.
 * @param file a report of Vitest's JSON reporter
 * @returns undefined where there is none, because the run ended before it could be written
 */
export async function countTests(
  file: string,
): Promise<{ passed: number; failed: number } | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const report: unknown = JSON.parse(text);
  return isReport(report)
    ? { passed: report.numPassedTests, failed: report.numFailedTests }
    : undefined;
}

function isReport(value: unknown): value is Report {
  return (
    typeof value === 'object' &&
    value !== null &&
    'numPassedTests' in value &&
    'numFailedTests' in value &&
    typeof value.numPassedTests === 'number' &&
    typeof value.numFailedTests === 'number'
  );
}
