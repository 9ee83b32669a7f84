/**
 * The lines, counted from 1, on which the items of a JSON array begin, in their order. The text must be JSON.
 * @param depth of brackets in which the items stand: 0 for one alone, 1 for an array at the top, 2 for one in an object
 */
export function findItemLines(json: string, depth: number): readonly number[] {
  const lines: number[] = [];
  let [line, open, isAwaited] = [1, 0, depth === 0];
  for (const [sign] of json.matchAll(/"(?:[^"\\]|\\[^])*"|[[\]{},\n]|[^\s"[\]{},]+/gu)) {
    if (sign === '\n') line += 1;
    else if (sign === ',') isAwaited = open === depth;
    else if (sign === ']' || sign === '}') open -= 1;
    else {
      if (isAwaited && open === depth) lines.push(line);
      if (sign === '{' || sign === '[') open += 1;
      // In an object that holds the array, keys and other values stand at less depth.
      isAwaited = sign === '[' && open === depth;
    }
  }
  return lines;
}
