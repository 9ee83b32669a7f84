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
  const lines = body.split('\n');
  const depths = lines.map(measureDepth);
  const open = countThrough(lines, (text, before) => Math.max(0, before + countOpened(text)));
  const signs = countThrough(lines, (text, before) =>
    text.trim() === '' ? 0 : before + (text.match(/[*_~[]/gu)?.length ?? 0),
  );
  return [
    ...findBeyond(depths, DEEPEST, (most) => ({
      message: `quotes and lists stand more than ${most} deep in one another`,
      suggestion: 'Take some out.',
    })),
    ...findBeyond(open, MOST_OPEN, (most) => ({
      message: `more than ${most} HTML elements are open at a time`,
      suggestion: 'Close them, or write Markdown.',
    })),
    ...findBeyond(signs, MOST_SIGNS, (most) => ({
      message: `a paragraph has more than ${most} asterisks, underscores, tildes and brackets`,
      suggestion: 'Put empty lines between its parts.',
    })),
  ];
}

/** How many quotes and lists a line can be in, by its own signs and by how far it is indented. */
function measureDepth(text: string): number {
  const [prefix = ''] = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))*/u.exec(text) ?? [];
  const markers = prefix.match(/>|[-+*]|\d+[.)]/gu)?.length ?? 0;
  return markers + prefix.replace(/[^ \t]/gu, '').length / 4;
}

const VOID = '(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)';
const OPENING = new RegExp(`<(?!${VOID}\\b)[a-z]`, 'giu');

function countOpened(text: string): number {
  return (text.match(OPENING)?.length ?? 0) - (text.match(/<\/[a-z]|\/>/giu)?.length ?? 0);
}

function countThrough(
  lines: readonly string[],
  count: (text: string, before: number) => number,
): readonly number[] {
  let value = 0;
  return lines.map((text) => (value = count(text, value)));
}

function findBeyond(
  values: readonly number[],
  most: number,
  describe: (most: string) => Omit<BodyFault, 'line'>,
): readonly BodyFault[] {
  const line = values.findIndex((value) => value > most);
  return line < 0 ? [] : [{ line, ...describe(most.toLocaleString('en')) }];
}
