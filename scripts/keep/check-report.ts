import { countProblems, limitProblems, toLine } from '../../src/schemas/problem.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { showChanges } from './carry-out.ts';
import type { Mended } from './mend.ts';

/** Every problem on a line, as far as a report tells them, and how many there are; or that there are none. */
export function toProblemLines(
  problems: readonly Problem[],
  files: number,
  { paint }: Terminal,
): readonly string[] {
  if (problems.length === 0) return [paint('green', `No problems in ${String(files)} files.`)];
  const lines = limitProblems(problems).map((problem) => {
    const [place = '', ...rest] = toLine(problem).split(' ');
    return [paint(problem.severity === 'error' ? 'red' : 'yellow', place), ...rest].join(' ');
  });
  return [...lines, '', countProblems(problems)];
}

/** What was mended, or would be. */
export function toFixLines(
  mended: Mended,
  isDryRun: boolean,
  terminal: Terminal,
): readonly string[] {
  const { fixes, files } = mended;
  if (fixes.length === 0) return ['Nothing can be mended without a person.', ''];
  const lines = fixes.map(({ file, says }) => `  ${file}: ${says}`);
  if (!isDryRun) return ['Mended:', ...lines, ''];
  const shown = showChanges(files, terminal);
  return ['This would be mended (nothing was changed):', ...lines, '', ...shown, ''];
}

/** That some of it need not be mended by hand. */
export function toHint(problems: readonly Problem[], mended: Mended): readonly string[] {
  const fewer = problems.length - mended.problems.length;
  if (fewer <= 0) return [];
  const which = fewer === 1 ? 'One of these' : `${String(fewer)} of these`;
  return [`${which} can be mended for you: npm run check -- --fix`];
}
