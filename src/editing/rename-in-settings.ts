import { parseDocument, visit } from 'yaml';

/**
 * A file of an import's settings in which what names an entry names it by its new id; all else stays as it is written.
 * A file that is no YAML is left alone: the command that reads it says what is wrong with it.
 */
export function renameInSettings(text: string, from: string, to: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  const starts: number[] = [];
  visit(document, {
    Scalar: (place, { value, range }) => {
      // Keys are printed names and keywords.
      if (place !== 'key' && value === from && range) starts.push(text.indexOf(from, range[0]));
    },
  });
  return starts.reduceRight((now, at) => now.slice(0, at) + to + now.slice(at + from.length), text);
}
