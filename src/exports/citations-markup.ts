/** Elements of citeproc's output that stay; what else it prints keeps only its text. */
const KEPT = new Set(['i', 'b', 'sup', 'sub']);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** A tag, an entity, or text between them. A lone "<" or "&" is text. */
const TOKEN = /<(\/?)([a-z]+)([^<>]*)>|&(#\d+|#x[\da-f]+|[a-z]+);|([^<&]+|[<&])/giu;

/**
 * What a citation may hold, built anew from the HTML that citeproc gave: text, `<i>`, `<b>`, `<sup>` and `<sub>`
 * without attributes, each closed. The label of a numbered style is left out.
 */
export function toSafeHtml(entry: string): string {
  const open: string[] = [];
  let html = '';
  let isLabel = false;
  for (const [, slash, name = '', attributes = '', entity, text] of entry.matchAll(TOKEN)) {
    const tag = name.toLowerCase();
    if (tag === 'div') isLabel = slash === '' && attributes.includes('csl-left-margin');
    else if (isLabel) continue;
    else if (entity !== undefined) html += escapeHtml(decodeEntity(entity));
    else if (text !== undefined) html += escapeHtml(text);
    else if (KEPT.has(tag)) html += slash === '' ? openTag(open, tag) : closeTag(open, tag);
  }
  return tidy(
    html +
      open
        .reverse()
        .map((tag) => `</${tag}>`)
        .join(''),
  );
}

function openTag(open: string[], tag: string): string {
  open.push(tag);
  return `<${tag}>`;
}

/** Closes an element, and those in it that were left open; a closing tag without an opening one is nothing. */
function closeTag(open: string[], tag: string): string {
  const at = open.lastIndexOf(tag);
  if (at < 0) return '';
  return open
    .splice(at)
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}

function tidy(html: string): string {
  return html
    .replace(/<(i|b|sup|sub)><\/\1>/gu, '')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
}

/** Text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** The words of safe HTML. */
export function toPlainText(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/&([a-z]+);/gu, (_, name: string) => decodeEntity(name));
}

function decodeEntity(name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? `&${name};`;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}
