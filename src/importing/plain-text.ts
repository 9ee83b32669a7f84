/** Tags that reference managers leave in titles and names; everything else in angle brackets is text. */
const TAGS =
  /<\/?(?:i|b|em|strong|u|a|sc|code|sub|sup|p|br|li|ul|ol|blockquote|span|jats:[a-z-]+|mml:[a-z-]+)(?:\s[^<>]*)?\/?>/giu;

/** The entities that such texts hold; numbers are read too. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Signs that cannot be seen and that the schemas refuse, marks that reorder text among them. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/**
 * A value of a record as a line of plain text: markup and entities are resolved, spaces folded, signs composed.
 * Undefined where nothing is left.
 */
export function toPlainText(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  // Most values are plain already, and what follows takes ten times as long.
  if (/^[!-%'-;=?-~]+(?: [!-%'-;=?-~]+)*$/u.test(value)) return value;
  const text = value
    .toWellFormed()
    .replace(TAGS, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, toSign)
    .replace(HIDDEN, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{White_Space}]/gu, '') === ''
    ? undefined
    : text;
}

function toSign(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
