/**
 * The lines, counted from 1, on which the items of a JSON array begin, in their order. The text must be JSON.
 * @param depth of brackets in which the items stand: 1 for an array at the top, 2 for one in an object
 */
export function findItemLines(json: string, depth: number): readonly number[] {
  const lines: number[] = [];
  let [line, open] = [1, 0];
  for (const [sign] of json.matchAll(/"(?:[^"\\]|\\[^])*"|[[\]{}\n]/gu)) {
    if (sign === '\n') line += 1;
    else if (sign === '{' || sign === '[') {
      if (open === depth) lines.push(line);
      open += 1;
    } else if (sign === '}' || sign === ']') open -= 1;
  }
  return lines;
}
