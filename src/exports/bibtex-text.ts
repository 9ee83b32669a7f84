/**
 * What TeX reads as commands, as text. Braces are spelt out because BibTeX counts them even after a backslash; the
 * signs `<`, `>` and `|` because TeX's oldest font encoding, which is still its default, has other signs in their places.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** A text for a BibTeX field without the braces around it: special signs escaped, line breaks folded, the rest as it is (UTF-8). */
export function escapeTex(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}&%$#_^~<>|]/gu, (sign) => SPECIAL[sign] ?? sign);
}

/**
 * An address or identifier for a field that is read verbatim. Only what would break the braces around it is encoded, and
 * the dollar sign, in which some programs see the beginning of a formula even here.
 */
export function toVerbatim(address: string): string {
  return address.toWellFormed().replace(/[\\{}$\p{Cc}\s]/gu, encodeURIComponent);
}
