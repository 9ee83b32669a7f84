import path from 'node:path';
import { ChangeConflict, finishChanges } from '../../src/content/apply-changes.ts';
import { findContentFolder } from '../../src/content/loader.ts';
import { rootUrl } from '../project.ts';
import { EXIT, Refusal, UsageError } from './command.ts';
import type { Command, ExitCode, Options } from './command.ts';
import { toCommandLine, toHelp } from './help.ts';
import { requireHandedOn } from './kept-by-npm.ts';
import { parseWords } from './parse.ts';
import { Abandoned } from './questions.ts';
import { createTerminal } from './terminal.ts';
import type { Streams, Terminal } from './terminal.ts';

/**
 * Runs a command on what was typed after its name, and says in sentences what is wrong where it cannot be done.
 * Changes that were interrupted are finished first: no command sees half of them.
 * @param streams where it reads and writes: this process, but for tests
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  args: readonly string[],
  streams: Streams = process,
): Promise<ExitCode> {
  const terminal = createTerminal(args.includes('--json'), streams);
  try {
    requireHandedOn(command, streams.env);
    const { values, common, words } = parseWords(command, args);
    if (common.help) {
      terminal.report({ help: toHelp(command) }, [toHelp(command)]);
      return EXIT.fine;
    }
    const content = toContentFolder(common.content);
    await finishInterrupted(content, terminal);
    return await command.run({
      values,
      words,
      content,
      isDryRun: common['dry-run'] ?? false,
      terminal,
    });
  } catch (error) {
    return sayWhy(error, command.name, terminal);
  } finally {
    terminal.close();
  }
}

function toContentFolder(named: string | undefined): string {
  return named === undefined ? findContentFolder(rootUrl) : path.resolve(named);
}

async function finishInterrupted(content: string, { note }: Terminal): Promise<void> {
  const finished = await finishChanges(content);
  if (!finished) return;
  const { made, left, kept } = finished;
  if (made.length > 0)
    note(
      `An earlier command had been interrupted. Its changes are finished now: ${made.join(', ')}.`,
    );
  if (left.length > 0)
    note(
      `An earlier command had been interrupted, and ${left.join(', ')} was changed since: it stays as it is. What the command would have written stands in ${kept}/. Compare the two, then delete that folder.`,
    );
}

/** @throws what is no matter of the person at the keyboard */
function sayWhy(error: unknown, name: string, terminal: Terminal): ExitCode {
  const { code, message } = toFault(error);
  if (terminal.isJson) terminal.report({ error: message }, []);
  else terminal.note(message);
  if (code === EXIT.misused && !terminal.isJson)
    terminal.note(`\n"${toCommandLine(name, '--help')}" shows how it is called.`);
  return code;
}

function toFault(error: unknown): { readonly code: ExitCode; readonly message: string } {
  if (error instanceof UsageError) return { code: EXIT.misused, message: error.message };
  const isExpected =
    error instanceof Refusal ||
    error instanceof ChangeConflict ||
    error instanceof Abandoned ||
    // What the system says of files and folders: no space, no permission.
    (error instanceof Error && 'code' in error && 'syscall' in error);
  if (isExpected) return { code: EXIT.refused, message: error.message };
  throw error;
}
