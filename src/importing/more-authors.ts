/**
 * Whether a note says that the printed list of names goes on, as this library's own exports write it where a format has
 * no other way: true, or by how many.
 */
export function readMore(notes: readonly string[]): true | number | undefined {
  for (const note of notes) {
    const [, count] =
      /The printed list of names (?:goes on|has (\d{1,4}) more)\./u.exec(note) ?? [];
    if (count !== undefined && Number(count) > 0) return Number(count);
    if (note.includes('The printed list of names goes on.')) return true;
  }
  return undefined;
}
