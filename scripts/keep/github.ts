import path from 'node:path';
import { toSentences } from '../../src/schemas/problem.ts';
import type { Problem } from '../../src/schemas/problem.ts';

/**
 * A problem as a remark that GitHub shows beside the line in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 * @param content the content folder; files are named from where the command runs, as GitHub knows them
 */
export function toAnnotation(problem: Problem, content: string): string {
  const { severity, line, column, code } = problem;
  const file = toWorkingPath(problem.file, content);
  const properties = Object.entries({ file, line, col: column, title: code }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${properties.join(',')}::${escapeData(toSentences(problem))}`;
}

function toWorkingPath(file: string, content: string): string {
  const inside = file.split('/').slice(1);
  return path.relative(process.cwd(), path.join(content, ...inside)).replaceAll(path.sep, '/');
}

/** A line of its own is one command: what would end it, or be read as an escape, is escaped. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
