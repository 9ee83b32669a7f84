import { Document, isCollection, isPair, isScalar, Scalar, visit } from 'yaml';
import type { FrontMatterData } from './plain-data.ts';

/** Columns of a line; longer texts are folded, as far as they have spaces. */
const WIDTH = 100;

/** Keys whose values look like numbers or dates, to readers and to programs that read an older YAML: always in quotes. */
const QUOTED = new Set([
  ...['published', 'added', 'start', 'end', 'date', 'checked', 'asOf', 'from', 'until'],
  ...['volume', 'issue', 'pages', 'number', 'edition', 'arxiv', 'isbn', 'issn', 'orcid'],
]);

/**
 * Keys, or a list, as YAML: front matter without its two fences, as an editor would write it by hand: quotes only where they
 * are needed or usual, one item of a list on a line, long texts folded.
 */
export function toYaml(data: FrontMatterData | readonly unknown[]): string {
  const document = new Document(data, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (place, scalar, path) => {
      if (place === 'key' || typeof scalar.value !== 'string') return;
      scalar.type = chooseStyle(scalar.value, path);
    },
  });
  return document.toString({ lineWidth: WIDTH });
}

function chooseStyle(text: string, path: readonly unknown[]): Scalar.Type {
  const pair = path.at(-1);
  const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
  if (QUOTED.has(key)) return Scalar.QUOTE_DOUBLE;
  const depth = path.filter(isCollection).length;
  const before = 2 * (depth - 1) + (key === '' ? '- ' : `${key}: `).length;
  // A text on several lines keeps its line ends; folded they would be lost to the eye.
  const isLong = before + text.length > WIDTH && /\S \S/u.test(text) && !text.includes('\n');
  return isLong ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}
