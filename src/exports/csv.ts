/** A value of a table; undefined is a value that is not known. */
export type Cell = string | number | boolean | undefined;

/**
 * A table as CSV (RFC 4180): a header, commas, CRLF after each row, quotes only where they are needed.
 * Values stand as they are, also where a spreadsheet would take one for a formula: data are not changed for one reader.
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [header, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell).toWellFormed();
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
