import type { MarkedText, TextRange } from '../protocol.ts';

/** The sentence with most matches, the first of equals; undefined where nothing matched. */
export function findBestSentence({ text, marks }: MarkedText): TextRange | undefined {
  if (marks.length === 0) return undefined;
  const count = ([start, end]: TextRange): number =>
    marks.filter((mark) => mark[0] >= start && mark[1] <= end).length;
  return splitSentences(text).reduce((best, next) => (count(next) > count(best) ? next : best));
}

function splitSentences(text: string): readonly [TextRange, ...TextRange[]] {
  const ends = [...text.matchAll(/(?<=[.!?…]["”’)]?)\s+(?=[\p{Lu}\p{N}“"])/gu)];
  const starts = [0, ...ends.map((match) => match.index + match[0].length)];
  const [first, ...others] = starts.map((start, index): TextRange => [
    start,
    ends[index]?.index ?? text.length,
  ]);
  return [first ?? [0, text.length], ...others];
}
