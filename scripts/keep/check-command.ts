import { applyChanges } from '../../src/content/apply-changes.ts';
import { byPlace, limitProblems } from '../../src/schemas/problem.ts';
import { EXIT, UsageError } from '../command-line/command.ts';
import type { Command } from '../command-line/command.ts';
import { toFixLines, toHint, toProblemLines } from './check-report.ts';
import { toAnnotation } from './github.ts';
import { readLibrary } from './library.ts';
import { mend } from './mend.ts';

const OPTIONS = {
  fix: { type: 'boolean', says: 'mends what can be mended without a doubt' },
  links: { type: 'boolean', says: 'visits the outside addresses too; other sites are given time' },
  delay: {
    type: 'string',
    value: 'SECONDS',
    says: 'with --links: pause between two visits to one site (1)',
  },
  timeout: {
    type: 'string',
    value: 'SECONDS',
    says: 'with --links: how long an answer is waited for (20)',
  },
  github: { type: 'boolean', says: 'prints remarks that GitHub shows beside the lines' },
} as const;

/** `npm run check`. */
export const checkCommand: Command<typeof OPTIONS> = {
  name: 'check',
  summary: `Says all that is wrong in the library, with file, line and what to do.
It builds nothing, and changes nothing but with --fix.`,
  usage: ['', '--fix', '--links'],
  options: OPTIONS,
  examples: [
    ['--fix --dry-run', 'shows what would be mended'],
    ['--fix', 'mends dates, identifiers, spaces, order of keys, missing authors and topics'],
    ['--links', 'looks whether what the library links to is still there'],
  ],
  writes: true,
  run: async ({ values, words, content, isDryRun, terminal }) => {
    if (words.length > 0)
      throw new UsageError(`"${words.join(' ')}" means nothing here: all files are checked.`);
    const manners = {
      delay: toMilliseconds('delay', values.delay ?? '1'),
      timeout: toMilliseconds('timeout', values.timeout ?? '20'),
    };
    const library = await readLibrary(content);
    const isFixed = values.fix === true && !isDryRun;
    const mended = library.problems.length > 0 || values.fix ? mend(library, content) : undefined;
    if (mended && isFixed)
      await applyChanges(
        content,
        mended.files.map(({ change }) => change),
      );
    const { sources, problems: found } = (isFixed ? mended : undefined) ?? library;
    const problems = found.toSorted(byPlace);
    // What reaches out into the net is loaded only where it is asked for.
    const links = values.links ? await import('./links/check-links.ts') : undefined;
    const addresses = await links?.checkLinks(sources, manners, terminal);
    const isRight =
      problems.every(({ severity }) => severity === 'warning') &&
      !addresses?.some(({ state }) => state === 'gone');
    const data = {
      isRight,
      files: sources.length,
      problems,
      ...(values.fix ? { isDryRun, fixes: mended?.fixes } : {}),
      ...(addresses ? { addresses } : {}),
    };
    terminal.report(data, [
      ...(values.github
        ? limitProblems(problems).map((problem) => toAnnotation(problem, content))
        : []),
      ...(values.fix && mended ? toFixLines(mended, isDryRun, terminal) : []),
      ...(values.github ? [] : toProblemLines(problems, sources.length, terminal)),
      ...(mended && !values.fix && !values.github ? toHint(problems, mended) : []),
      ...(links && addresses ? ['', ...links.toLinkLines(addresses, terminal)] : []),
    ]);
    return isRight ? EXIT.fine : EXIT.refused;
  },
};

function toMilliseconds(option: string, seconds: string): number {
  if (/^\d+(?:\.\d+)?$/u.test(seconds)) return Number(seconds) * 1000;
  throw new UsageError(`--${option} takes seconds, such as 2 or 0.5, and not "${seconds}".`);
}
