import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../project.ts';
import { countTests } from './count-tests.ts';
import type { Step } from './steps.ts';

/** How a step ended. A step without tests of its own counts as one. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** No command may hang: after this many milliseconds it is ended and has failed. The tests in a browser take 17 minutes. */
const TIME_LIMIT = 60 * 60_000;

/**
 * Runs the commands of a step, showing what they print.
 * @param folder where the sites for the tests are built, and reports are kept
 */
export async function runStep(step: Step, folder: string): Promise<StepResult> {
  const started = performance.now();
  console.log(`\n── ${step.name}`);
  const report = path.join(folder, `${step.name}.json`);
  const extra =
    step.project === undefined
      ? []
      : ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  let succeeded = true;
  for (const command of step.commands) {
    succeeded = (await run([...command, ...extra], folder)) && succeeded;
  }
  const counted = step.project === undefined ? undefined : await countTests(report);
  const { passed, failed } = counted ?? { passed: Number(succeeded), failed: 0 };
  return {
    name: step.name,
    passed,
    failed: succeeded ? failed : Math.max(failed, 1),
    seconds: (performance.now() - started) / 1000,
  };
}

function run(parameters: readonly string[], folder: string): Promise<boolean> {
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: TIME_LIMIT,
    killSignal: 'SIGKILL',
    env: { ...process.env, TEST_SITES: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const stop = (): void => {
    child.kill();
    process.exit(1);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === null) console.error('The command took too long and was ended.');
      resolve(code === 0);
    });
  });
}
