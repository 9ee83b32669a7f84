/**
 * Sets straight quotes and double hyphens as a printer would: “ ” ‘ ’ and –.
 * Facts are kept in content/ as they were found; this is for display only.
 */
export function toTypographic(text: string): string {
  return text
    .replace(/'(?=\d\ds?\b)/gu, '’')
    .replace(/(^|[\s([{–—-])"/gu, '$1“')
    .replace(/"/gu, '”')
    .replace(/(^|[\s([{“–—-])'(?=\S)/gu, '$1‘')
    .replace(/'/gu, '’')
    .replace(/(\s)--(?=\s)/gu, '$1–')
    .replace(/(\d)-(?=\d)/gu, '$1–');
}

/** Joins the initials of a name to what follows them, so that a line never ends in "Robert F.". */
export function keepInitials(name: string): string {
  return name.replace(/(?<=(?:^|[\s\u00A0])\p{Lu}\.)\s+/gu, '\u00A0');
}

/**
 * A name as a printer would set it: a straight single quote in it is an apostrophe, also at its beginning (’t Hooft),
 * and double ones stand around a nickname. Initials are joined to what follows.
 */
export function toTypographicName(name: string): string {
  return keepInitials(
    name
      .replaceAll("'", '’')
      .replace(/(^|[\s(])"/gu, '$1“')
      .replaceAll('"', '”'),
  );
}
