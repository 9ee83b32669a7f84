import { measureReopened } from './body-reopened.ts';
import { measureTables } from './body-tables.ts';
import { hasHiddenSigns } from './text.ts';

/** Something that is wrong with a line of a body. */
export interface BodyFault {
  /** Counted from 0. */
  readonly line: number;
  readonly message: string;
  readonly suggestion: string;
}

/** Quotes and lists in one another: of so many, no text has use. Reading more takes the third power of the time. */
const DEEPEST = 50;
/** HTML elements that are open at a time. */
const MOST_OPEN = 200;
/** Signs that begin or end something, without an empty line between them: each is compared with all others. */
const MOST_SIGNS = 5000;
/** A body is a page of text. Each heading is compared with all before it, and makes thirty times its length of HTML. */
const MOST_HEADINGS = 500;
/** Short rows are filled up to all columns: of so many, only a spreadsheet makes use. */
const MOST_COLUMNS = 100;
/** Of all tables of a body: so many cells make two million signs of HTML at most, where there is nothing in them. */
const MOST_CELLS = 50_000;
/** Signs of tags that were never written, which come to a page where elements are left open. */
const MOST_REOPENED = 1_000_000;

/** Signs that hide what a line says. */
export function findHiddenSigns(body: string): readonly BodyFault[] {
  return body.split('\n').flatMap((text, line) =>
    hasHiddenSigns(text)
      ? [
          {
            line,
            message: 'the line holds control characters',
            suggestion: 'Delete the line and type it anew.',
          },
        ]
      : [],
  );
}

/**
 * What makes a body too intricate to be read at all: whoever reads Markdown would run out of stack, or of patience.
 * The first line of each kind.
 */
export function findIntricacies(body: string): readonly BodyFault[] {
  // Markdown ends lines with a carriage return too.
  const lines = body.split(/\r\n|\n|\r/u);
  const depths = lines.map(measureDepth);
  const open = countThrough(lines, (text, before) => Math.max(0, before + countOpened(text)));
  const signs = countThrough(lines, (text, before) =>
    text.trim() === '' ? 0 : before + (text.match(/[*_~[\]]/gu)?.length ?? 0),
  );
  const headings = countThrough(lines, (text, before, last) => before + countHeadings(text, last));
  const tables = measureTables(lines);
  const columns = tables.map((line) => line.columns);
  const cells = tables.map((line) => line.cells);
  return [
    ...findBeyond(depths, DEEPEST, (most) => ({
      message: `quotes and lists stand more than ${most} deep in one another`,
      suggestion: 'Take some out.',
    })),
    ...findBeyond(open, MOST_OPEN, (most) => ({
      message: `more than ${most} HTML elements are open at a time`,
      suggestion: 'Close them, or write Markdown.',
    })),
    ...findBeyond(measureReopened(lines), MOST_REOPENED, (most) => ({
      message: `HTML elements such as <a> and <b> that stay open, and are opened anew in each paragraph, make more than ${most} signs`,
      suggestion: 'Close each where its paragraph ends, or write Markdown.',
    })),
    ...findBeyond(signs, MOST_SIGNS, (most) => ({
      message: `a paragraph has more than ${most} asterisks, underscores, tildes and brackets`,
      suggestion: 'Put empty lines between its parts.',
    })),
    ...findBeyond(headings, MOST_HEADINGS, (most) => ({
      message: `a body has more than ${most} headings`,
      suggestion: 'Make several entries or pages of it.',
    })),
    ...findBeyond(columns, MOST_COLUMNS, (most) => ({
      message: `a table has more than ${most} columns`,
      suggestion: 'Make several tables of it.',
    })),
    ...findBeyond(cells, MOST_CELLS, (most) => ({
      message: `the tables of a body have more than ${most} cells, those included that are filled up with nothing`,
      suggestion: 'Put the data into a file in public/, and link to it.',
    })),
  ];
}

/** Signs of the quotes and lists that a line begins with. */
const PREFIX = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))*/u;

/** How many quotes and lists a line can be in, by its own signs and by how far it is indented. */
function measureDepth(text: string): number {
  const [prefix = ''] = PREFIX.exec(text) ?? [];
  const markers = prefix.match(/>|[-+*]|\d+[.)]/gu)?.length ?? 0;
  return markers + prefix.replace(/[^ \t]/gu, '').length / 4;
}

const VOID = '(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)';
const OPENING = new RegExp(`<(?!${VOID}\\b)[a-z]`, 'giu');

function countOpened(text: string): number {
  return (text.match(OPENING)?.length ?? 0) - (text.match(/<\/[a-z]|\/>/giu)?.length ?? 0);
}

/** Headings that a line may begin or, as a line under text, make; in code too, where they are none. */
function countHeadings(text: string, last: string): number {
  const inHtml = text.match(/<h[1-6]/giu)?.length ?? 0;
  const isUnderline = /^[ \t>]*(?:=+|-+)[ \t]*$/u.test(text) && /[^ \t>]/u.test(last);
  return inHtml + Number(isUnderline || /^#{1,6}(?:[ \t]|$)/u.test(text.replace(PREFIX, '')));
}

function countThrough(
  lines: readonly string[],
  count: (text: string, before: number, last: string) => number,
): readonly number[] {
  let value = 0;
  return lines.map((text, index) => (value = count(text, value, lines[index - 1] ?? '')));
}

function findBeyond(
  values: readonly number[],
  most: number,
  describe: (most: string) => Omit<BodyFault, 'line'>,
): readonly BodyFault[] {
  const line = values.findIndex((value) => value > most);
  return line < 0 ? [] : [{ line, ...describe(most.toLocaleString('en')) }];
}
