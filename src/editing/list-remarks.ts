import { Lexer } from 'yaml';
import { takeApart } from './edit-front-matter.ts';

/** What the lexer of `yaml` puts before a scalar, and what else it adds to the text. */
const SCALAR = '\u001F';
const ADDED = new Set([SCALAR, '\u0002', '\u0018', '\uFEFF']);

/**
 * The remarks in the front matter of a file, each without its first sign. One that stands behind a value is given with
 * its line, for it says something of that.
 */
export function listRemarks(text: string): readonly string[] {
  const yaml = takeApart(text)?.yaml ?? '';
  const starts = findComments(yaml).map((offset) => yaml.lastIndexOf('\n', offset) + 1);
  return starts.map((start) => {
    const line = (yaml.slice(start).split(/\r?\n/u)[0] ?? '').trim();
    return line.startsWith('#') ? line.slice(1).trim() : line;
  });
}

/** Where the remarks begin. */
function findComments(yaml: string): readonly number[] {
  const found: number[] = [];
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && before !== SCALAR) found.push(offset);
    if (!ADDED.has(token)) offset += token.length;
    before = token;
  }
  return found;
}
