import path from 'node:path';
import { byPlace, toReport } from '../schemas/problem.ts';
import type { Problem } from '../schemas/problem.ts';

/** A place in a file, in the words of Astro's page for errors; the file is a whole path. */
interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * That no site can be made from the content. The message holds the whole report. While someone writes, Astro shows an
 * error in the page: the title above it, and the lines of the file around the first of the problems.
 */
export class ContentError extends Error {
  override readonly name = 'In the content';
  readonly title: string;
  readonly loc: Location | undefined;

  /** @param folder the content folder, from which the files of the problems are named */
  constructor(problems: readonly Problem[], folder: string) {
    super(`The content has problems.\n\n${toReport(problems)}`);
    const errors = problems.filter(({ severity }) => severity === 'error').toSorted(byPlace);
    const [first] = errors;
    this.title = first ? toTitle(first, errors.length - 1) : 'Something in the content is wrong';
    this.loc = first && {
      file: path.join(path.dirname(folder), first.file),
      line: first.line,
      column: first.column,
    };
    // Where in our code it was noticed helps nobody who writes.
    if (first) this.stack = `    at ${first.file}:${String(first.line)}:${String(first.column)}`;
  }
}

function toTitle({ file, line }: Problem, others: number): string {
  const more = others === 0 ? '' : `, and ${String(others)} more`;
  return `${file}, line ${String(line)}${more}`;
}
