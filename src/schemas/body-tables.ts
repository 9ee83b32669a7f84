/** What a line adds to the tables of a body. */
export interface TableLine {
  /** Columns of the table that the line stands in; 0 outside. */
  readonly columns: number;
  /** Cells of all tables up to here, those included that a short row is filled up with. */
  readonly cells: number;
}

/**
 * How large tables are by the lines that say how their columns are aligned, as `|--|:-:|`; a table goes on to the next
 * empty line. What looks like a table in a block of code counts as one.
 */
export function measureTables(lines: readonly string[]): readonly TableLine[] {
  let columns = 0;
  let cells = 0;
  return lines.map((text) => {
    const row = text.replace(/^[ \t>]+/u, '').trimEnd();
    // A later row may look like that line too, and changes nothing.
    columns = row === '' ? 0 : Math.max(columns, countAlignments(row));
    // The line of alignments counts for the row of headings before it.
    cells += columns;
    return { columns, cells };
  });
}

function countAlignments(row: string): number {
  return /^[-|: \t]+$/u.test(row) && row.includes('|')
    ? row.split('|').filter((cell) => cell.includes('-')).length
    : 0;
}
