import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from './project.ts';
import { runStep } from './test/run-step.ts';
import type { StepResult } from './test/run-step.ts';
import { STEPS } from './test/steps.ts';

// `npm test`: every check, one after the other. A failure does not keep the rest from running.
const results: StepResult[] = [];
const parent = path.join(root, '.build');
await mkdir(parent, { recursive: true });
// Named after the process, as the folders of builds are: the next build clears away what was left by one that ended.
const folder = await mkdtemp(path.join(parent, `${String(process.pid)}.tests-`));
for (const step of STEPS) {
  const missing = step.after?.filter((name) =>
    results.some((result) => result.name === name && result.failed > 0),
  );
  if (missing !== undefined && missing.length > 0) {
    console.log(`\n── ${step.name}: left out, because "${missing.join(', ')}" failed`);
    results.push({ name: step.name, passed: 0, failed: 1, seconds: 0 });
  } else {
    results.push(await runStep(step, folder));
  }
}
await rm(folder, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(
    `${verdict} ${name.padEnd(8)} ${String(passed)} passed, ${String(failed)} failed, ${seconds.toFixed(0)} s`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log('');
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
