/** Elements that a browser opens anew where a block ended before they were closed (HTML Standard, 13.2.4.3). */
const NAME = '(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])';
const ATTRIBUTE = '\\s+[\\w:-]+(?:\\s*=\\s*(?:"[^"<>]*"|\'[^\'<>]*\'|[^\\s"\'<>=`]+))?';
const REST = `(?:${ATTRIBUTE})*\\s*/?>`;
/** What may stand in an element so that its closing tag is surely one: no code, no escape, no link or list of Markdown. */
const CONTENT = `(?:[^<>\`~\\\\[\\]\\n]|\\n(?=[\\p{L}<])|<(?:br|img)${REST})*`;
const OPENING = new RegExp(
  `<(?<name>${NAME})(?:(?<rest>${REST})(?<closed>${CONTENT}</\\k<name>\\s*>)?)?`,
  'giu',
);
/** HTML that goes on behind an empty line, other than a paragraph. */
const LONG_HTML = /<(?:pre|script|style|textarea|[!?])/iu;

/**
 * At most how many signs, up to each line, come to a body by elements that a browser opens anew: those of all their
 * opening tags, for each tag and each line behind. An element that is closed in its paragraph counts for nothing, as
 * far as that is plain to see.
 */
export function measureReopened(lines: readonly string[]): readonly number[] {
  const body = lines.join('\n');
  const openings = [...body.matchAll(OPENING)];
  const ends = findEnds(lines, !LONG_HTML.test(body));
  let [next, end, open, signs] = [0, 0, 0, 0];
  return lines.map((line, number) => {
    end += line.length + 1;
    for (let opening = openings[next]; opening && opening.index < end; opening = openings[next]) {
      open += lengthOf(opening, (ends[number] ?? end) - opening.index);
      next += 1;
    }
    signs += open * line.split('<').length;
    return signs;
  });
}

/** @param most where the tag is hard to read, and may end anywhere */
function lengthOf({ groups, 0: text }: RegExpExecArray, most: number): number {
  if (groups?.rest === undefined) return most;
  return groups.closed === undefined ? text.length : 0;
}

/** For each line, the offset of the next empty one, if those end a tag, else of the end. */
function findEnds(lines: readonly string[], areEmptyOnesEnds: boolean): readonly number[] {
  const ends: number[] = [];
  let offset = lines.reduce((sum, line) => sum + line.length + 1, 0);
  let end = offset;
  for (const line of lines.toReversed()) {
    offset -= line.length + 1;
    if (areEmptyOnesEnds && /^[ \t>]*$/u.test(line)) end = offset;
    ends.push(end);
  }
  return ends.reverse();
}
