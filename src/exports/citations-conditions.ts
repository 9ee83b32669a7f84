import type { StyleElement } from 'citeproc';
import type { ItemShape } from './citations-style-tree.ts';
import { listWords } from './citations-style-tree.ts';

/** What citeproc finds out while it prints, or makes of other variables: no item has it beforehand. */
const MADE_WHILE_PRINTING = new Set([
  'citation-label',
  'citation-number',
  'container-title-short',
  'first-reference-note-number',
  'hereinafter',
  'locator',
  'page-first',
  'title-short',
  'year-suffix',
]);

/** Whether no item of a shape has a variable, nor gets it while it is printed. */
export function isAbsent(variable: string, { variables }: ItemShape): boolean {
  return !variables.has(variable) && !MADE_WHILE_PRINTING.has(variable);
}

/**
 * Whether a branch of `choose` is taken (CSL 1.0.2, Choose).
 * @returns undefined where that depends on more than the shape of an item
 */
export function decideBranch(branch: StyleElement, shape: ItemShape): boolean | undefined {
  if (branch.name === 'else') return true;
  const { match = 'all', ...tests } = branch.attrs;
  const results = Object.entries(tests).flatMap(([test, words]) => decideTest(test, words, shape));
  const [decisive, whole] = match === 'all' ? [false, false] : [true, match === 'any'];
  if (results.includes(decisive)) return whole;
  return results.includes(undefined) ? undefined : !whole;
}

function decideTest(
  test: string,
  words: string,
  shape: ItemShape,
): readonly (boolean | undefined)[] {
  switch (test) {
    case 'type':
      return [listWords(words).includes(shape.type)];
    case 'variable':
      return listWords(words).map(
        (name) => shape.variables.has(name) || (isAbsent(name, shape) ? false : undefined),
      );
    case 'is-numeric':
    case 'is-uncertain-date':
      return listWords(words).map((name) => (isAbsent(name, shape) ? false : undefined));
    default:
      return [undefined];
  }
}
